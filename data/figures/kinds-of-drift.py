"""Two classes and a fixed model at training, under covariate shift, label shift and concept drift."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from style import Palette, canvas, save

Array = NDArray[np.float64]
MEAN = np.array([1.0, 0.6])
"""The classes are normal around plus and minus this point, with covariance I: log-odds 2 MEAN x at equal shares."""
TURN = np.deg2rad(60)
ROTATED = np.array([[np.cos(TURN), -np.sin(TURN)], [np.sin(TURN), np.cos(TURN)]]) @ MEAN
KINDS = ("training", "covariate shift", "label shift", "concept drift")
RARE = 0.1


def log_odds(kind: str, x: Array) -> Array:
    """Log-odds of the positive class at the rows of x, for this kind of change."""
    weights = ROTATED if kind == "concept drift" else MEAN
    value: Array = 2 * x @ weights + (np.log(RARE / (1 - RARE)) if kind == "label shift" else 0)
    return value


def sample(kind: str, n: int, rng: np.random.Generator) -> tuple[Array, NDArray[np.bool_]]:
    """Inputs and labels."""
    if kind == "covariate shift":
        x = rng.normal(size=(n, 2)) * [0.7, 0.7] + [-0.9, 1.5]
        return x, rng.random(n) < 1 / (1 + np.exp(-log_odds(kind, x)))
    y = rng.random(n) < (RARE if kind == "label shift" else 0.5)
    x = rng.normal(size=(n, 2)) + np.where(y[:, None], MEAN, -MEAN)
    if kind == "concept drift":
        y = rng.random(n) < 1 / (1 + np.exp(-log_odds(kind, x)))
    return x, y


def accuracy(kind: str, model: str) -> float:
    """Share of correct classes of the rule that is best for the situation `model`, in the situation `kind`."""
    x, y = sample(kind, 1_000_000, np.random.default_rng(1))
    return float(((log_odds(model, x) > 0) == y).mean())


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=5.5, rows=2, columns=2, sharex=True, sharey=True)
    for ax, kind in zip(axes.flat, KINDS, strict=True):
        x, y = sample(kind, 130, np.random.default_rng(5))
        ax.plot(*x[~y].T, "o", color=palette.blue, ms=4.2, mew=0, alpha=0.75)
        ax.plot(*x[y].T, "x", color=palette.orange, ms=4.8, mew=1.3)
        a, b = np.meshgrid(np.linspace(-4, 4, 81), np.linspace(-4, 4, 81))
        grid = np.stack([a, b], axis=-1)
        ax.contour(a, b, log_odds("training", grid), levels=[0], colors=[palette.ink], linewidths=1.6)
        if kind in ("label shift", "concept drift"):
            ax.contour(
                a, b, log_odds(kind, grid), levels=[0], colors=[palette.red], linewidths=1.8, linestyles="dashed"
            )
        ax.set(xlim=(-3.9, 3.7), ylim=(-3.8, 3.8), xticks=[], yticks=[])
        ax.set_aspect("equal")
        for spine in ax.spines.values():
            spine.set_visible(True)
        now, best = accuracy(kind, "training"), accuracy(kind, kind)
        text = f"model {now:.0%}" if kind == "training" else f"model {now:.0%}, best rule {best:.0%}"
        ax.set_title(f"{kind}\n{text}", fontsize=9.5, linespacing=1.3)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
