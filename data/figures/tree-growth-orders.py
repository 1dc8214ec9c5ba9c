"""Level-wise, leaf-wise and symmetric growth of a tree, each with the numbers in the order of the splits."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

# A node is (x, y, label); an empty label is a leaf.
Node = tuple[float, float, str]
Tree = tuple[list[Node], list[tuple[int, int]]]

LEVEL: Tree = (
    [(2, 3, "1"), (1, 2, "2"), (3, 2, "3"), (0.5, 1, ""), (1.5, 1, ""), (2.5, 1, ""), (3.5, 1, "")],
    [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)],
)
LEAF: Tree = (
    [(1.4, 3, "1"), (0.6, 2, ""), (2.2, 2, "2"), (1.4, 1, ""), (3, 1, "3"), (2.3, 0, ""), (3.7, 0, "")],
    [(0, 1), (0, 2), (2, 3), (2, 4), (4, 5), (4, 6)],
)
SYMMETRIC: Tree = (
    [(2, 3, "A"), (1, 2, "B"), (3, 2, "B"), (0.5, 1, ""), (1.5, 1, ""), (2.5, 1, ""), (3.5, 1, "")],
    [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)],
)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.3, columns=3)
    panels = (
        (LEVEL, "level-wise", "all nodes of a level", palette.blue),
        (LEAF, "leaf-wise", "always the best leaf", palette.orange),
        (SYMMETRIC, "symmetric", "one question per level", palette.green),
    )
    for ax, ((nodes, edges), title, note, color) in zip(axes, panels, strict=True):
        blank(ax)
        for a, b in edges:
            ax.plot([nodes[a][0], nodes[b][0]], [nodes[a][1], nodes[b][1]], color=palette.soft, lw=1.2, zorder=1)
        for x, y, label in nodes:
            if label:
                ax.scatter([x], [y], s=230, color=palette.fill, edgecolors=color, linewidths=1.6, zorder=2)
                ax.text(x, y - 0.02, label, ha="center", va="center", fontsize=10, zorder=3)
            else:
                ax.scatter([x], [y], s=90, marker="s", color=color, zorder=2)
        ax.set(xlim=(0, 4), ylim=(-0.9, 3.5))
        ax.set_title(title, color=color)
        ax.text(2, -0.75, note, ha="center", fontsize=9, color=palette.soft)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
