"""k-means on three shapes that it cuts wrongly: unequal groups, long groups, and rings."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def shapes() -> list[tuple[str, np.ndarray, int]]:
    """Title, points and number of groups of the three data sets, as in the answer."""
    rng = np.random.default_rng(1)
    big = 1.2 * rng.normal(size=(400, 2))
    small = [np.array([4.5, y]) + 0.3 * rng.normal(size=(20, 2)) for y in (1.2, -1.2)]
    along = rng.uniform(-4, 4, 300)
    stripes = np.c_[along, np.repeat([-1, 1], 150) + 0.25 * rng.normal(size=300)]
    angle = 2 * np.pi * rng.random(300)
    radius = np.repeat([1, 2.6], [100, 200]) + 0.12 * rng.normal(size=300)
    rings = radius[:, None] * np.c_[np.cos(angle), np.sin(angle)]
    return [("unequal", np.r_[big, *small], 3), ("elongated", stripes, 2), ("non-convex", rings, 2)]


def k_means(points: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Labels and centers, sorted from left to right, of the cheapest of 20 runs from random data points."""
    rng = np.random.default_rng(0)
    best = np.inf
    for _ in range(20):
        centers = points[rng.choice(len(points), k, replace=False)]
        for _ in range(60):
            label = ((points[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
            centers = np.array([points[label == j].mean(axis=0) for j in range(k)])
        cost = ((points - centers[label]) ** 2).sum()
        if cost < best - 1e-9:
            best, found = cost, centers[np.argsort(centers[:, 0])]
    return ((points[:, None] - found) ** 2).sum(axis=2).argmin(axis=1), found


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.2, columns=3)
    styles = ((palette.orange, "^"), (palette.blue, "o"), (palette.green, "s"))
    for ax, (title, points, k) in zip(axes, shapes(), strict=True):
        label, centers = k_means(points, k)
        for j in range(k):
            ax.plot(*points[label == j].T, styles[j][1], color=styles[j][0], ms=2.3, mew=0)
        ax.plot(*centers.T, "X", color=palette.ink, ms=7, mew=0)
        ax.set_aspect("equal", adjustable="datalim")
        ax.set(xticks=[], yticks=[], title=title)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
