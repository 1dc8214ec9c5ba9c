"""A transposed convolution as stamps that add up, and the checkerboard that uneven overlap gives on a constant image."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, arrow, blank, canvas, save


def enlarge(image: np.ndarray, weights: np.ndarray, stride: int) -> np.ndarray:
    """The transposed convolution of an image: each pixel stamps the weights, `stride` apart, and overlaps add up."""
    k = len(weights)
    height, width = image.shape
    out = np.zeros(((height - 1) * stride + k, (width - 1) * stride + k))
    for row in range(height):
        for column in range(width):
            out[row * stride : row * stride + k, column * stride : column * stride + k] += image[row, column] * weights
    return out


def shade(palette: Palette, value: float) -> tuple[float, ...]:
    """A fill between the page and the data color: the darker (or, on dark ground, the brighter) the larger the value."""
    ground = np.array(to_rgb("#fdfcf9" if palette.name == "light" else "#1b1d22"))
    mark = np.array(to_rgb(palette.blue))
    share = {0: 0.0, 1: 0.12, 2: 0.4, 4: 0.85}[int(value)]
    return tuple(ground + share * (mark - ground))


def on_shade(palette: Palette, value: float) -> str:
    """The color of a number that stands on `shade`."""
    strong = "#ffffff" if palette.name == "light" else "#1b1d22"
    return strong if value == 4 else palette.ink


def cell(ax: Axes, x: float, y: float, value: int, color: str, fill: object = "none") -> None:
    """A unit square with a number, its lower left corner at (x, y)."""
    ax.add_patch(Rectangle((x, y), 1, 1, fc=fill, ec=color, lw=1.2))
    ax.text(x + 0.5, y + 0.46, str(value), ha="center", va="center", fontsize=10)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=5.6, rows=2, columns=2, gridspec_kw={"height_ratios": [1.15, 1.0]})
    grid = axes[0, 0].get_gridspec()
    for ax in axes[0]:
        ax.remove()
    ax = fig.add_subplot(grid[0, :])
    blank(ax)
    ax.set(xlim=(-3.1, 8.2), ylim=(-0.4, 7.9))
    ax.set_aspect("equal")
    ax.set_title("filter (1, 1, 1), stride 2: stamps that add up", weight="bold")
    colors = (palette.blue, palette.orange, palette.green)
    for i, color in enumerate(colors):
        start, bottom = 2 * i, 4.1 - 1.15 * i
        cell(ax, start + 1, 6.3, 1, color)
        arrow(ax, (start + 1.5, 6.25), (start + 1.5, bottom + 1.05), color)
        for j in range(3):
            cell(ax, start + j, bottom, 1, color)
    line = enlarge(np.ones((1, 3)), np.ones((3, 3)), 2)[1]
    ax.plot([0, 7], [1.45, 1.45], color=palette.soft, lw=1)
    for position, value in enumerate(line.astype(int)):
        ax.add_patch(Rectangle((position, 0), 1, 1, fc=shade(palette, value), ec=palette.ink, lw=1.0))
        ax.text(position + 0.5, 0.46, str(value), ha="center", va="center", fontsize=10, weight="bold")
    for y, text in ((6.8, "input"), (3.45, "stamps"), (0.5, "output")):
        ax.text(-0.4, y, text, ha="right", va="center", color=palette.soft)

    for ax, k in zip(axes[1], (3, 4), strict=True):
        blank(ax)
        counts = enlarge(np.ones((3, 3)), np.ones((k, k)), 2).astype(int)
        size = len(counts)
        ax.set(xlim=(-0.1, size + 0.1), ylim=(size + 0.1, -0.1))
        ax.set_aspect("equal")
        for row in range(size):
            for column in range(size):
                value = counts[row, column]
                ax.add_patch(Rectangle((column, row), 1, 1, fc=shade(palette, value), ec=palette.line, lw=0.6))
                ax.text(
                    column + 0.5,
                    row + 0.54,
                    str(value),
                    ha="center",
                    va="center",
                    fontsize=9.5,
                    color=on_shade(palette, value),
                )
        note = "overlap uneven" if k == 3 else "overlap even inside"
        ax.set_title(f"{k} × {k} ones, stride 2:\n{note}", weight="bold")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
