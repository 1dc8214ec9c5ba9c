"""How likely a pair becomes a candidate by MinHash with 128 values, cut into bands in three ways, over its similarity."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

THRESHOLD = 0.6


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.2)
    similarity = np.linspace(0, 1, 201)
    looks = ((palette.blue, 32, 4, "-"), (palette.orange, 16, 8, "--"), (palette.green, 8, 16, "-."))
    for color, bands, rows, line in looks:
        ax.plot(similarity, 1 - (1 - similarity**rows) ** bands, color=color, ls=line, clip_on=False)
    for x, y, side, color, text in (
        (0.345, 0.47, "right", palette.blue, "32 bands of 4"),
        (0.685, 0.5, "left", palette.orange, "16 of 8"),
        (0.885, 0.4, "left", palette.green, "8 of 16"),
    ):
        ax.text(x, y, text, color=color, ha=side, va="center", fontsize=9)
    ax.axvline(THRESHOLD, color=palette.soft, lw=1.2, ls=(0, (1, 2)))
    ax.text(THRESHOLD - 0.012, 0.38, "threshold 0.6", color=palette.soft, ha="right", va="center", fontsize=9)
    ax.set(xlim=(0, 1), ylim=(0, 1.02), xlabel="Jaccard similarity", ylabel="probability of a candidate")
    ax.set(xticks=[0, 0.2, 0.4, 0.6, 0.8, 1], yticks=[0, 0.5, 1])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
