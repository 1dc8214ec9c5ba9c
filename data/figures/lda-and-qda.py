"""Two pairs of normal classes with their ellipses: a shared covariance gives a line, different ones a curve."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

MEANS = (np.array([0.0, 0.0]), np.array([2.0, 0.0]))
TILTED = np.array([[1.0, 0.5], [0.5, 1.0]])
TIGHT = np.array([[0.25, 0.0], [0.0, 0.25]])


def panel(ax: Axes, palette: Palette, covariances: tuple[np.ndarray, np.ndarray]) -> None:
    """Ellipses at one and two standard deviations, and the boundary for equal priors."""
    around = np.linspace(0, 2 * np.pi, 81)
    circle = np.stack([np.cos(around), np.sin(around)])
    x1, x2 = np.linspace(-2.8, 4.4, 145), np.linspace(-2.6, 2.6, 105)
    grid = np.stack(np.meshgrid(x1, x2), axis=-1)
    score = np.zeros(grid.shape[:2])
    for mean, covariance, sign, color, marker in zip(
        MEANS, covariances, (-1, 1), (palette.orange, palette.blue), ("^", "o"), strict=True
    ):
        root = np.linalg.cholesky(covariance)
        for radius, width in ((1, 1.8), (2, 1.0)):
            ax.plot(*(mean[:, None] + radius * root @ circle), color=color, lw=width)
        ax.plot(*mean, marker, color=color, ms=5)
        gap = grid - mean
        distance = np.einsum("...i,ij,...j->...", gap, np.linalg.inv(covariance), gap)
        score += sign * (-distance / 2 - np.log(np.linalg.det(covariance)) / 2)
    ax.contourf(x1, x2, score, levels=[0, 1e6], colors=[palette.fill])
    ax.contour(x1, x2, score, levels=[0], colors=[palette.ink], linewidths=1.8)
    ax.set_aspect("equal")
    ax.set(xlim=(-2.8, 4.4), ylim=(-2.6, 2.6), xticks=[-2, 0, 2, 4], yticks=[-2, 0, 2], xlabel="$x_1$")


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=2.5, columns=2, sharey=True)
    panel(left, palette, (TILTED, TILTED))
    panel(right, palette, (TILTED, TIGHT))
    left.set_ylabel("$x_2$")
    left.set_title("LDA: one covariance")
    right.set_title("QDA: one per class")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
