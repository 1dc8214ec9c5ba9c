"""Weights 5, 3 and 2, scaled to mean 1, and the three columns of the alias table into which they are cut."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

ITEMS = (0, 1, 3)
HEIGHTS = (1.5, 0.9, 0.6)
COLUMNS = (((0, 1.0),), ((1, 0.9), (0, 0.1)), ((3, 0.6), (0, 0.4)))
"""The parts of each column from the bottom up: item and height."""


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=2.7, columns=2, sharey=True)
    colors = {0: palette.blue, 1: palette.orange, 3: palette.green}

    def part(ax: Axes, x: int, bottom: float, height: float, item: int) -> None:
        ax.bar(x, height, 0.86, bottom=bottom, color=colors[item], ec=palette.card, lw=1.5)
        if height > 0.2:
            label = f"item {item}\n{height:g}"
            ax.text(x, bottom + height / 2, label, ha="center", va="center", fontsize=9, color=palette.card)
        else:
            ax.annotate(
                f"item {item}: {height:g}",
                (x, bottom + height),
                (x, 1.3),
                ha="center",
                fontsize=9,
                color=colors[item],
                arrowprops={"arrowstyle": "-", "color": colors[item], "lw": 1},
            )

    for x, (item, height) in enumerate(zip(ITEMS, HEIGHTS, strict=True)):
        part(axes[0], x, 0, height, item)
    for x, parts in enumerate(COLUMNS):
        bottom = 0.0
        for item, height in parts:
            part(axes[1], x, bottom, height, item)
            bottom += height
    for ax, title in zip(axes, ("weights, scaled to mean 1", "table: columns of height 1"), strict=True):
        ax.axhline(1, color=palette.ink, lw=1, ls="--", zorder=3)
        ax.set(ylim=(0, 1.55), yticks=[0, 0.5, 1, 1.5])
        ax.set_title(title)
    axes[0].set_xticks([])
    axes[1].set_xticks(range(3), [f"column of {item}" for item in ITEMS])
    axes[1].tick_params(axis="x", length=0, labelsize=8)
    axes[1].tick_params(axis="y", length=0)
    axes[1].spines["left"].set_visible(False)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
