"""A million people as a tree of natural frequencies, and the positives among them as squares of 99 people each."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

PEOPLE = 1_000_000
SICK = PEOPLE // 10_000
HEALTHY = PEOPLE - SICK
HITS = SICK * 99 // 100  # sick and positive
ALARMS = HEALTHY // 100  # healthy and positive
SQUARES = (HITS + ALARMS) // HITS  # each stands for as many people as there are sick positives: 99
COLUMNS = 17


def node(
    ax: Axes, palette: Palette, x: float, y: float, number: int, words: str, color: str, bold: bool = False
) -> None:
    """A count with its description beneath it, centered on (x, y)."""
    weight = "bold" if bold else "normal"
    ax.text(x, y, f"{number:,}", ha="center", va="bottom", color=color, fontsize=11, weight=weight)
    ax.text(x, y - 0.02, words, ha="center", va="top", color=color if bold else palette.soft, fontsize=10)


def branch(ax: Axes, palette: Palette, x0: float, y0: float, x1: float, y1: float, label: str = "") -> None:
    """A line from below one node to above the next, with the share that takes it."""
    ax.plot([x0, x1], [y0, y1], color=palette.line, linewidth=1.4, zorder=0)
    if label:
        left = x1 < x0
        ax.text(
            (x0 + x1) / 2 + (-0.15 if left else 0.15),
            (y0 + y1) / 2 + 0.05,
            label,
            color=palette.soft,
            ha="right" if left else "left",
            va="bottom",
            fontsize=9,
        )


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=5.3)
    blank(ax)
    ax.set_xlim(0, 10)
    ax.set_ylim(-1.15, 10.4)

    node(ax, palette, 5.0, 9.6, PEOPLE, "people", palette.ink)
    node(ax, palette, 2.3, 7.2, SICK, "sick", palette.ink)
    node(ax, palette, 7.5, 7.2, HEALTHY, "healthy", palette.ink)
    branch(ax, palette, 4.6, 8.95, 2.5, 7.95, "1 in 10,000")
    branch(ax, palette, 5.4, 8.95, 7.3, 7.95)

    node(ax, palette, 1.1, 4.7, HITS, "positive", palette.orange, bold=True)
    node(ax, palette, 3.35, 4.7, SICK - HITS, "negative", palette.ink)
    node(ax, palette, 6.1, 4.7, ALARMS, "positive", palette.blue, bold=True)
    node(ax, palette, 8.9, 4.7, HEALTHY - ALARMS, "negative", palette.ink)
    branch(ax, palette, 2.1, 6.6, 1.25, 5.45, "99%")
    branch(ax, palette, 2.5, 6.6, 3.2, 5.45, "1%")
    branch(ax, palette, 7.2, 6.6, 6.25, 5.45, "1%")
    branch(ax, palette, 7.8, 6.6, 8.75, 5.45, "99%")

    side, step, left, top = 0.44, 0.54, 0.43, 3.0
    title = f"The {HITS + ALARMS:,} positives, {HITS} to a square:"
    ax.text(left, top + 0.2, title, color=palette.ink, fontsize=10, va="bottom")
    for i in range(SQUARES):
        row, column = divmod(i, COLUMNS)
        color = palette.orange if i == 0 else palette.blue
        corner = (left + column * step, top - side - row * step)
        ax.add_patch(Rectangle(corner, side, side, facecolor=color, edgecolor="none", clip_on=False))
    caption = f"1 of {SQUARES} squares is sick (top left)"
    ax.text(left, -0.45, caption, color=palette.orange, fontsize=10, weight="bold", va="top")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
