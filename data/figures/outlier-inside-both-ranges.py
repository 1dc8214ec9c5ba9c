"""A point that is ordinary in each coordinate and far outside the cloud: the box |z| < 3 against the ellipse."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RHO = 0.9
POINT = np.array([2.0, -2.0])


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.4, height=4.1)
    cov = np.array([[1, RHO], [RHO, 1]])
    root = np.linalg.cholesky(cov)
    cloud = np.random.default_rng(3).normal(size=(200, 2)) @ root.T
    distance = float(np.sqrt(POINT @ np.linalg.solve(cov, POINT)))
    t = np.linspace(0, 2 * np.pi, 201)
    ring = 3 * np.column_stack([np.cos(t), np.sin(t)]) @ root.T
    ax.fill(*ring.T, facecolor=palette.fill, edgecolor=palette.blue, lw=1.8)
    ax.plot([-3, 3, 3, -3, -3], [-3, -3, 3, 3, -3], color=palette.orange, lw=1.6, ls=(0, (4, 2)))
    ax.plot(*cloud.T, "o", color=palette.soft, ms=2.8, mew=0)
    ax.plot(*POINT, "X", color=palette.red, ms=11, mew=0, zorder=5)
    ax.text(-2.85, 3.12, "box: both |z| below 3", color=palette.orange, va="bottom", fontsize=9.5)
    ax.text(-2.8, 2.0, "ellipse:\ndistance below 3", color=palette.blue, va="center", fontsize=9.5)
    ax.text(
        1.75,
        -2.35,
        f"z = 2 and \u22122,\ndistance {distance:.1f}",
        color=palette.red,
        ha="right",
        va="center",
        fontsize=9.5,
    )
    ax.set(xlim=(-3.6, 3.6), ylim=(-3.6, 3.7), xlabel="$z_1$", xticks=[-3, 0, 3], yticks=[-3, 0, 3])
    ax.set_ylabel("$z_2$", rotation=0)
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
