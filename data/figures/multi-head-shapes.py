"""The shapes in multi-head self-attention, from the input to the output, for h heads of width d/h."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle

from style import Palette, blank, canvas, save

HEADS = 3


def box(ax: Axes, palette: Palette, x: float, y: float, w: float, h: float, text: str, color: str) -> None:
    """A box with its lower left corner at (x, y) and a text in the middle."""
    ax.add_patch(Rectangle((x, y), w, h, facecolor=palette.fill, edgecolor=color, lw=1.3))
    ax.text(x + w / 2, y + h / 2, text, ha="center", va="center", fontsize=9)


def arrow(ax: Axes, palette: Palette, start: tuple[float, float], end: tuple[float, float]) -> None:
    """An arrow from `start` to `end`."""
    ax.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=9, color=palette.soft, lw=1.1))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=5.2)
    blank(ax)
    ax.set(xlim=(0, 10), ylim=(0, 10.2))

    centers = (2.0, 5.0, 8.0)
    box(ax, palette, 3.6, 9.3, 2.8, 0.8, "$X$:  $n \\times d$", palette.ink)
    for x, name in zip(centers, "QKV", strict=True):
        arrow(ax, palette, (5.0 + 0.35 * (x - 5.0), 9.3), (x, 8.45))
        box(ax, palette, x - 1.3, 7.65, 2.6, 0.8, f"${name} = XW_{name}$:  $n \\times d$", palette.blue)
        arrow(ax, palette, (x, 7.65), (x, 6.95))
        for i in range(HEADS):
            ax.add_patch(
                Rectangle(
                    (x - 1.3 + 2.6 / HEADS * i, 6.25), 2.6 / HEADS, 0.7, fc=palette.fill, ec=palette.orange, lw=1.3
                )
            )
            label = ("1", "...", "$h$")[i]
            ax.text(x - 1.3 + 2.6 / HEADS * (i + 0.5), 6.6, label, ha="center", va="center", fontsize=9)
    ax.text(5.0, 5.83, "cut into $h$ heads, each $n \\times d/h$", ha="center", va="center", color=palette.orange)

    for i, x in enumerate(centers):
        head = ("1", "...", "h")[i]
        if head == "...":
            ax.text(x, 3.95, "...", ha="center", va="center", fontsize=14)
            continue
        arrow(ax, palette, (x, 5.6), (x, 5.1))
        box(
            ax,
            palette,
            x - 1.75,
            4.3,
            3.5,
            0.8,
            f"$A_{head}$ from $Q_{head}, K_{head}$:  $n \\times n$",
            palette.orange,
        )
        arrow(ax, palette, (x, 4.3), (x, 3.7))
        box(ax, palette, x - 1.75, 2.9, 3.5, 0.8, f"$H_{head} = A_{head}V_{head}$:  $n \\times d/h$", palette.orange)
        arrow(ax, palette, (x, 2.9), (5.0 + 0.5 * (x - 5.0), 2.2))
    box(ax, palette, 2.6, 1.4, 4.8, 0.8, "$[H_1, ..., H_h]$:  $n \\times d$", palette.blue)
    arrow(ax, palette, (5.0, 1.4), (5.0, 0.9))
    box(ax, palette, 2.6, 0.1, 4.8, 0.8, "output, times $W_O$:  $n \\times d$", palette.ink)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
