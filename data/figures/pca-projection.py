"""PCA on six points: projections onto the first component, and variance against error for every direction."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS = np.array([[1.0, 4.0], [5, 1], [7, 7], [9, 3], [13, 5], [13, 10]])  # covariance [[22, 8], [8, 10]]
FIRST = np.array([2.0, 1.0]) / np.sqrt(5)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=2.9, columns=2, width_ratios=[1.15, 1])
    mean = POINTS.mean(axis=0)
    centered = POINTS - mean

    feet = mean + np.outer(centered @ FIRST, FIRST)
    ends = mean + np.outer([-8.6, 8.0], FIRST)
    left.plot(*ends.T, color=palette.blue, lw=1.6, zorder=1)
    for point, foot in zip(POINTS, feet, strict=True):
        left.plot(*np.array([point, foot]).T, color=palette.orange, lw=1.8, zorder=2)
    left.plot(*POINTS.T, "o", color=palette.ink, markersize=6, zorder=3)
    left.plot(*feet.T, "o", mfc=palette.fill, mec=palette.blue, mew=1.6, markersize=6, zorder=3)
    left.text(15.2, 9.2, "PC1", color=palette.blue, ha="left", va="center", fontsize=10)
    left.text(8.0, 2.0, "residual", color=palette.orange, ha="left", va="center", fontsize=9)
    left.set_aspect("equal")
    left.set(
        xlim=(-0.6, 16.4), ylim=(-0.6, 11), xlabel="$x_1$", ylabel="$x_2$", xticks=[0, 5, 10, 15], yticks=[0, 5, 10]
    )

    degrees = np.linspace(0, 180, 91)
    directions = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    along = (centered @ directions).var(axis=0, ddof=1)
    total = centered.var(axis=0, ddof=1).sum()
    best = np.degrees(np.arctan2(1, 2))
    right.axvline(best, color=palette.line, lw=1.0, zorder=0)
    right.axhline(total, color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    right.plot(degrees, along, color=palette.blue)
    right.plot(degrees, total - along, color=palette.orange)
    right.plot([best, best], [26, 6], "o", color=palette.ink, markersize=5, zorder=4)
    right.text(best + 7, 27.4, "26", color=palette.blue, fontsize=10, va="center")
    right.text(best + 7, 3.6, "6", color=palette.orange, fontsize=10, va="center")
    right.text(150, 28.2, "error", color=palette.orange, fontsize=10, ha="center", va="center")
    right.text(147, 3.2, "variance", color=palette.blue, fontsize=10, ha="center", va="center")
    right.text(178, 32.7, "sum 32", color=palette.soft, fontsize=9, ha="right", va="bottom")
    right.set_xticks([0, 45, 90, 135, 180], ["0°", "45°", "90°", "135°", "180°"])
    right.set(xlim=(0, 180), ylim=(0, 37), xlabel="direction of the line", yticks=[0, 10, 20, 30])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
