"""100 fair flips: the exact tail P(S >= k) on a log scale, and the bounds of Markov, Chebyshev and Hoeffding above it."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from style import Palette, canvas, save

N = 100


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.4)
    k = np.arange(51, 86)
    fine = np.linspace(51, 85, 80)
    ax.plot(fine, 50 / fine, color=palette.red)
    ax.plot(fine, np.minimum(1, 25 / (fine - 50) ** 2), color=palette.green)
    ax.plot(fine, np.exp(-2 * (fine - 50) ** 2 / N), color=palette.orange)
    ax.plot(k, binom.sf(k - 1, N, 0.5), "o", color=palette.blue, markersize=3.4)
    ax.axvline(60, color=palette.line, linewidth=1.0, zorder=0)
    ax.text(85.4, 0.59, "Markov", color=palette.red, va="center")
    ax.text(85.4, 0.02, "Chebyshev", color=palette.green, va="center")
    ax.text(77.3, 1e-6, "Hoeffding", color=palette.orange, va="center")
    ax.text(75.6, 2e-8, "exact", color=palette.blue, ha="right", va="center")
    ax.set_yscale("log")
    ax.set(xlim=(50, 94), ylim=(1e-12, 3), xlabel="k heads or more, of 100", ylabel="probability")
    ax.set_xticks([50, 60, 70, 80])
    powers = (0, -3, -6, -9, -12)
    ax.set_yticks([10.0**p for p in powers], ["1"] + [f"$10^{{{p}}}$" for p in powers[1:]])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
