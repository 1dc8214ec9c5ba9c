"""Dendrograms of the points 0, 4, 10, 17, 30 under single and complete linkage, with cuts into three clusters."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS = (0, 4, 10, 17, 30)
# Merges as pairs of clusters (leaves 0 to 4, then 5, 6, ... in the order of merging) and the heights.
SINGLE = [(0, 1, 4), (5, 2, 6), (6, 3, 7), (7, 4, 13)]
COMPLETE = [(0, 1, 4), (2, 3, 7), (5, 6, 17), (7, 4, 30)]


def tree(ax: Axes, merges: list[tuple[int, int, int]], color: str) -> None:
    """Draw the brackets of a dendrogram, with ticks at the heights of the merges."""
    place = [(float(i), 0.0) for i in range(len(POINTS))]
    for left, right, height in merges:
        (x1, y1), (x2, y2) = place[left], place[right]
        ax.plot([x1, x1, x2, x2], [y1, height, height, y2], color=color, lw=1.8)
        place.append(((x1 + x2) / 2, float(height)))
    ax.set_yticks([0, *(height for _, _, height in merges)])


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=2.9, columns=2)
    panels = (("single linkage", SINGLE, 6.5, 14), ("complete linkage", COMPLETE, 12.0, 32))
    for ax, (title, merges, cut, top) in zip(axes, panels, strict=True):
        tree(ax, merges, palette.blue)
        ax.axhline(cut, color=palette.orange, ls="--", lw=1.4)
        ax.set(xlim=(-0.5, 4.5), ylim=(0, top), title=title, xticks=range(5), xticklabels=POINTS, xlabel="point")
    axes[0].set_ylabel("height of merge")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
