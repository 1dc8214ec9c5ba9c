"""Squared bias, variance and mean squared error of ridge over the penalty, for two correlated features."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SQUARES = np.array([19.0, 1.0])  # squared singular values
TRUTH = np.array([4.5, 0.5])  # squared components of the true weights (2, 1)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.3)
    penalty = np.geomspace(0.03, 30, 181)
    ground = (SQUARES[:, None] + penalty) ** 2
    variance = (SQUARES[:, None] / ground).sum(axis=0)
    bias = (penalty**2 * TRUTH[:, None] / ground).sum(axis=0)
    plain = (1 / SQUARES).sum()
    ax.axhline(plain, color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    ax.plot(penalty, variance, color=palette.blue)
    ax.plot(penalty, bias, color=palette.orange)
    ax.plot(penalty, variance + bias, color=palette.ink, lw=2.4)
    ax.plot(1.559, 0.4091, "o", color=palette.green, ms=7, zorder=5)
    ax.plot(10.99, plain, "s", color=palette.red, ms=6.5, zorder=5)
    ax.text(1.559, 0.56, "0.409 at λ = 1.56", color=palette.green, ha="center", va="bottom")
    ax.text(9.6, 1.1, "λ = 10.99", color=palette.red, ha="right", va="bottom")
    ax.text(0.035, 1.08, "least squares, 1.053", color=palette.soft, ha="left", va="bottom")
    ax.text(0.13, 0.62, "variance", color=palette.blue, ha="center", va="top")
    ax.text(0.34, 0.1, "squared bias", color=palette.orange, ha="center", va="bottom")
    ax.text(0.2, 0.93, "sum", color=palette.ink, ha="center", va="bottom")
    ax.set(xscale="log", xlim=(0.03, 30), ylim=(0, 1.75), xlabel="penalty λ", ylabel="error of the weights")
    ax.set_xticks([0.1, 1, 10], ["0.1", "1", "10"])
    ax.set_yticks([0, 0.5, 1, 1.5])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
