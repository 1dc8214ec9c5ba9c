"""Rejection sampling of a half-normal under a scaled exponential: points below the target are kept, the rest discarded."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS = 250
BOUND = math.sqrt(2 * math.e / math.pi)  # the largest ratio of target and proposal, at x = 1


def target(x: np.ndarray) -> np.ndarray:
    """The half-normal density for x >= 0."""
    value: np.ndarray = math.sqrt(2 / math.pi) * np.exp(-(x**2) / 2)
    return value


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.5)
    rng = np.random.default_rng(15)
    x = rng.exponential(size=POINTS)
    height = rng.random(POINTS) * BOUND * np.exp(-x)
    kept = height < target(x)
    grid = np.linspace(0, 4, 401)
    ax.fill_between(grid, target(grid), color=palette.fill, lw=0)
    ax.plot(grid, BOUND * np.exp(-grid), color=palette.orange, ls="--")
    ax.plot(grid, target(grid), color=palette.blue)
    ax.plot(x[kept], height[kept], "o", color=palette.blue, ms=3.2, mew=0, alpha=0.9)
    ax.plot(x[~kept], height[~kept], "x", color=palette.red, ms=5, mew=1.3)
    ax.annotate(
        "touches at x = 1",
        (1, float(target(np.array(1.0)))),
        (1.45, 0.62),
        color=palette.soft,
        fontsize=9,
        va="center",
        arrowprops={"arrowstyle": "-", "color": palette.soft, "lw": 0.9},
    )
    ax.text(0.38, 1.05, "envelope 1.32 × exponential", color=palette.orange, va="center")
    ax.text(1.7, 0.34, "target: half-normal", color=palette.blue, va="center")
    share = kept.mean()
    ax.text(2.25, 0.86, f"● kept: {share:.0%} of {POINTS} points", color=palette.blue, fontsize=9, va="center")
    ax.text(2.25, 0.77, "✕ rejected", color=palette.red, fontsize=9, va="center")
    ax.set(xlim=(0, 4), ylim=(0, 1.4), yticks=[0, 0.5, 1], xlabel="x", ylabel="height")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
