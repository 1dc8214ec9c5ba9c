"""A matrix as a map: the grid goes to a grid, and a vector keeps its coefficients with respect to the columns."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

MATRIX = np.array([[2.0, -1.0], [1.0, 1.0]])
VECTOR = np.array([1.0, 2.0])


def arrow(ax: Axes, tip: np.ndarray, color: str, width: float = 2.0, start: tuple[float, float] = (0, 0)) -> None:
    style = {"arrowstyle": "-|>", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 12}
    ax.annotate("", xy=tuple(tip), xytext=start, arrowprops=style, zorder=4)


def grid(ax: Axes, matrix: np.ndarray, palette: Palette) -> None:
    """The lines x = -1, ..., 2 and y = -1, ..., 3, after the map."""
    lines = [(k, np.array([[k, k], [-1, 3]])) for k in range(-1, 3)]
    lines += [(k, np.array([[-1, 2], [k, k]])) for k in range(-1, 4)]
    for k, ends in lines:
        x, y = matrix @ ends
        ax.plot(x, y, color=palette.soft if k == 0 else palette.line, lw=1.2 if k == 0 else 0.9, zorder=1)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=3.2, columns=2, width_ratios=[1, 1.35])
    for ax, matrix in ((left, np.eye(2)), (right, MATRIX)):
        blank(ax)
        ax.set_aspect("equal")
        grid(ax, matrix, palette)
        first, second = matrix.T
        tip = matrix @ VECTOR
        # The last step of the path: one first column and two second ones.
        ax.plot(*zip(first, first + 2 * second, strict=True), color=palette.orange, lw=1.4, ls=(0, (3, 3)), zorder=2)
        arrow(ax, tip, palette.green)
        arrow(ax, first, palette.blue, 2.4)
        arrow(ax, second, palette.orange, 2.4)

    left.set(xlim=(-1.1, 2.1), ylim=(-1.9, 3.1))
    left.text(1.1, -0.12, "$e_1$", color=palette.blue, ha="center", va="top", fontsize=12)
    left.text(-0.12, 1.0, "$e_2$", color=palette.orange, ha="right", va="center", fontsize=12)
    left.text(1.1, 2.05, "$x$", color=palette.green, ha="left", va="bottom", fontsize=12)
    left.text(0.5, -1.2, "$x = e_1 + 2e_2$", color=palette.green, ha="center", va="top", fontsize=12)
    left.set_title("before")

    right.set(xlim=(-5.1, 5.1), ylim=(-3.7, 5.1))
    right.text(2.2, 0.8, "$a_1$", color=palette.blue, ha="left", va="center", fontsize=12)
    right.text(-1.2, 0.85, "$a_2$", color=palette.orange, ha="right", va="center", fontsize=12)
    right.text(0.15, 3.25, "$Ax$", color=palette.green, ha="left", va="bottom", fontsize=12)
    right.text(0.0, -2.4, "$Ax = a_1 + 2a_2$", color=palette.green, ha="center", va="top", fontsize=12)
    right.set_title("after, with $A = [\\,a_1\\ a_2\\,]$")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
