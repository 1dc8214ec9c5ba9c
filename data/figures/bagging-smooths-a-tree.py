"""One full regression tree on forty points, and the average of many such trees on bootstrap samples."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS, TREES, NOISE = 40, 400, 0.35


def truth(x: np.ndarray) -> np.ndarray:
    return np.sin(2 * np.pi * x)


def nearest(x: np.ndarray, y: np.ndarray, grid: np.ndarray) -> np.ndarray:
    """A full regression tree in one feature: with distinct x it predicts the target of the nearest point."""
    order = np.argsort(x)
    cuts = (x[order][1:] + x[order][:-1]) / 2
    return y[order][np.searchsorted(cuts, grid)]


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(5)
    x = (np.arange(POINTS) + rng.random(POINTS)) / POINTS
    y = truth(x) + NOISE * rng.normal(size=POINTS)
    grid = np.linspace(0, 1, 401)
    bagged = np.zeros_like(grid)
    for _ in range(TREES):
        rows = np.unique(rng.integers(0, POINTS, POINTS))
        bagged += nearest(x[rows], y[rows], grid) / TREES

    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2, sharey=True)
    for ax, curve, title, color in (
        (axes[0], nearest(x, y, grid), "one full tree", palette.orange),
        (axes[1], bagged, "average of 400 trees", palette.blue),
    ):
        ax.plot(grid, truth(grid), color=palette.soft, lw=1.4, ls="--")
        ax.scatter(x, y, s=12, color=palette.ink, alpha=0.55, linewidths=0, zorder=3)
        ax.step(grid, curve, where="mid", color=color, lw=1.8)
        ax.set_title(title, color=color)
        ax.set(xlabel="x", xticks=[0, 0.5, 1], yticks=[-1, 0, 1], xlim=(0, 1), ylim=(-1.9, 1.9))
    axes[0].set_ylabel("y")
    axes[0].text(0.97, 1.45, "dashed: truth", color=palette.soft, fontsize=9, ha="right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
