"""Cross-validated accuracy on pure noise when the 20 best of d features are chosen before, and inside, the folds."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from style import Palette, canvas, save

ROWS, KEPT, FOLDS, RUNS = 100, 20, 5, 80
FEATURES = (20, 50, 100, 200, 500, 1000, 2000, 5000)
Y = np.arange(ROWS) % 2


def select(x: NDArray[np.float64], y: NDArray[np.int_]) -> NDArray[np.int_]:
    """The features whose class means differ most, in units of their spread."""
    gap = x[y == 1].mean(axis=0) - x[y == 0].mean(axis=0)
    spread = np.sqrt(x[y == 1].var(axis=0) + x[y == 0].var(axis=0))
    return np.argpartition(-np.abs(gap / spread), KEPT - 1)[:KEPT]


def accuracies(x: NDArray[np.float64], rng: np.random.Generator) -> tuple[float, float]:
    """Accuracy of the nearest class mean, with the selection before the folds and inside them."""
    fold = np.empty(ROWS, int)
    for label in (0, 1):
        fold[label == Y] = rng.permutation(ROWS // 2) % FOLDS
    right = np.zeros(2)
    for f in range(FOLDS):
        train, test = fold != f, fold == f
        for i, columns in enumerate((select(x, Y), select(x[train], Y[train]))):
            z = x[:, columns]
            one, zero = z[train & (Y == 1)].mean(axis=0), z[train & (Y == 0)].mean(axis=0)
            called = (z[test] - (one + zero) / 2) @ (one - zero) > 0
            right[i] += (called == Y[test]).sum()
    return float(right[0] / ROWS), float(right[1] / ROWS)


def curves() -> NDArray[np.float64]:
    """Mean accuracy for each number of features: one row for each, selection before and inside."""
    rng = np.random.default_rng(0)
    return np.array(
        [np.mean([accuracies(rng.normal(size=(ROWS, d)), rng) for _ in range(RUNS)], axis=0) for d in FEATURES]
    )


VALUES = curves()


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    ax.axhline(0.5, color=palette.soft, lw=1.0, ls=":")
    ax.text(5_500, 0.47, "truth: 50%", color=palette.soft, fontsize=9, ha="right", va="top")
    for values, color, marker, dash, name, place in (
        (VALUES[:, 0], palette.red, "o", "-", "selected on all rows", (170, 0.83)),
        (VALUES[:, 1], palette.green, "s", "--", "selected inside each fold", (240, 0.555)),
    ):
        ax.plot(FEATURES, values, marker=marker, ms=5, color=color, ls=dash)
        ax.text(*place, name, color=color, ha="center", fontsize=9)
    ax.set_xscale("log")
    ax.set(xlim=(17, 6_000), ylim=(0.42, 1.0), xlabel="noise features to choose 20 from", ylabel="accuracy")
    ax.set_xticks([20, 100, 1_000, 5_000], ["20", "100", "1,000", "5,000"])
    ax.minorticks_off()
    ax.set_yticks([0.5, 0.6, 0.7, 0.8, 0.9, 1.0], ["50%", "60%", "70%", "80%", "90%", "100%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
