"""Gradient descent on separable data: one weight settles, the other grows with the logarithm of the steps."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

STEP = 0.5


def path() -> tuple[np.ndarray, dict[int, tuple[float, float]]]:
    """Some of the visited weights, and those after 1, 10, 100, ... steps."""
    first, second = 0.0, 0.0
    seen, marked = [(0.0, 0.0)], {}
    for step in range(1, 100_001):
        many, single = 4 / (1 + math.exp(first + second)), 1 / (1 + math.exp(first - second))
        first, second = first + STEP * (many + single), second + STEP * (many - single)
        if first > seen[-1][0] + 0.1:
            seen.append((first, second))
        if step in (1, 10, 100, 1000, 10_000, 100_000):
            marked[step] = (first, second)
    return np.array(seen), marked


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=2.9)
    points, marked = path()
    ax.axhline(math.log(2), color=palette.soft, lw=1, ls=(0, (4, 3)))
    ax.text(0.1, math.log(2) + 0.02, "ln 2", color=palette.soft, ha="left", va="bottom")
    ax.plot([0, 13], [0, 0], color=palette.green, lw=2.4)
    ax.text(12.9, 0.03, "max-margin direction (1, 0)", color=palette.green, ha="right", va="bottom")
    ax.plot(*points.T, color=palette.blue, zorder=3)
    for power, (step, place) in enumerate(marked.items()):
        ax.plot(*place, "o", color=palette.blue, ms=5.5, zorder=4)
        shift, side = (-0.12, "right") if step == 1 else (0, "center")
        ax.text(place[0] + shift, place[1] + 0.05, f"$10^{power}$", color=palette.ink, ha=side, va="bottom")
    for step in (10, 100_000):
        ax.plot([0, marked[step][0]], [0, marked[step][1]], color=palette.orange, lw=1.1)
    ax.text(2.45, 0.37, "direction after\n10 steps", color=palette.orange, ha="left", va="center", linespacing=1.1)
    ax.text(9.3, 0.42, "after $10^5$ steps", color=palette.orange, ha="left", va="center")
    ax.set(xlim=(0, 13.2), ylim=(-0.03, 0.98), xlabel="first weight", ylabel="second weight")
    ax.set_xticks(range(0, 13, 2))
    ax.set_yticks([0, 0.5])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
