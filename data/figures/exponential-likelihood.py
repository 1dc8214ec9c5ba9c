"""Likelihood of the rate of an exponential, relative to its maximum, for 5 and for 20 samples with the same mean 2."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MEAN = 2.0


def relative_likelihood(rate: np.ndarray, n: int) -> np.ndarray:
    """L(rate) / L(1 / mean) for n samples whose mean is MEAN."""
    return (rate * MEAN) ** n * np.exp(n * (1 - rate * MEAN))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.4, height=2.9)
    rate = np.linspace(0, 1.5, 121)
    ax.plot(rate, relative_likelihood(rate, 5), color=palette.blue)
    ax.plot(rate, relative_likelihood(rate, 20), color=palette.orange, linestyle=(0, (5, 1.8)))
    ax.plot([1 / MEAN, 1 / MEAN], [0, 1], color=palette.soft, linewidth=0.9, linestyle=":")
    ax.plot([1 / MEAN], [1], "o", color=palette.ink, markersize=5)
    ax.annotate(
        r"$\hat\lambda = 1/\bar x = 0.5$", (1 / MEAN, 1), xytext=(9, 2), textcoords="offset points", va="center",
        color=palette.ink, fontsize=10,
    )  # fmt: skip
    ax.text(0.86, 0.52, "n = 5: wide", color=palette.blue)
    ax.text(0.05, 0.86, "n = 20:\nnarrow", color=palette.orange, va="center")
    ax.set(xlabel=r"rate $\lambda$ per minute", ylabel=r"$L(\lambda)\,/\,L(\hat\lambda)$", xlim=(0, 1.5), ylim=(0, 1.1))
    ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    ax.set_xticks([0, 0.5, 1, 1.5], ["0", "0.5", "1", "1.5"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
