"""Two noisy half-moons: the regions that k nearest neighbors predicts with k = 1 and with k = 15."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def moons(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """`n` points on two half-circles with normal noise, and their classes, as in the answer."""
    y = rng.integers(0, 2, n)
    angle = np.pi * rng.random(n)
    upper, lower = np.c_[np.cos(angle), np.sin(angle)], np.c_[1 - np.cos(angle), 0.5 - np.sin(angle)]
    return np.where(y[:, None] == 1, lower, upper) + 0.35 * rng.normal(size=(n, 2)), y


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.75, columns=2, sharey=True)
    points, y = moons(200, np.random.default_rng(3))
    x1, x2 = np.linspace(-2.0, 3.0, 126), np.linspace(-1.6, 2.1, 94)
    grid = np.stack(np.meshgrid(x1, x2), axis=-1).reshape(-1, 2)
    order = np.argsort(((grid[:, None] - points) ** 2).sum(axis=2), axis=1, kind="stable")
    for ax, k in zip(axes, (1, 15), strict=True):
        share = y[order[:, :k]].mean(axis=1).reshape(94, 126)
        ax.contourf(x1, x2, share, levels=[0.5, 1.1], colors=[palette.fill])
        ax.contour(x1, x2, share, levels=[0.5], colors=[palette.ink], linewidths=1.1)
        for label, color, marker in ((0, palette.orange, "^"), (1, palette.blue, "o")):
            ax.plot(*points[y == label].T, marker, color=color, ms=3.0, mew=0)
        ax.set_title(f"k = {k}")
        ax.set(xlim=(-2.0, 3.0), ylim=(-1.6, 2.1), xticks=[], yticks=[], xlabel="feature 1")
    axes[0].set_ylabel("feature 2")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
