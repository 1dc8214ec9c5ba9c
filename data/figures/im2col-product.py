"""A convolution as one matrix product: patches of a 3 x 3 input as rows, two 2 x 2 filters as columns."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.lib.stride_tricks import sliding_window_view

from style import Palette, blank, canvas, save

INPUT = np.arange(1, 10).reshape(3, 3)
FILTERS = np.array([[[1, 0], [0, 1]], [[0, 2], [-1, 0]]])
PATCHES = sliding_window_view(INPUT, (2, 2)).reshape(4, 4)
MARKED = (0, 3)
"""The rows whose patch is outlined in the input."""


def table(ax: Axes, palette: Palette, left: float, values: np.ndarray, title: str, below: str) -> float:
    """A matrix of unit cells, centered in height, with a title above and a note below; the place of its right edge."""
    rows, columns = values.shape
    for (i, j), value in np.ndenumerate(values):
        y = rows / 2 - i - 1
        ax.add_patch(Rectangle((left + j, y), 1, 1, facecolor="none", edgecolor=palette.line, lw=0.9))
        ax.text(left + j + 0.5, y + 0.47, f"{value}".replace("-", "−"), ha="center", va="center", fontsize=9)
    ax.text(left + columns / 2, 2.35, title, ha="center", va="bottom", fontsize=9)
    ax.text(left + columns / 2, -2.3, below, ha="center", va="top", fontsize=8.5, color=palette.soft)
    return left + columns


def outline(ax: Axes, color: str, x: float, y: float, width: float, height: float, style: str) -> None:
    """A frame just inside the rectangle with the lower left corner (x, y)."""
    box = Rectangle((x + 0.06, y + 0.06), width - 0.12, height - 0.12, fc="none", ec=color, lw=2, ls=style, zorder=4)
    ax.add_patch(box)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.6, height=2.25)
    blank(ax)
    ax.set(xlim=(-0.2, 14.5), ylim=(-2.95, 2.95), aspect="equal")
    looks = dict(zip(MARKED, ((palette.blue, "-"), (palette.orange, "--")), strict=True))

    right = table(ax, palette, 0, INPUT, "input", "3 × 3")
    for row, (color, style) in looks.items():
        i, j = divmod(row, 2)
        outline(ax, color, j, 1.5 - i - 2, 2, 2, style)
    ax.text(right + 0.65, 0, "→", ha="center", va="center", fontsize=13)

    left = right + 1.3
    right = table(ax, palette, left, PATCHES, "one patch per row", "positions × kernel")
    for row, (color, style) in looks.items():
        outline(ax, color, left, 2 - row - 1, 4, 1, style)
    ax.text(right + 0.5, 0, "×", ha="center", va="center", fontsize=13)

    right = table(ax, palette, right + 1, FILTERS.reshape(2, 4).T, "filters", "kernel × 2")
    ax.text(right + 0.5, 0, "=", ha="center", va="center", fontsize=13)

    left = right + 1
    table(ax, palette, left, PATCHES @ FILTERS.reshape(2, 4).T, "output", "positions × 2")
    for row, (color, style) in looks.items():
        outline(ax, color, left, 2 - row - 1, 2, 1, style)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
