"""What more models bring: the error of an average for several correlations, and the accuracy of a vote."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

MODELS = np.arange(1, 32, 2)  # odd, so that a vote has no ties


def vote(p: float) -> np.ndarray:
    """Chance that more than half of independent models with accuracy p are right."""
    return np.array([stats.binom.sf(k // 2, k, p) for k in MODELS])


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.0, columns=2)
    for rho, color in ((0.6, palette.orange), (0.3, palette.blue), (0.0, palette.green)):
        left.plot(MODELS, rho + (1 - rho) / MODELS, color=color)
        left.text(31, rho + (1 - rho) / 31 + 0.03, f"ρ = {rho:g}", color=color, ha="right")
    left.set(ylim=(0, 1.12), yticks=[0, 0.5, 1], title="mean of k models:\nvariance against one model")

    for accuracy, color, words, x, y in (
        (vote(0.7), palette.green, "independent, p = 0.7", 31, 1.035),
        (0.8 * vote(0.85) + 0.2 * vote(0.1), palette.orange, "same mean, 20% hard cases", 31, 0.70),
        (vote(0.4), palette.red, "independent, p = 0.4", 31, 0.28),
    ):
        right.plot(MODELS, accuracy, color=color)
        right.text(x, y, words, color=color, ha="right", fontsize=9)
    right.set(ylim=(0, 1.12), yticks=[0, 0.5, 1], title="vote of k models:\naccuracy")
    for ax in (left, right):
        ax.set(xlabel="models k", xlim=(0, 31.5), xticks=[1, 11, 21, 31])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
