"""Eigenvectors keep their line: unit vectors and their images under a matrix that is not symmetric."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

MATRIX = np.array([[2.0, 1.0], [0.5, 1.5]])  # eigenvalue 2.5 along (2, 1), eigenvalue 1 along (1, -1)


def arrow(ax: Axes, tip: np.ndarray, color: str, width: float, style: str = "-|>") -> None:
    options = {"arrowstyle": style, "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 11}
    ax.annotate("", xy=tuple(tip), xytext=(0, 0), arrowprops=options, zorder=3)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=2.9, columns=2, width_ratios=[1, 2.0])
    turn = np.linspace(0, 2 * np.pi, 97)
    circle = np.array([np.cos(turn), np.sin(turn)])
    long_line = np.array([2.0, 1.0]) / np.sqrt(5)
    short_line = np.array([1.0, -1.0]) / np.sqrt(2)
    other = np.array([0.0, 1.0])

    for ax, matrix in ((left, np.eye(2)), (right, MATRIX)):
        blank(ax)
        ax.set_aspect("equal")
        ax.plot(*(matrix @ circle), color=palette.line, lw=1.2, zorder=1)
        reach = 1.25 if ax is left else 2.75
        for direction, color, length in ((long_line, palette.blue, reach), (short_line, palette.orange, 1.35)):
            ends = np.outer(direction, [-length, length])
            ax.plot(*ends, color=color, lw=1.0, ls=(0, (4, 3)), zorder=0)
            arrow(ax, matrix @ direction, color, 2.4)
        arrow(ax, matrix @ other, palette.soft, 1.5)

    left.set(xlim=(-1.5, 1.5), ylim=(-1.75, 1.75))
    left.text(1.0, 0.62, "$v_1$", color=palette.blue, ha="center", va="bottom", fontsize=12)
    left.text(0.92, -0.72, "$v_2$", color=palette.orange, ha="left", va="center", fontsize=12)
    left.text(0.08, 1.08, "$x$", color=palette.soft, ha="left", va="bottom", fontsize=12)
    left.set_title("unit vectors")

    right.set(xlim=(-2.6, 4.1), ylim=(-2.0, 2.0))
    right.text(2.25, 0.38, "$Av_1 = 2.5\\,v_1$", color=palette.blue, ha="left", va="center", fontsize=11)
    right.text(1.15, -0.72, "$Av_2 = v_2$", color=palette.orange, ha="left", va="center", fontsize=11)
    right.text(0.85, 1.58, "$Ax$", color=palette.soft, ha="right", va="bottom", fontsize=12)
    right.set_title("after the map")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
