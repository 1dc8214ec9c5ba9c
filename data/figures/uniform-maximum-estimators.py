"""Sampling densities of three estimators of the end point d from ten draws out of [0, d]."""

import numpy as np
from matplotlib.figure import Figure
from scipy.special import comb, factorial

from style import Palette, canvas, save

N = 10


def mean_density(m: np.ndarray) -> np.ndarray:
    """Density of the mean of N uniform draws on [0, 1] (Irwin-Hall, scaled)."""
    k = np.arange(N + 1)
    terms = (-1.0) ** k * comb(N, k) * np.clip(N * m[:, None] - k, 0, None) ** (N - 1)
    return N * terms.sum(axis=1) / factorial(N - 1)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.1)
    c = (N + 1) / N
    x = np.linspace(0.4, 1, 90)
    ax.plot(np.append(x, 1), np.append(N * x ** (N - 1), 0), color=palette.orange)
    ax.plot(np.append(c * x, c), np.append(N * x ** (N - 1) / c, 0), color=palette.blue)
    t = np.linspace(0.4, 1.6, 110)
    ax.plot(t, mean_density(t / 2) / 2, color=palette.green)
    ax.axvline(1, color=palette.soft, linewidth=1.0, linestyle=(0, (4, 3)), zorder=0)

    ax.text(1.0, 11.0, "true d", color=palette.soft, fontsize=9, ha="center")
    ax.text(0.955, 8.6, "maximum M:\nnever above d", color=palette.orange, fontsize=10, ha="right", va="top")
    ax.text(1.12, 8.6, "1.1 M:\nunbiased", color=palette.blue, fontsize=10, va="top")
    ax.text(1.2, 2.6, "twice the mean:\nunbiased, but wide", color=palette.green, fontsize=10, va="center")
    ax.set_xlabel("estimate / d,  n = 10")
    ax.set_ylabel("density")
    ax.set_xlim(0.4, 1.6)
    ax.set_ylim(0, 10.8)
    ax.set_yticks([0, 5, 10])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
