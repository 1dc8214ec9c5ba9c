"""An LRU cache of three entries: a hash table from keys to nodes, and the nodes in a ring with one sentinel."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

from style import Palette, arrow, blank, canvas, save

NODES = {"b": 1.0, "a": 2.0, "c": 3.0}
"""Keys with the places of their nodes, the oldest first; the sentinel stands at 0."""
VALUES = {"a": 1, "b": 2, "c": 3}
TABLE = {"a": 1.0, "b": 2.0, "c": 3.0}
STEP, HALF, HIGH, TOP = 1.36, 0.42, 0.24, 1.3


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=2.4)
    blank(ax)
    ax.set(xlim=(-0.6, 5.0), ylim=(-1.12, 1.8))

    def node(place: float, text: str, edge: str, face: str) -> None:
        corner = (place * STEP - HALF, -HIGH)
        look = {"boxstyle": "round,pad=0,rounding_size=0.07", "ec": edge, "fc": face, "lw": 1.4}
        ax.add_patch(FancyBboxPatch(corner, 2 * HALF, 2 * HIGH, **look))
        ax.text(place * STEP, 0, text, ha="center", va="center", fontsize=10)

    node(0, "end", palette.soft, "none")
    for key, place in NODES.items():
        node(place, f"{key}: {VALUES[key]}", palette.blue, palette.fill)
    for place in range(3):
        left, right = place * STEP + HALF, (place + 1) * STEP - HALF
        arrow(ax, (left, 0.1), (right, 0.1), palette.blue)
        arrow(ax, (right, -0.1), (left, -0.1), palette.soft)
    # The ring is closed below the row.
    first, last = 0.0, 3 * STEP
    for start, end, depth, color in (
        (last - 0.12, first + 0.12, -0.52, palette.blue),
        (first - 0.12, last + 0.12, -0.72, palette.soft),
    ):
        ax.plot([start, start, end], [-HIGH, depth, depth], color=color, lw=1.2)
        arrow(ax, (end, depth), (end, -HIGH), color)
    ax.text(STEP - 0.06, 0.34, "oldest", ha="right", fontsize=9, color=palette.soft)
    ax.text(3 * STEP - 0.06, 0.34, "newest", ha="right", fontsize=9, color=palette.soft)
    ax.text(
        1.5 * STEP,
        -1.02,
        "blue arrows lead to newer entries, gray ones to older",
        ha="center",
        fontsize=9,
        color=palette.soft,
    )
    # The hash table above.
    for key, place in TABLE.items():
        x = place * STEP
        ax.add_patch(Rectangle((x - STEP / 2, TOP), STEP, 0.42, fc="none", ec=palette.soft, lw=1.2))
        ax.text(x, TOP + 0.21, key, ha="center", va="center", fontsize=10)
        arrow(ax, (x, TOP), (NODES[key] * STEP, HIGH), palette.orange)
    ax.text(0.16, TOP + 0.21, "hash table", ha="center", va="center", fontsize=9, color=palette.soft)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
