"""Stacking: every row of the second model's table is predicted by base models that have not seen that row."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

FOLDS = 5


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.6, height=2.8)
    blank(ax)
    ax.set(xlim=(0, 14), ylim=(-1.9, 5.8))
    for fit in range(FOLDS):
        for block in range(FOLDS):
            held_out = fit == block
            color = palette.orange if held_out else palette.fill
            ax.add_patch(Rectangle((0.1 + fit * 0.95, 4 - block), 0.8, 0.85, fc=color, ec=palette.soft, lw=0.8))
    ax.text(2.4, 5.2, "five fits per base model", ha="center")
    ax.text(
        2.4,
        -0.55,
        "fitted on the pale blocks,\npredicts the orange one",
        color=palette.soft,
        ha="center",
        va="top",
        fontsize=9,
    )
    for column, name in enumerate(("lin", "knn", "forest")):
        for block in range(FOLDS):
            x = 6.3 + column * 0.95
            ax.add_patch(Rectangle((x, 4 - block), 0.8, 0.85, fc=palette.orange, ec=palette.soft, lw=0.8, alpha=0.75))
        ax.text(6.7 + column * 0.95, 5.2, name, ha="center", fontsize=9)
    ax.text(7.7, -0.55, "out-of-fold\npredictions Z", color=palette.soft, ha="center", va="top", fontsize=9)
    for block in range(FOLDS):
        ax.add_patch(Rectangle((9.5, 4 - block), 0.5, 0.85, fc=palette.fill, ec=palette.soft, lw=0.8))
    ax.text(9.75, 5.2, "y", ha="center", fontsize=9)
    ax.add_patch(Rectangle((11.5, 1.6), 2.4, 1.7, fc="none", ec=palette.blue, lw=1.6))
    ax.text(12.7, 2.45, "second\nmodel", color=palette.blue, ha="center", va="center")
    for start, end in ((5.0, 6.15), (10.15, 11.4)):
        ax.annotate("", (end, 2.45), (start, 2.45), arrowprops={"arrowstyle": "->", "color": palette.ink, "lw": 1.4})
    ax.text(12.7, -0.55, "learns the\nweights", color=palette.soft, ha="center", va="top", fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
