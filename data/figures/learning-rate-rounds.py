"""Test error of boosted trees against the number of rounds, for four learning rates, with the minima marked."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import make_friedman1
from sklearn.ensemble import GradientBoostingRegressor

from style import Palette, canvas, save

ROUNDS = {1.0: 40, 0.3: 120, 0.1: 350, 0.03: 1000}


def curve(rate: float, rounds: int) -> np.ndarray:
    """Mean error against the true function after each round, over three data sets."""
    errors = np.zeros(rounds)
    for seed in range(3):
        X, y = make_friedman1(300, noise=3.0, random_state=seed)
        new, truth = make_friedman1(300, noise=0, random_state=100 + seed)
        model = GradientBoostingRegressor(n_estimators=rounds, learning_rate=rate, max_depth=2, random_state=0)
        model.fit(X[:200], y[:200])
        errors += [((p - truth) ** 2).mean() / 3 for p in model.staged_predict(new)]
    return errors


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.2)
    colors = (palette.red, palette.orange, palette.green, palette.blue)
    labels = ((44, 14.8), (26, 3.0), (105, 2.4), (285, 2.4))
    for (rate, rounds), color, (x, y) in zip(ROUNDS.items(), colors, labels, strict=True):
        errors = curve(rate, rounds)
        shown = np.unique(np.geomspace(1, rounds, 70).astype(int))
        best = int(np.argmin(errors))
        ax.plot(shown, errors[shown - 1], color=color)
        ax.scatter([best + 1], [errors[best]], s=26, color=color, zorder=3)
        ax.text(x, y, f"{rate:g}", color=color, ha="left")
    ax.text(60, 19.6, "the learning rate\nstands at each curve", fontsize=9, color=palette.soft, va="top")
    ax.set(xlabel="rounds", ylabel="test error", xscale="log", xlim=(1, 1000), ylim=(0, 20))
    ax.set_xticks([1, 10, 100, 1000])
    ax.set_yticks([0, 5, 10, 15, 20])
    ax.xaxis.set_major_formatter("{x:.0f}")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
