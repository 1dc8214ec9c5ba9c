"""The tree of (1 + 2) × 3 three times, each node with its turn in pre-order, in-order and post-order."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

NODES = {"×": (2.0, 2.0), "+": (1.0, 1.0), "3": (3.0, 1.0), "1": (0.3, 0.0), "2": (1.7, 0.0)}
EDGES = (("×", "+"), ("×", "3"), ("+", "1"), ("+", "2"))
ORDERS = {"pre-order": "×+123", "in-order": "1+2×3", "post-order": "12+3×"}


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.2, columns=3)
    for ax, (name, order) in zip(axes, ORDERS.items(), strict=True):
        blank(ax)
        ax.set(xlim=(-0.3, 3.6), ylim=(-0.5, 2.55), title=name)
        for parent, child in EDGES:
            (x, y), (u, v) = NODES[parent], NODES[child]
            ax.plot([x, u], [y, v], color=palette.soft, lw=1.3, zorder=1)
        for symbol, (x, y) in NODES.items():
            ax.plot(x, y, "o", ms=21, mfc=palette.card, mec=palette.soft, mew=1.4, zorder=2)
            ax.text(x, y - 0.02, symbol, ha="center", va="center", fontsize=11, zorder=3)
            side = -1 if symbol in "+1" else 1
            ax.text(
                x + 0.36 * side,
                y + 0.36,
                str(order.index(symbol) + 1),
                ha="center",
                va="center",
                color=palette.orange,
                weight="bold",
            )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
