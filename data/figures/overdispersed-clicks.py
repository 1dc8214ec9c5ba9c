"""Clicks with a common rate of 5 (Poisson) and with rates that vary between users (negative binomial, variance 9)."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import nbinom, poisson

from style import Palette, canvas, save

MEAN, RATE_VARIANCE = 5.0, 4.0


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=2.9)
    k = np.arange(17)
    shape, scale = MEAN**2 / RATE_VARIANCE, RATE_VARIANCE / MEAN
    mixed = nbinom.pmf(k, shape, 1 / (1 + scale))
    ax.bar(k, mixed, width=0.75, color=palette.orange, alpha=0.75, linewidth=0)
    ax.plot(k, poisson.pmf(k, MEAN), "o-", color=palette.blue, markersize=4.5, linewidth=1.2)
    ax.text(6.3, 0.163, "same rate for all: variance 5", color=palette.blue)
    ax.text(8.9, 0.075, "rates vary: variance 9", color=palette.orange)
    ax.set(xlim=(-0.7, 16.6), ylim=(0, 0.19), xlabel="clicks of a user", ylabel="probability")
    ax.set_xticks([0, 5, 10, 15])
    ax.set_yticks([0, 0.05, 0.1, 0.15], ["0", "0.05", "0.1", "0.15"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
