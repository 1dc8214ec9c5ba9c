"""DBSCAN on groups of two densities: a small radius loses the sparse group, a large one merges the dense pair."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def groups(rng: np.random.Generator) -> np.ndarray:
    """Two dense groups of 150 points, close together, and a sparse one of 100, as in the answer."""
    dense = [[x, 0] + 0.15 * rng.normal(size=(150, 2)) for x in (0, 1.2)]
    points: np.ndarray = np.r_[dense[0], dense[1], [7, 0] + 1.2 * rng.normal(size=(100, 2))]
    return points


def dbscan(points: np.ndarray, radius: float, least: int) -> np.ndarray:
    """Labels from 0, and -1 for noise; a border point takes the first cluster that reaches it."""
    near = ((points[:, None] - points) ** 2).sum(axis=2) <= radius**2
    core = near.sum(axis=1) >= least
    label = np.full(len(points), -1)
    for start in range(len(points)):
        if core[start] and label[start] < 0:
            number, stack = label.max() + 1, [start]
            label[start] = number
            while stack:
                for j in np.flatnonzero(near[stack.pop()] & (label < 0)):
                    label[j] = number
                    if core[j]:
                        stack.append(int(j))
    return label


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.6, rows=2, sharex=True)
    points = groups(np.random.default_rng(0))
    around = np.linspace(0, 2 * np.pi, 61)
    styles = ((palette.orange, "^"), (palette.blue, "o"), (palette.green, "s"))
    for ax, radius in zip(axes, (0.2, 0.8), strict=True):
        label = dbscan(points, radius, 5)
        order = sorted(range(label.max() + 1), key=lambda j: float(points[label == j, 0].mean()))
        for j, (color, marker) in zip(order, styles, strict=False):
            ax.plot(*points[label == j].T, marker, color=color, ms=3, mew=0)
        ax.plot(*points[label < 0].T, "x", color=palette.soft, ms=4, mew=1)
        ax.plot(-1.6 + radius * np.cos(around), 1.6 + radius * np.sin(around), color=palette.ink, lw=1.2)
        ax.set_aspect("equal")
        ax.set(xlim=(-2.8, 11), ylim=(-3.1, 3.5), xticks=[], yticks=[])
        ax.set_title(f"radius {radius}: {label.max() + 1} clusters, {(label < 0).sum()} noise")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
