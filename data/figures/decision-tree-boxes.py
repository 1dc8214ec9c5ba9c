"""Twenty loans with the four boxes of the grown tree, and the tree of their questions beside them."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

# Income and debt in thousands.
PAID = [(42, 6), (55, 3), (60, 17), (66, 9), (72, 13), (78, 5), (84, 16), (90, 8), (24, 4), (33, 2)]
LATE = [(20, 9), (26, 13), (30, 21), (35, 11), (38, 23), (22, 26), (50, 25), (58, 29), (64, 22), (74, 28)]
LEFT, RIGHT, BOTTOM, TOP = 15.0, 95.0, 0.0, 32.0
INCOME, HIGH_DEBT, LOW_DEBT = 38.5, 19.0, 6.5  # the thresholds, each half-way between two loans


def boxes(ax: Axes, palette: Palette) -> None:
    """The plane, cut into boxes; those that predict a default are filled."""
    for x, y, width, height in (
        (LEFT, HIGH_DEBT, RIGHT - LEFT, TOP - HIGH_DEBT),
        (LEFT, LOW_DEBT, INCOME - LEFT, HIGH_DEBT - LOW_DEBT),
    ):
        ax.add_patch(Rectangle((x, y), width, height, facecolor=palette.fill, edgecolor="none", zorder=0))
    ax.plot([LEFT, RIGHT], [HIGH_DEBT, HIGH_DEBT], color=palette.ink, lw=1.6)
    ax.plot([INCOME, INCOME], [BOTTOM, HIGH_DEBT], color=palette.ink, lw=1.6)
    ax.plot([LEFT, INCOME], [LOW_DEBT, LOW_DEBT], color=palette.ink, lw=1.6)
    for loans, color, marker, label in ((PAID, palette.blue, "o", "paid"), (LATE, palette.orange, "X", "default")):
        incomes, debts = zip(*loans, strict=True)
        ax.scatter(incomes, debts, s=34, color=color, marker=marker, zorder=3, label=label, linewidths=0)
    for x, y, letter in ((91.5, 28.5, "A"), (91.5, 1.4, "B"), (35.5, 15.2, "C"), (19, 1.4, "D")):
        ax.text(x, y, letter, color=palette.ink, weight="bold", ha="center", va="bottom", fontsize=11)
    ax.set(xlim=(LEFT, RIGHT), ylim=(BOTTOM, TOP), xlabel="income (thousands)", ylabel="debt (thousands)")
    ax.set(xticks=[20, 40, 60, 80], yticks=[0, 10, 20, 30])
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, handletextpad=0.1, columnspacing=1.2)


def tree(ax: Axes, palette: Palette) -> None:
    """The same partition as questions: yes goes to the left."""
    blank(ax)
    ax.set(xlim=(0, 10), ylim=(-0.4, 10.4))
    inner = {(6.2, 9.3): "debt ≤ 19?", (4.6, 6.3): "income ≤ 38.5?", (2.9, 3.3): "debt ≤ 6.5?"}
    leaves = {(8.9, 6.3): ("A", "7 of 7"), (7.8, 3.3): ("B", "0 of 8"), (5.6, 0.5): ("C", "3 of 3")}
    leaves[(1.1, 0.5)] = ("D", "0 of 2")
    nodes = list(inner)
    for (x, y), left, right in zip(
        nodes, [nodes[1], nodes[2], (1.1, 0.5)], [(8.9, 6.3), (7.8, 3.3), (5.6, 0.5)], strict=True
    ):
        for (a, b), word in ((left, "yes"), (right, "no")):
            ax.plot([x, a], [y - 0.55, b + 0.75], color=palette.soft, lw=1.2)
            side = "right" if word == "yes" else "left"
            ax.text(
                (x + a) / 2 + (-0.3 if word == "yes" else 0.3),
                (y + b) / 2 + 0.15,
                word,
                color=palette.soft,
                ha=side,
                va="center",
                fontsize=9,
            )
    for (x, y), words in inner.items():
        ax.text(x, y, words, color=palette.ink, ha="center", va="center", fontsize=10)
    for (x, y), (letter, share) in leaves.items():
        color = palette.orange if letter in "AC" else palette.blue
        ax.text(x, y + 0.1, letter, color=palette.ink, weight="bold", ha="center", va="center", fontsize=11)
        ax.text(x, y - 0.45, share, color=color, ha="center", va="top", fontsize=9.5)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.1, columns=2, width_ratios=[1, 1.05])
    boxes(left, palette)
    tree(right, palette)
    right.set_title("defaults in each leaf", color=palette.soft, fontsize=9.5)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
