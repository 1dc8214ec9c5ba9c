"""Squared bias, variance and their sum against the number of trees: a random forest and boosted stumps."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import make_friedman1
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor

from style import Palette, canvas, save

SETS, FOREST, ROUNDS = 10, 50, 300


def curves() -> tuple[np.ndarray, np.ndarray]:
    """For forest and boosting: squared bias, variance and sum (rows) for each number of trees (columns)."""
    at, truth = make_friedman1(200, noise=0, random_state=99)
    members, boosted = [], []
    for seed in range(SETS):
        X, y = make_friedman1(200, noise=2.0, random_state=seed)
        forest = RandomForestRegressor(FOREST, max_features=1 / 3, random_state=0).fit(X, y)
        members.append([tree.predict(at) for tree in forest.estimators_])
        stumps = GradientBoostingRegressor(n_estimators=ROUNDS, learning_rate=0.3, max_depth=1, random_state=0)
        boosted.append(list(stumps.fit(X, y).staged_predict(at)))

    def split(predictions: np.ndarray) -> np.ndarray:
        variance = predictions.var(axis=0, ddof=1).mean(axis=1)
        bias = ((predictions.mean(axis=0) - truth) ** 2).mean(axis=1) - variance / SETS
        return np.array([bias, variance, bias + variance])

    def forests(size: int) -> np.ndarray:
        """The mean over the disjoint groups of that many trees."""
        groups = FOREST // size
        trees = np.array(members)[:, : groups * size].reshape(SETS, groups, size, -1)
        return np.asarray(split(trees.mean(axis=2)).mean(axis=1))

    return np.array([forests(size) for size in range(1, FOREST + 1)]).T, split(np.array(boosted))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2, sharey=True)
    for ax, values, title in zip(axes, curves(), ("random forest", "boosted stumps"), strict=True):
        shown = np.unique(np.geomspace(1, values.shape[1], 60).astype(int))
        for row, color, style in zip(
            values, (palette.blue, palette.orange, palette.ink), ("-", "-", "--"), strict=True
        ):
            ax.plot(shown, row[shown - 1], color=color, ls=style)
        ax.set(title=title, xlabel="trees", xscale="log", ylim=(0, 25.5), xlim=(1, values.shape[1]))
        ax.set_xticks([1, 10, 50] if ax is axes[0] else [1, 10, 100, 300])
        ax.set_xticks([], minor=True)
        ax.xaxis.set_major_formatter("{x:.0f}")
    axes[0].set_ylabel("squared error")
    axes[0].text(4, 13, "sum", color=palette.ink)
    axes[0].text(1.3, 3.9, "bias²", color=palette.blue)
    axes[0].text(48, 2.2, "variance", color=palette.orange, ha="right")
    axes[1].text(14, 11.2, "sum", color=palette.ink)
    axes[1].text(3.1, 11, "bias²", color=palette.blue, ha="right")
    axes[1].text(8, 1.2, "variance", color=palette.orange, ha="right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
