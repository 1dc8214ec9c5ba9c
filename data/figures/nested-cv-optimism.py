"""Accuracy on pure noise: the best cross-validation score and the nested estimate, against the number of candidates."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

CANDIDATES = np.array([1, 2, 5, 10, 20, 50, 100, 200])
# Means of 400 to 800 simulated datasets of 60 rows with fair-coin labels; the answer's check runs four of the points again.
BEST = np.array([0.497, 0.544, 0.590, 0.620, 0.645, 0.670, 0.685, 0.702])
NESTED = np.array([0.494, 0.498, 0.503, 0.501, 0.500, 0.499, 0.496, 0.500])


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.2)
    ax.plot(CANDIDATES, BEST, "o-", color=palette.orange, ms=5)
    ax.plot(CANDIDATES, NESTED, "s-", color=palette.blue, ms=5)
    ax.text(160, 0.702, "best 5-fold score", color=palette.orange, ha="right", va="bottom")
    ax.text(200, 0.512, "nested estimate (the truth is 50%)", color=palette.blue, ha="right", va="bottom")
    ax.set_xscale("log")
    ax.set(xlim=(0.9, 230), ylim=(0.45, 0.74), xlabel="candidates compared", ylabel="accuracy on pure noise")
    ax.set_xticks([1, 10, 50, 200], ["1", "10", "50", "200"])
    ax.minorticks_off()
    ax.set_yticks([0.5, 0.6, 0.7], ["50%", "60%", "70%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
