"""The game tree of the minimax question, solved: once with MAX to move at the root and once with MIN."""

from __future__ import annotations

from typing import Any

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


def solve(name: str, largest: bool, found: dict[str, int], best: dict[str, int]) -> int:
    """The minimax value of a node, noting the values and the index of the best child of all nodes below."""
    if name in CHILDREN:
        values = [solve(child, not largest, found, best) for child in CHILDREN[name]]
    else:
        values = list(LEAVES[name])
    found[name] = max(values) if largest else min(values)
    best[name] = values.index(found[name])
    return found[name]


def tree(ax: Axes, palette: Palette, largest: bool) -> None:
    """The tree with its values in the circles, the line of best play drawn thick."""
    nodes, leaves = places()
    found: dict[str, int] = {}
    best: dict[str, int] = {}
    solve("A", largest, found, best)
    line = ["A"]
    while line[-1] in CHILDREN:
        line.append(CHILDREN[line[-1]][best[line[-1]]])
    last = leaves[line[-1]][best[line[-1]]]
    plain: dict[str, Any] = {"color": palette.soft, "lw": 1.3, "zorder": 1}
    thick: dict[str, Any] = {"color": palette.green, "lw": 4.0, "solid_capstyle": "butt", "zorder": 1}
    for parent, children in CHILDREN.items():
        for child in children:
            style = thick if child in line and parent in line else plain
            ax.plot([nodes[parent], nodes[child]], [DEPTH[parent], DEPTH[child]], **style)
    for parent, values in LEAVES.items():
        for x, value in zip(leaves[parent], values, strict=True):
            ax.plot([nodes[parent], x], [1, 0.2], **(thick if x == last else plain))
            ax.plot(x, 0, "s", ms=18, mfc="none", mec=palette.green if x == last else palette.soft, mew=1.0, zorder=2)
            ax.text(x, -0.02, str(value), ha="center", va="center", fontsize=11)
    for name, x in nodes.items():
        turn = largest == (DEPTH[name] % 2 == 1)
        edge = palette.blue if turn else palette.orange
        ax.plot(x, DEPTH[name], "o", ms=22, mfc=palette.fill, mec=edge, mew=1.8, zorder=2)
        ax.text(x, DEPTH[name] - 0.02, str(found[name]), ha="center", va="center", fontsize=11, weight="bold")
        side = 1 if name in "ACEG" else -1
        ax.text(x + 0.55 * side, DEPTH[name] + 0.2, name, ha="center", va="center")
    for depth in (3, 2, 1):
        turn = largest == (depth % 2 == 1)
        label, color = ("MAX", palette.blue) if turn else ("MIN", palette.orange)
        ax.text(-2.2, depth, label, ha="center", va="center", color=color)
    letter, mover = ("a", "MAX") if largest else ("b", "MIN")
    ax.set_title(f"({letter}) {mover} moves first: value {found['A']}", loc="left", weight="bold")


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=5.9, rows=2)
    for ax, largest in zip(axes, (True, False), strict=True):
        blank(ax)
        ax.set(xlim=(-3.0, 9.6), ylim=(-0.4, 3.5))
        tree(ax, palette, largest)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
