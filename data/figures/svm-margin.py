"""The widest street between two classes, and the soft margin after one more point: support vectors ringed, slack drawn."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

POSITIVE = [(2, 2), (3, 3), (1, 4), (4, 2)]
NEGATIVE = [(0, 0), (-1, 0), (1, -2), (-1, -1)]
OUTLIER = (0.5, 0.5)
LEFT, RIGHT, BOTTOM, TOP = -2.2, 4.6, -2.9, 4.7


def street(ax: Axes, palette: Palette, weight: float, offset: float) -> None:
    """The boundary `weight` (x1 + x2) + `offset` = 0 and the two lines on which the score is -1 and 1."""
    x = np.array([LEFT - 1, RIGHT + 1])
    low, middle, high = ((level - offset) / weight - x for level in (-1, 0, 1))
    ax.fill_between(x, low, high, color=palette.fill, lw=0, zorder=0)
    ax.plot(x, middle, color=palette.ink, lw=1.8)
    for edge in (low, high):
        ax.plot(x, edge, color=palette.soft, lw=1.0, ls=(0, (4, 3)))


def points(ax: Axes, palette: Palette, extra: list[tuple[float, float]], rings: list[tuple[float, float]]) -> None:
    """Both classes, with rings around the support vectors."""
    for group, color, marker in ((POSITIVE + extra, palette.blue, "o"), (NEGATIVE, palette.orange, "^")):
        ax.plot(*zip(*group, strict=True), marker, color=color, ms=6.5, mew=0, zorder=4)
    ax.plot(*zip(*rings, strict=True), "o", mfc="none", mec=palette.ink, mew=1.2, ms=12, zorder=5)
    ax.set_aspect("equal")
    ax.set(xlim=(LEFT, RIGHT), ylim=(BOTTOM, TOP), xticks=[-2, 0, 2, 4], yticks=[-2, 0, 2, 4])


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=3.4, columns=2, sharey=True)
    street(left, palette, 0.5, -1.0)
    points(left, palette, [], [(2, 2), (0, 0)])
    arrow = {"arrowstyle": "<|-|>", "color": palette.ink, "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
    left.annotate("", xy=(2.85, 1.15), xytext=(0.85, -0.85), arrowprops=arrow)
    left.text(0.95, 0.3, "2.83", color=palette.ink, ha="center", va="center")
    left.set_title("hard margin")

    street(right, palette, 0.4, -0.6)
    points(right, palette, [OUTLIER], [(2, 2), (-1, 0), (1, -2), (0, 0), OUTLIER])
    # Slack: from the edge of the own side to the point, along the normal.
    for (x, y), level in ((OUTLIER, 1), ((0, 0), -1)):
        step = (level - (0.4 * (x + y) - 0.6)) / 0.8
        color = palette.blue if level == 1 else palette.orange
        right.plot([x, x + step], [y, y + step], color=color, lw=1.8, zorder=3)
    right.text(1.62, 0.72, "1.2", color=palette.blue, ha="left", va="center")
    right.text(0.08, -0.52, "0.4", color=palette.orange, ha="left", va="center")
    right.set_title("soft margin, C = 0.5")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
