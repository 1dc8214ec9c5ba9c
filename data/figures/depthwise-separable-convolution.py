"""A normal and a depthwise separable 3 x 3 convolution from three channels to four: which weights exist."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

INPUTS, OUTPUTS = 3, 4


def channel(ax: Axes, palette: Palette, x: float, y: float, color: str) -> None:
    """A feature map of one channel, centered at (x, y)."""
    ax.add_patch(Rectangle((x - 0.5, y - 0.5), 1, 1, fc=palette.fill, ec=color, lw=1.6, zorder=3))


def kernel(ax: Axes, x: float, y: float, color: str, size: int = 3) -> None:
    """A filter of size x size cells, centered at (x, y)."""
    cell = 0.24
    for row in range(size):
        for column in range(size):
            corner = (x + (column - size / 2) * cell, y + (row - size / 2) * cell)
            ax.add_patch(Rectangle(corner, cell, cell, fc="none", ec=color, lw=0.9, zorder=4))


def arrow(ax: Axes, palette: Palette, x: float, start: float, end: float) -> None:
    """A short arrow downward."""
    ax.annotate("", (x, end), (x, start), arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2})


def row(ax: Axes, palette: Palette, count: int, y: float, color: str, gap: float) -> list[float]:
    """`count` channels in a row around x = 0; their centers."""
    centers = [(i - (count - 1) / 2) * gap for i in range(count)]
    for x in centers:
        channel(ax, palette, x, y, color)
    return centers


def matrix(ax: Axes, y: float, size: int, color: str) -> None:
    """One filter for every pair of output (row) and input (column)."""
    for output in range(OUTPUTS):
        for source in range(INPUTS):
            kernel(ax, (source - 1) * 1.05, y + (1.5 - output) * 1.0, color, size)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=4.9, columns=2)
    for ax, title in zip(axes, ("normal: 108 weights", "separable: 39 weights"), strict=True):
        blank(ax)
        ax.set(xlim=(-3.1, 3.1), ylim=(-0.9, 11.1))
        ax.set_aspect("equal")
        ax.set_title(title, weight="bold")
        row(ax, palette, INPUTS, 9.7, palette.ink, 1.3)
        ax.text(0, 10.55, "3 input channels", ha="center", va="center", fontsize=9, color=palette.soft)
        row(ax, palette, OUTPUTS, 0.4, palette.ink, 1.3)
        ax.text(0, -0.5, "4 output channels", ha="center", va="center", fontsize=9, color=palette.soft)
    ax = axes[0]
    arrow(ax, palette, 0, 9.1, 8.4)
    ax.text(0, 8.0, "a 3 x 3 filter per pair", ha="center", va="center", fontsize=9.5, color=palette.blue)
    ax.text(0, 7.4, "4 · 3 · 9 = 108", ha="center", va="center", fontsize=9.5, color=palette.blue)
    matrix(ax, 5.0, 3, palette.blue)
    ax.text(-2.35, 5.0, "outputs", rotation=90, ha="center", va="center", fontsize=9, color=palette.soft)
    ax.text(0, 2.65, "inputs", ha="center", va="center", fontsize=9, color=palette.soft)
    arrow(ax, palette, 0, 2.2, 1.05)
    ax = axes[1]
    for x in (-1.3, 0.0, 1.3):
        arrow(ax, palette, x, 9.1, 8.6)
        kernel(ax, x, 8.1, palette.orange)
        arrow(ax, palette, x, 7.65, 7.15)
        channel(ax, palette, x, 6.55, palette.orange)
    ax.text(0, 5.55, "depthwise: 3 · 9 = 27", ha="center", va="center", fontsize=9.5, color=palette.orange)
    for output in range(OUTPUTS):
        for source in range(INPUTS):
            kernel(ax, (source - 1) * 0.5, 4.6 - output * 0.45, palette.green, 1)
    ax.text(-1.35, 3.92, "outputs", rotation=90, ha="center", va="center", fontsize=9, color=palette.soft)
    ax.text(0, 2.65, "inputs", ha="center", va="center", fontsize=9, color=palette.soft)
    ax.text(0, 2.0, "pointwise: 4 · 3 = 12", ha="center", va="center", fontsize=9.5, color=palette.green)
    arrow(ax, palette, 0, 1.65, 1.05)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
