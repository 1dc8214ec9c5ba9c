"""Merging two sorted halves: each element's way into the result, with a 5 in both of them."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, arrow, blank, canvas, save

LEFT, RIGHT = (2, 5, 8), (1, 5, 9)
GAP = 1.2


def merged() -> list[tuple[int, int]]:
    """For each place of the result the half and the index in it; the right one goes first only if it is smaller."""
    places, i, j = [], 0, 0
    while i < len(LEFT) or j < len(RIGHT):
        if i == len(LEFT) or (j < len(RIGHT) and RIGHT[j] < LEFT[i]):
            places.append((1, j))
            j += 1
        else:
            places.append((0, i))
            i += 1
    return places


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=2.6)
    blank(ax)
    ax.set(xlim=(-0.3, 7.5), ylim=(-0.75, 3.35), aspect="equal")
    colors = (palette.blue, palette.orange)

    def cell(x: float, y: float, value: int, half: int) -> None:
        ax.add_patch(Rectangle((x - 0.42, y - 0.32), 0.84, 0.64, facecolor="none", edgecolor=colors[half], lw=1.5))
        ax.text(x, y, str(value), ha="center", va="center", color=colors[half], weight="bold")

    starts = (0.5, 0.5 + len(LEFT) + GAP)
    for half, values in enumerate((LEFT, RIGHT)):
        for index, value in enumerate(values):
            cell(starts[half] + index, 2.5, value, half)
        ax.text(
            starts[half] + 1,
            3.15,
            ("left half", "right half")[half],
            ha="center",
            va="center",
            color=colors[half],
            fontsize=9,
        )
    for place, (half, index) in enumerate(merged()):
        x = 1.1 + place
        cell(x, 0.1, (LEFT, RIGHT)[half][index], half)
        arrow(ax, (starts[half] + index, 2.14), (x, 0.48), colors[half], lw=1.0)
    ax.text(3.6, -0.52, "result", ha="center", va="center", color=palette.soft, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
