"""Fifty samples from the same population, each with its 95% interval for the mean; the ones that miss it stand out."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MEAN, HALF_WIDTH, SAMPLES, SEED = 1.0, 0.1, 50, 1  # as in the answer, whose check draws the same samples


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.9)
    centers = MEAN + HALF_WIDTH / 1.96 * np.random.default_rng(SEED).standard_normal(SAMPLES)
    missed = np.abs(centers - MEAN) > HALF_WIDTH
    numbers = np.arange(1, SAMPLES + 1)
    for chosen, color, width in ((~missed, palette.blue, 1.3), (missed, palette.orange, 2.4)):
        ax.vlines(numbers[chosen], centers[chosen] - HALF_WIDTH, centers[chosen] + HALF_WIDTH, color=color, lw=width)
        ax.plot(numbers[chosen], centers[chosen], "o", color=color, ms=2.6 if width < 2 else 4)
    ax.axhline(MEAN, color=palette.ink, lw=1.1, ls=(0, (5, 2)))
    ax.text(SAMPLES + 1.2, MEAN, "true\nmean", ha="left", va="center", color=palette.ink)
    ax.set(xlim=(0, SAMPLES + 1), xlabel="sample number", ylabel="interval for the mean, lb")
    ax.set_xticks([1, 10, 20, 30, 40, 50])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
