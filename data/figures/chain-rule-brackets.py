"""Two ways to bracket a product of Jacobians: from the loss (rows only) and from the input (squares)."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

SIDE, THIN, GAP = 1.0, 0.16, 0.34


def box(ax: Axes, left: float, middle: float, height: float, name: str, edge: str, face: str) -> None:
    """A matrix as a rectangle, SIDE wide and centered at `middle`, with its name inside."""
    ax.text(left + SIDE / 2, middle, name, ha="center", va="center", fontsize=10)
    ax.add_patch(Rectangle((left, middle - height / 2), SIDE, height, facecolor=face, edgecolor=edge, linewidth=1.5))


def line(ax: Axes, palette: Palette, middle: float, steps: list[list[str]], color: str, title: str, note: str) -> None:
    """One product per step, given by the names of its factors: squares, or a row where the name is empty."""
    ax.text(0, middle + 1.12, title, color=palette.ink, fontsize=11, va="center")
    ax.text(0, middle - 0.82, note, color=palette.soft, fontsize=10, va="center")
    x = 0.0
    for i, names in enumerate(steps):
        if i:
            ax.annotate(
                "", xy=(x + 0.5, middle), xytext=(x + 0.08, middle),
                arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.3, "mutation_scale": 11},
            )  # fmt: skip
            x += 0.66
        for j, name in enumerate(names):
            if j:
                ax.text(x + GAP / 2, middle, "·", ha="center", va="center", fontsize=14)
                x += GAP
            box(ax, x, middle, SIDE if name else THIN, name, color, palette.fill)
            x += SIDE


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.5)
    blank(ax)
    last, before = r"$\mathbf{J}_K$", r"$\mathbf{J}_{K-1}$"
    first, second, third = (rf"$\mathbf{{J}}_{i}$" for i in (1, 2, 3))
    line(
        ax,
        palette,
        3.6,
        [["", last], ["", before], [""]],
        palette.blue,
        "from the loss: row · matrix",
        "every result is a row: width² multiplications per step",
    )
    line(
        ax,
        palette,
        0.9,
        [[second, first], [third, r"$\mathbf{J}_2\,\mathbf{J}_1$"], [r"$\mathbf{J}_3\,\mathbf{J}_2\,\mathbf{J}_1$"]],
        palette.orange,
        "from the input: matrix · matrix",
        "every result is a square: width³ multiplications per step",
    )
    ax.set(xlim=(-0.1, 7.1), ylim=(-0.2, 5.0))
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
