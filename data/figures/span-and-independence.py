"""Independent vectors reach the whole plane with one recipe per point; dependent ones stay on a line with many recipes."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

A = np.array([2.0, 1.0])
B = np.array([-0.5, 1.5])
TARGET = np.array([3.5, 3.5])  # 2 a + b


def arrow(ax: Axes, end: np.ndarray, color: str) -> None:
    """An arrow from the origin whose head ends at `end`."""
    style = {"arrowstyle": "-|>", "color": color, "lw": 2.2, "mutation_scale": 13, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end[0], end[1]), xytext=(0, 0), arrowprops=style, zorder=4)


def segment(ax: Axes, start: np.ndarray, end: np.ndarray, color: str, width: float, style: str = "-") -> None:
    ax.plot([start[0], end[0]], [start[1], end[1]], ls=style, color=color, lw=width, zorder=1)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=3.3, columns=2)
    for ax in (left, right):
        blank(ax)
        ax.set(xlim=(-3.5, 5.6), ylim=(-3.4, 8.2))
        ax.set_aspect("equal")
        ax.plot(0, 0, "o", color=palette.ink, ms=4, zorder=5)

    for k in range(-1, 3):
        segment(left, k * B - 1.3 * A, k * B + 2.4 * A, palette.line, 0.9)
    for k in range(-1, 3):
        segment(left, k * A - 1.3 * B, k * A + 2.3 * B, palette.line, 0.9)
    segment(left, 2 * A, TARGET, palette.soft, 1.2, "--")
    segment(left, B, TARGET, palette.soft, 1.2, "--")
    segment(left, A, 2 * A, palette.soft, 1.2, "--")
    left.plot(*TARGET, "o", color=palette.orange, ms=6, zorder=5)
    left.text(3.3, 3.95, r"$2\mathbf{a}+\mathbf{b}$", ha="center", va="bottom", color=palette.orange, fontsize=11)
    arrow(left, A, palette.blue)
    arrow(left, B, palette.green)
    left.text(1.75, 0.42, r"$\mathbf{a}$", color=palette.blue, fontsize=13, ha="center", va="center")
    left.text(-0.85, 1.3, r"$\mathbf{b}$", color=palette.green, fontsize=13, ha="center", va="center")
    left.text(1.0, 6.3, "independent: all of the plane,\none recipe per point", ha="center", va="bottom")

    segment(right, -3 * A, 3 * A, palette.line, 3)
    arrow(right, A, palette.blue)
    arrow(right, -0.75 * A, palette.green)
    right.text(1.75, 0.42, r"$\mathbf{a}$", color=palette.blue, fontsize=13, ha="center", va="center")
    right.text(-1.9, -0.05, r"$\mathbf{b}=-\frac{3}{4}\mathbf{a}$", color=palette.green, fontsize=12, ha="center")
    right.plot(1.2, 3.3, "x", color=palette.red, ms=8, mew=2.2, zorder=5)
    right.text(1.6, 3.3, "out of reach", color=palette.red, fontsize=9.5, va="center")
    right.text(1.0, 6.3, "dependent: only a line,\nmany recipes per point", ha="center", va="bottom")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
