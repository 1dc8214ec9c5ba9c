"""One useful coin-like feature and three of pure noise: what three measures of importance say."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

FEATURES = ["useful, 2 values", "noise, 2 values", "noise, 8 values", "noise, continuous"]
# Forests of 40 trees on 300 rows, mean of five draws; the same numbers as in the table of the answer.
MEASURES = {
    "impurity\ndecrease": [0.20, 0.04, 0.17, 0.59],
    "permuted,\ntraining rows": [0.31, 0.16, 0.26, 0.32],
    "permuted,\nnew rows": [0.12, 0.00, 0.00, 0.01],
}


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.5, columns=3, sharey=True)
    rows = np.arange(len(FEATURES))[::-1]
    for ax, (title, values) in zip(axes, MEASURES.items(), strict=True):
        colors = [palette.blue] + [palette.orange] * 3
        ax.barh(rows, values, color=colors, height=0.62)
        for row, value in zip(rows, values, strict=True):
            ax.text(value + 0.02, row, f"{value:.2f}", va="center", color=palette.ink, fontsize=9)
        ax.set_title(title)
        ax.set(xlim=(0, 0.8), xticks=[], yticks=rows, ylim=(-0.6, 3.6))
        ax.spines["bottom"].set_visible(False)
        ax.tick_params(axis="y", length=0)
    axes[0].set_yticklabels(FEATURES, color=palette.ink)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
