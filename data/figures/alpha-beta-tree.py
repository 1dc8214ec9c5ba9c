"""The game tree of the alpha-beta question before the search: levels MAX, MIN, MAX and eight leaves."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

CHILDREN = {"A": "BC", "B": "DE", "C": "FG"}
LEAVES = {"D": (4, 6), "E": (7, 2), "F": (5, 3), "G": (8, 1)}
PLACE = {"A": (4.5, 3), "B": (1.7, 2), "C": (7.3, 2), "D": (0.5, 1), "E": (2.9, 1), "F": (6.1, 1), "G": (8.5, 1)}
ASIDE = 0.5  # half the distance between two sister leaves


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.0)
    blank(ax)
    ax.set(xlim=(-1.9, 9.5), ylim=(-0.35, 3.45))
    for parent, children in CHILDREN.items():
        for child in children:
            (x0, y0), (x1, y1) = PLACE[parent], PLACE[child]
            ax.plot([x0, x1], [y0, y1], color=palette.soft, lw=1.3, zorder=1)
    for parent, values in LEAVES.items():
        x0, y0 = PLACE[parent]
        for x, value in zip((x0 - ASIDE, x0 + ASIDE), values, strict=True):
            ax.plot([x0, x], [y0, 0.19], color=palette.soft, lw=1.3, zorder=1)
            ax.plot(x, 0, "s", ms=19, mfc="none", mec=palette.soft, mew=1.0, zorder=2)
            ax.text(x, -0.02, str(value), ha="center", va="center", fontsize=11)
    for name, (x, y) in PLACE.items():
        edge = palette.orange if y == 2 else palette.blue
        ax.plot(x, y, "o", ms=23, mfc=palette.fill, mec=edge, mew=1.8, zorder=2)
        ax.text(x, y - 0.02, name, ha="center", va="center", weight="bold", zorder=3)
    for y, label, color in ((3, "MAX", palette.blue), (2, "MIN", palette.orange), (1, "MAX", palette.blue)):
        ax.text(-1.4, y, label, ha="center", va="center", color=color)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
