"""A network with two branches, one for numbers and one for text, joined before the last layers."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from style import Palette, blank, canvas, save

WIDTH, HEIGHT, STEP = 2.35, 0.62, 1.0


def box(ax: Axes, palette: Palette, x: float, y: float, text: str, color: str, width: float = WIDTH) -> None:
    """A rounded box around (x, y) with its text."""
    shape = FancyBboxPatch(
        (x - width / 2, y - HEIGHT / 2),
        width,
        HEIGHT,
        boxstyle="round,pad=0.02,rounding_size=0.08",
        fc=palette.fill if color == palette.ink else "none",
        ec=color,
        lw=1.4,
    )
    ax.add_patch(shape)
    ax.text(x, y, text, ha="center", va="center", color=palette.ink, fontsize=9)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=5.0)
    blank(ax)
    ax.set(xlim=(-2.85, 2.85), ylim=(-7.5, 0.75))
    branches = (
        (
            -1.45,
            palette.blue,
            "5 numbers",
            ("fill gaps, add flags", "log or clip", "standardize", "dense layer: 32 values"),
        ),
        (
            1.45,
            palette.orange,
            "text",
            ("subword tokens", "pretrained encoder", "pool: 768 values", "dense layer: 32 values"),
        ),
    )

    def arrow(start: tuple[float, float], end: tuple[float, float]) -> None:
        ax.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2})

    for x, color, name, steps in branches:
        ax.text(x, 0.45, name, ha="center", va="center", color=color, weight="bold")
        for i, text in enumerate(steps):
            y = -0.6 - STEP * i
            box(ax, palette, x, y, text, color)
            arrow((x, 0.2 if i == 0 else y + STEP - HEIGHT / 2), (x, y + HEIGHT / 2 + 0.03))
    last = -0.6 - STEP * 3 - HEIGHT / 2
    for x, _, _, _ in branches:
        arrow((x, last), (x / 3.2, -4.9 + HEIGHT / 2 + 0.03))
    for y, text in ((-4.9, "concatenate: 64 values"), (-5.9, "dense layers"), (-6.9, "prediction")):
        box(ax, palette, 0, y, text, palette.ink, width=2.6)
    for y in (-4.9, -5.9):
        arrow((0, y - HEIGHT / 2), (0, y - STEP + HEIGHT / 2 + 0.03))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
