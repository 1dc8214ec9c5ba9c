"""Ten sorted p-values against the limits of Bonferroni, Holm and Benjamini-Hochberg."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

P_VALUES = (0.0008, 0.0045, 0.0060, 0.021, 0.023, 0.024, 0.045, 0.38, 0.55, 0.80)  # as in the answer
LEVEL = 0.05


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.1)
    m, shown = len(P_VALUES), 7
    rank = np.arange(1, shown + 1)
    ax.plot(rank, rank * LEVEL / m, color=palette.blue)
    ax.plot(rank, LEVEL / (m - rank + 1), color=palette.green, ls=(0, (5, 2)))
    ax.plot(rank, np.full(shown, LEVEL / m), color=palette.orange, ls=(0, (1.5, 1.5)))
    for i, p in zip(rank, P_VALUES[:shown], strict=True):
        ax.plot([i], [p], "o" if i <= 6 else "x", color=palette.ink, ms=5.5)
    ax.text(6.0, 0.0335, "Benjamini-Hochberg", color=palette.blue, ha="right")
    ax.text(7.12, 0.0125, "Holm", color=palette.green, va="center")
    ax.text(7.12, 0.005, "Bonferroni", color=palette.orange, va="center")
    ax.text(6.85, 0.045, "not rejected", color=palette.soft, ha="right", va="center")
    ax.set(xlim=(0.7, 8.4), ylim=(0, 0.05), xlabel="rank of the p-value (8 to 10 lie above)", ylabel="p-value")
    ax.set_xticks(rank)
    ax.set_yticks([0, 0.01, 0.02, 0.03, 0.04, 0.05])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
