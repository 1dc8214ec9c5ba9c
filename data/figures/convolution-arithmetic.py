"""Stride, padding and dilation of a 3 x 3 convolution: input with two places of the kernel, and the output below."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save


def cell(ax: Axes, x: float, y: float, edge: str, face: str = "none", style: str = "-", width: float = 0.9) -> None:
    """A unit square with the lower left corner (x, y)."""
    ax.add_patch(Rectangle((x + 0.06, y + 0.06), 0.88, 0.88, fc=face, ec=edge, ls=style, lw=width))


def panel(ax: Axes, palette: Palette, size: int, stride: int, padding: int, dilation: int) -> None:
    """One input of size x size, two places of the kernel (full and dashed), and the output below."""
    blank(ax)
    out = (size + 2 * padding - 2 * dilation - 1) // stride + 1
    whole, top = size + 2 * padding, 6.6
    left = -whole / 2
    for row in range(whole):
        for column in range(whole):
            inside = padding <= row < padding + size and padding <= column < padding + size
            x, y = left + column, top + whole / 2 - row - 1
            tap = row % dilation == 0 and column % dilation == 0 and max(row, column) <= 2 * dilation
            if inside:
                cell(ax, x, y, palette.soft, palette.fill if tap else "none")
            else:
                cell(ax, x, y, palette.line, palette.fill if tap else "none", ":")
                ax.text(x + 0.5, y + 0.47, "0", ha="center", va="center", fontsize=7, color=palette.soft)
            if tap:
                ax.plot(x + 0.5, y + 0.5, "o", ms=3.2 if inside else 0, color=palette.blue)
    reach = 2 * dilation + 1
    for shift, color, style, inset in ((0, palette.blue, "-", 0.0), (stride, palette.orange, (0, (3, 2)), 0.14)):
        ax.add_patch(
            Rectangle(
                (left + shift + inset, top + whole / 2 - reach + inset),
                reach - 2 * inset,
                reach - 2 * inset,
                fc="none",
                ec=color,
                lw=2.0,
                ls=style,
                zorder=4,
            )
        )
    for row in range(out):
        for column in range(out):
            first, second = (row, column) == (0, 0), (row, column) == (0, 1)
            edge = palette.blue if first else palette.orange if second else palette.soft
            x, y = column - out / 2, out / 2 - row - 1 - 0.6
            cell(ax, x, y, edge, palette.fill if first else "none", "-", 1.8 if first or second else 0.9)
    ax.set(xlim=(-3.7, 3.7), ylim=(-3.2, 10.3))
    ax.set_aspect("equal")
    ax.annotate(
        "",
        (0, out / 2 - 0.3),
        (0, top - whole / 2 - 0.15),
        arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2},
    )


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.9, columns=3)
    for ax, (name, size, stride, padding, dilation) in zip(
        axes, (("stride 2", 7, 2, 0, 1), ("padding 1", 5, 1, 1, 1), ("dilation 2", 7, 1, 0, 2)), strict=True
    ):
        panel(ax, palette, size, stride, padding, dilation)
        out = (size + 2 * padding - 2 * dilation - 1) // stride + 1
        ax.set_title(f"{name}: {size} → {out}", weight="bold")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
