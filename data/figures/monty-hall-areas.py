"""You hold door 1 and the host opens door 3: what remains of the three equally likely places of the car, for two hosts."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save


def panel(ax: Axes, palette: Palette, title: str, result: str, opens: tuple[float, float, float]) -> None:
    """Three columns for the place of the car; `opens` says how likely the host opens door 3 in each."""
    blank(ax)
    colors, words = (palette.orange, palette.blue, palette.soft), ("stay\nwins", "switch\nwins", "shows\nthe car")
    for column, (share, color, word) in enumerate(zip(opens, colors, words, strict=True)):
        x = column * 1.06
        if share:
            ax.add_patch(Rectangle((x, 0), 1, share, facecolor=color, alpha=0.3, linewidth=0))
            ax.text(x + 0.5, share / 2, word, ha="center", va="center", fontsize=9, color=palette.ink)
        ax.add_patch(Rectangle((x, 0), 1, 1, fill=False, edgecolor=palette.soft, linewidth=1.2))
        if share < 1:
            ax.text(x + 0.5, (1 + share) / 2, "opens 2", ha="center", va="center", fontsize=9, color=palette.soft)
        ax.text(x + 0.5, -0.05, f"car in {column + 1}", ha="center", va="top", fontsize=9, color=palette.ink)
    ax.text(1.56, 1.06, title, ha="center", va="bottom", fontsize=10, color=palette.ink)
    ax.text(1.56, -0.22, result, ha="center", va="top", fontsize=10, color=palette.blue)
    ax.set(xlim=(-0.05, 3.17), ylim=(-0.4, 1.2))


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=2.6, columns=2)
    panel(left, palette, "he knows, shows a goat", "switching wins 2/3", (0.5, 1, 0))
    panel(right, palette, "he opens at random", "goat seen: switching wins 1/2", (0.5, 0.5, 0.5))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
