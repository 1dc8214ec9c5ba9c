"""The logistic curve fitted to five doses, with the cured shares of the training and of the held-out sample."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

DOSES = np.arange(5.0)
TRAINING = np.array([5, 17, 27, 58, 73]) / 100
HELD_OUT = np.array([10, 17, 30, 47, 68]) / 100


def fitted() -> np.ndarray:
    """Intercept and slope of maximum likelihood for equally many patients per dose, by Newton's method."""
    features, weights = np.c_[np.ones_like(DOSES), DOSES], np.zeros(2)
    for _ in range(20):
        chance = 1 / (1 + np.exp(-features @ weights))
        hessian = (features.T * (chance * (1 - chance))) @ features
        weights = weights + np.linalg.solve(hessian, features.T @ (TRAINING - chance))
    return weights


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.2)
    weights = fitted()
    dose = np.linspace(-0.2, 4.2, 80)
    ax.plot(dose, 1 / (1 + np.exp(-weights[0] - weights[1] * dose)), color=palette.blue)
    ax.plot(DOSES, TRAINING, "o", color=palette.blue, markersize=7)
    ax.plot(DOSES, HELD_OUT, "s", color=palette.orange, markersize=9, markerfacecolor="none", markeredgewidth=1.8)
    ax.text(2.75, 0.585, "fitted curve and\ntraining shares", color=palette.blue, ha="right", va="bottom")
    ax.text(3.2, 0.40, "held-out shares", color=palette.orange, ha="left", va="center")
    ax.set(xlim=(-0.2, 4.3), ylim=(0, 0.85), xlabel="dose", ylabel="cured")
    ax.set_xticks(DOSES)
    ax.set_yticks([0, 0.2, 0.4, 0.6, 0.8], ["0", "20%", "40%", "60%", "80%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
