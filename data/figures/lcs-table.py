"""The table of the longest common subsequence of INTENT and INTEREST, with the way back from the last cell."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, arrow, blank, canvas, save

A, B = "INTENT", "INTEREST"


def lengths() -> list[list[int]]:
    """The length for every pair of prefixes."""
    table = [[0] * (len(B) + 1) for _ in range(len(A) + 1)]
    for i, x in enumerate(A, start=1):
        for j, y in enumerate(B, start=1):
            table[i][j] = table[i - 1][j - 1] + 1 if x == y else max(table[i - 1][j], table[i][j - 1])
    return table


def way_back(table: list[list[int]]) -> list[tuple[int, int]]:
    """The cells from the last one to the border, up before left where both are equally good."""
    i, j = len(A), len(B)
    cells = [(i, j)]
    while i and j:
        if A[i - 1] == B[j - 1]:
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
        cells.append((i, j))
    return cells


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.9)
    blank(ax)
    ax.set(xlim=(-1.6, len(B) + 0.6), ylim=(len(A) + 0.6, -1.6), aspect="equal")
    table = lengths()
    cells = way_back(table)
    matches = {start for start, end in pairwise(cells) if start[0] != end[0] and start[1] != end[1]}
    for i, row in enumerate(table):
        for j, length in enumerate(row):
            face = palette.fill if (i, j) in matches else "none"
            ax.add_patch(Rectangle((j - 0.5, i - 0.5), 1, 1, facecolor=face, edgecolor=palette.line, lw=0.8))
            ax.text(
                j,
                i,
                str(length),
                ha="center",
                va="center",
                color=palette.ink if (i, j) in cells else palette.soft,
                weight="bold" if (i, j) in matches else "normal",
            )
    for i, letter in enumerate(A, start=1):
        ax.text(-1.1, i, letter, ha="center", va="center", color=palette.blue, weight="bold")
    for j, letter in enumerate(B, start=1):
        ax.text(j, -1.1, letter, ha="center", va="center", color=palette.blue, weight="bold")
    for (i, j), (k, m) in pairwise(cells):
        arrow(
            ax,
            (j + 0.27 * (m - j), i + 0.27 * (k - i)),
            (j + 0.73 * (m - j), i + 0.73 * (k - i)),
            palette.orange,
            lw=1.5,
        )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
