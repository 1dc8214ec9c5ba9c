"""Two rings: a circle separates them in the plane, a straight line does it for the squared coordinates."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

LIMIT = 2.25  # x1^2 + x2^2 on the boundary, radius 1.5


def rings(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """`n` points on a ring of radius 1 and `n` on a ring of radius 2, each radius with normal noise 0.12."""
    angle = 2 * np.pi * rng.random(2 * n)
    radius = np.repeat([1.0, 2.0], n) + 0.12 * rng.normal(size=2 * n)
    return radius[:, None] * np.c_[np.cos(angle), np.sin(angle)], np.repeat([0, 1], n)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=2.9, columns=2)
    points, y = rings(70, np.random.default_rng(0))
    for ax, place in ((left, points), (right, points**2)):
        for label, color, marker in ((0, palette.orange, "^"), (1, palette.blue, "o")):
            ax.plot(*place[y == label].T, marker, color=color, ms=3.6, mew=0)
    around = np.linspace(0, 2 * np.pi, 97)
    left.plot(1.5 * np.cos(around), 1.5 * np.sin(around), color=palette.ink)
    left.set_aspect("equal")
    left.set(xlim=(-2.6, 2.6), ylim=(-2.6, 2.6), xticks=[-2, 0, 2], yticks=[-2, 0, 2])
    left.set_xlabel("$x_1$")
    left.set_ylabel("$x_2$")
    left.set_title("inputs")
    right.plot([0, LIMIT], [LIMIT, 0], color=palette.ink)
    right.set_aspect("equal")
    right.set(xlim=(-0.15, 5.6), ylim=(-0.15, 5.6), xticks=[0, 2, 4], yticks=[0, 2, 4])
    right.set_xlabel("$x_1^2$")
    right.set_ylabel("$x_2^2$")
    right.set_title("two of the features")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
