"""How many components: a scree plot with parallel analysis, and two kinds of held-out error."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SAMPLES, FEATURES = 200, 30
STRONG = [8, 5, 3.5, 1.25]  # population variances along four directions; 1 along all others


def standardized() -> np.ndarray:
    """The data: four factors of the variances above, unit noise, then every column standardized."""
    rng = np.random.default_rng(0)
    axes = np.linalg.qr(rng.normal(size=(FEATURES, FEATURES)))[0]
    spread = np.sqrt(np.array(STRONG + [1.0] * (FEATURES - len(STRONG))))
    data = rng.normal(size=(SAMPLES, FEATURES)) * spread @ axes.T
    return np.asarray((data - data.mean(axis=0)) / data.std(axis=0))


def eigenvalues(data: np.ndarray) -> np.ndarray:
    return np.linalg.eigvalsh(np.corrcoef(data.T))[::-1]


def held_out(data: np.ndarray, most: int) -> tuple[list[float], list[float]]:
    """Mean squared errors for 1 to `most` components: of new rows seen whole, and of entries never seen."""
    rng = np.random.default_rng(1)
    row_folds = np.array_split(rng.permutation(SAMPLES), 5)
    column_folds = np.array_split(rng.permutation(FEATURES), 5)
    rows, entries = np.zeros(most), np.zeros(most)
    for test in row_folds:
        train = np.delete(data, test, axis=0)
        new = data[test] - train.mean(axis=0)
        right = np.linalg.svd(train - train.mean(axis=0), full_matrices=False)[2]
        for k in range(1, most + 1):
            rows[k - 1] += np.mean((new - new @ right[:k].T @ right[:k]) ** 2) / 5
        for hidden in column_folds:
            seen = np.delete(np.arange(FEATURES), hidden)
            u, s, v = np.linalg.svd(train[:, seen], full_matrices=False)
            for k in range(1, most + 1):
                guess = data[np.ix_(test, seen)] @ (v[:k].T / s[:k]) @ (u[:, :k].T @ train[:, hidden])
                entries[k - 1] += np.mean((data[np.ix_(test, hidden)] - guess) ** 2) / 25
    return rows.tolist(), entries.tolist()


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.1, columns=2, width_ratios=[1.15, 1])
    data = standardized()
    rng = np.random.default_rng(1)
    null = np.array([eigenvalues(rng.permuted(data, axis=0)) for _ in range(200)])
    order = np.arange(1, FEATURES + 1)
    left.axhline(1, color=palette.line, lw=1.0)
    left.plot(order, np.quantile(null, 0.95, axis=0), color=palette.orange, ls=(0, (4, 2)))
    left.plot(order, eigenvalues(data), "o", color=palette.blue, ms=4)
    left.text(5.0, 2.75, "data", color=palette.blue, fontsize=10)
    left.text(7.2, 1.72, "shuffled columns, 95%", color=palette.orange, fontsize=9)
    left.text(30, 1.06, "1", color=palette.soft, fontsize=9, ha="right")
    left.set(xlabel="component", ylabel="eigenvalue", xticks=[1, 3, 10, 20, 30], ylim=(0, 5.1), yticks=range(6))

    most = 10
    rows, entries = held_out(data, most)
    ks = np.arange(1, most + 1)
    right.plot(ks, rows, "s-", color=palette.red, ms=4)
    right.plot(ks, entries, "o-", color=palette.green, ms=4)
    right.axvline(3, color=palette.line, lw=1.0, zorder=0)
    right.text(10, 0.865, "unseen entries", color=palette.green, fontsize=9.5, ha="right")
    right.text(10.2, 0.635, "unseen rows", color=palette.red, fontsize=9.5, ha="right")
    right.set(xlabel="components $k$", ylabel="held-out error", xticks=[1, 3, 5, 7, 9], ylim=(0.45, 0.95))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
