"""Two distributions of counts with mean 4: Poisson, and negative binomial with variance 12."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MEAN, SHAPE = 4.0, 2


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.9)
    counts = np.arange(17)
    poisson = np.array([math.exp(-MEAN) * MEAN**k / math.factorial(k) for k in counts])
    success = SHAPE / (SHAPE + MEAN)
    mixed = np.array([math.comb(k + SHAPE - 1, k) * success**SHAPE * (1 - success) ** k for k in counts])
    ax.bar(counts - 0.2, poisson, 0.4, color=palette.blue, lw=0)
    ax.bar(counts + 0.2, mixed, 0.4, color=palette.orange, lw=0)
    ax.text(6.0, 0.185, "Poisson: variance 4", color=palette.blue, ha="left", va="center")
    ax.text(8.2, 0.075, "negative binomial:\nvariance 12", color=palette.orange, ha="left", va="center")
    ax.set(xlim=(-0.6, 16.6), ylim=(0, 0.21), xlabel="count", ylabel="probability")
    ax.set_xticks(range(0, 17, 4))
    ax.set_yticks([0, 0.1, 0.2])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
