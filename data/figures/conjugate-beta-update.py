"""A Beta prior for a click rate, the likelihood of the data, and the Beta posterior between them."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import beta

from style import Palette, canvas, save

A, B, CLICKS, VIEWS = 2, 98, 5, 50  # as in the answer


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    rate = np.linspace(0, 0.22, 240)
    posterior = beta.pdf(rate, A + CLICKS, B + VIEWS - CLICKS)
    ax.fill_between(rate, posterior, color=palette.fill, lw=0)
    ax.plot(rate, beta.pdf(rate, A, B), color=palette.orange, lw=1.7, ls="--")
    ax.plot(rate, beta.pdf(rate, CLICKS + 1, VIEWS - CLICKS + 1), color=palette.green, lw=1.7, ls=(0, (1, 1)))
    ax.plot(rate, posterior, color=palette.blue, lw=2.2)
    ax.text(0.026, 33, "prior Beta(2, 98), mean 2%", color=palette.orange, ha="left", va="center")
    ax.text(0.056, 20, "posterior Beta(7, 143), mean 4.7%", color=palette.blue, ha="left", va="center")
    ax.text(0.118, 12.3, "likelihood of 5 in 50\n(scaled)", color=palette.green, ha="left", va="center")
    ax.set(xlim=(0, 0.22), ylim=(0, 39), xlabel="click rate", ylabel="density")
    ax.set_xticks([0, 0.05, 0.1, 0.15, 0.2], ["0", "5%", "10%", "15%", "20%"])
    ax.set_yticks([])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
