"""Expected test accuracy of the best of many guessing models, against how many were tried."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from style import Palette, canvas, save


def best_of(tries: np.ndarray, cases: int) -> np.ndarray:
    """Expected accuracy of the best of `tries` independent fair guessers on `cases` test cases."""
    below = binom.cdf(np.arange(cases), cases, 0.5)
    return np.asarray([(1 - below**m).sum() / cases for m in tries])


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.2)
    tries = np.geomspace(1, 1000, 61)
    for cases, color, label in (
        (200, palette.orange, "200 test cases: 61.4%"),
        (1000, palette.blue, "1,000 test cases: 55.1%"),
    ):
        curve = best_of(tries, cases)
        ax.plot(tries, curve, color=color)
        ax.plot([1000], curve[-1:], "o", color=color, markersize=6, clip_on=False)
        ax.text(760, curve[-1] + 0.006, label, color=color, ha="right", va="bottom")
    ax.plot([1, 1000], [0.5, 0.5], color=palette.soft, linewidth=1.4, linestyle=(0, (4, 3)))
    ax.text(760, 0.495, "the winner on new data: 50%", color=palette.soft, ha="right", va="top")
    ax.set_xscale("log")
    ax.set(xlim=(1, 1000), ylim=(0.47, 0.64), xlabel="models tried on the same test set", ylabel="best test accuracy")
    ax.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
    ax.minorticks_off()
    ax.set_yticks([0.5, 0.55, 0.6], ["50%", "55%", "60%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
