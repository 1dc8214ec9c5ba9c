"""The small tree of the pruning example: training counts in each node, and the price at which each split is cut."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

# name: (x, y, negatives, positives)
NODES = {
    "root": (5.0, 9.2, 60, 40),
    "A": (2.6, 5.6, 50, 10),
    "B": (7.4, 5.6, 10, 30),
    "A1": (1.3, 1.6, 45, 3),
    "A2": (3.9, 1.6, 5, 7),
    "B1": (6.1, 1.6, 2, 26),
    "B2": (8.7, 1.6, 8, 4),
}
PRICES = {"A": ", g = 2: cut first", "B": ", g = 4: second", "root": ", g = 26/3, later 20"}
CHILDREN = {"root": ("A", "B"), "A": ("A1", "A2"), "B": ("B1", "B2")}


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.3)
    blank(ax)
    ax.set(xlim=(0, 10), ylim=(-0.3, 10.6))
    for parent, children in CHILDREN.items():
        x, y, _, _ = NODES[parent]
        for child in children:
            a, b, _, _ = NODES[child]
            ax.plot([x, a], [y - 1.55, b + 0.75], color=palette.soft, lw=1.2)
    for name, (x, y, negatives, positives) in NODES.items():
        color = palette.blue if negatives >= positives else palette.orange
        label = f"{name}: {negatives} / {positives}"
        ax.text(x, y, label, color=color, ha="center", va="center", fontsize=11, weight="bold")
        errors = f"{min(negatives, positives)} errors" + PRICES.get(name, "")
        ax.text(x, y - 0.95, errors, color=palette.ink, ha="center", va="center", fontsize=9.5)
    ax.text(0, 10.1, "negatives / positives", color=palette.soft, fontsize=9, va="center")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
