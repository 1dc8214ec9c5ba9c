"""The game tree of the minimax question before it is solved: nine leaves under seven empty circles."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

CHILDREN = {"A": "BC", "B": "DE", "C": "FG"}
LEAVES = {"D": (4, 7), "E": (1, 9, 5), "F": (6, 3), "G": (8, 2)}
DEPTH = {"A": 3, "B": 2, "C": 2, "D": 1, "E": 1, "F": 1, "G": 1}


def places() -> tuple[dict[str, float], dict[str, list[float]]]:
    """Where the nodes and the leaves stand from left to right: a parent in the middle of its children."""
    leaves: dict[str, list[float]] = {}
    position = 0.0
    for name, values in LEAVES.items():
        leaves[name] = [position + i for i in range(len(values))]
        position += len(values) + 0.35
    nodes = {name: sum(xs) / len(xs) for name, xs in leaves.items()}
    for name in ("B", "C", "A"):
        nodes[name] = sum(nodes[child] for child in CHILDREN[name]) / len(CHILDREN[name])
    return nodes, leaves


def tree(ax: Axes, palette: Palette) -> None:
    """Edges, then the circles and the boxes of the leaves."""
    nodes, leaves = places()
    for parent, children in CHILDREN.items():
        for child in children:
            ax.plot([nodes[parent], nodes[child]], [DEPTH[parent], DEPTH[child]], color=palette.soft, lw=1.3, zorder=1)
    for parent, values in LEAVES.items():
        for x, value in zip(leaves[parent], values, strict=True):
            ax.plot([nodes[parent], x], [1, 0.18], color=palette.soft, lw=1.3, zorder=1)
            ax.plot(x, 0, "s", ms=19, mfc="none", mec=palette.soft, mew=1.0, zorder=2)
            ax.text(x, -0.02, str(value), ha="center", va="center", fontsize=11)
    for name, x in nodes.items():
        ax.plot(x, DEPTH[name], "o", ms=23, mfc=palette.fill, mec=palette.soft, mew=1.8, zorder=2)
        side = 1 if name in "ACEG" else -1
        ax.text(x + 0.5 * side, DEPTH[name] + 0.2, name, ha="center", va="center", weight="bold")


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.1)
    blank(ax)
    ax.set(xlim=(-3.3, 9.6), ylim=(-0.4, 3.95))
    tree(ax, palette)
    ax.text(-2.8, 3.75, "(a)", ha="center", va="center", weight="bold")
    ax.text(-1.5, 3.75, "(b)", ha="center", va="center", weight="bold")
    for depth in (3, 2, 1):
        first, second = ("MAX", "MIN") if depth % 2 else ("MIN", "MAX")
        for x, label in ((-2.8, first), (-1.5, second)):
            color = palette.blue if label == "MAX" else palette.orange
            ax.text(x, depth, label, ha="center", va="center", color=color)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
