"""Double descent: test error of minimum-norm least squares against the number of random features, with a peak at n."""

from __future__ import annotations

from functools import cache

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

ROWS, INPUTS, NOISE, DRAWS = 100, 5, 0.3, 21
FEATURES = (5, 10, 20, 40, 60, 80, 90, 100, 110, 130, 160, 200, 400, 1000, 3000)
PENALTIES = np.logspace(-4, 2, 13)


def target(x: np.ndarray) -> np.ndarray:
    """The noise-free target."""
    value: np.ndarray = x[:, 0] + np.abs(x[:, 1])
    return value


@cache
def curves() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Medians over the draws, by number of features: training error, test error, and test error of the best ridge."""
    new = np.random.default_rng(0).normal(size=(300, INPUTS))
    goal = target(new)
    rows = []
    for count in FEATURES:
        errors = []
        for draw_number in range(DRAWS):
            rng = np.random.default_rng(draw_number + 1)
            x = rng.normal(size=(ROWS, INPUTS))
            y = target(x) + NOISE * rng.normal(size=ROWS)
            weights, shift = rng.normal(size=(INPUTS, count)), rng.normal(size=count)
            a, b = (np.maximum(z @ weights + shift, 0) / np.sqrt(count) for z in (x, new))
            if count <= ROWS:
                u, s, vt = np.linalg.svd(a, full_matrices=False)
                keep = s > 1e-10 * s[0]
                basis, shrink, u = b @ vt[keep].T / s[keep], s[keep] ** 2, u[:, keep]
            else:
                shrink, u = np.linalg.eigh(a @ a.T)
                basis = b @ (a.T @ u) / shrink
            c = u.T @ y
            misses = [((basis @ (shrink / (shrink + p) * c) - goal) ** 2).mean() for p in (0.0, *PENALTIES)]
            errors.append([((u @ c - y) ** 2).mean(), misses[0], min(misses)])
        rows.append(np.median(errors, axis=0))
    train, test, best = np.array(rows).T
    return train, test, best


def draw(palette: Palette) -> Figure:
    train, test, best = curves()
    features = np.array(FEATURES)
    fig, ax = canvas(palette, width=5.5, height=3.5)
    ax.axvline(ROWS, color=palette.soft, lw=1.0, ls=":")
    ax.text(ROWS * 1.08, 42, "features = rows", color=palette.soft, fontsize=9, va="center")
    fitted = features < ROWS
    ax.plot(features[fitted], train[fitted], "^:", color=palette.orange, ms=4.5)
    ax.plot(features, test, "o-", color=palette.blue, ms=4.5)
    ax.plot(features, best, "s--", color=palette.green, ms=4)
    ax.set(xscale="log", yscale="log", xlim=(4.3, 3800), ylim=(0.006, 60))
    ax.set(xlabel="number of random features (100 rows)", ylabel="mean squared error")
    ax.set_xticks([10, 100, 1000], ["10", "100", "1,000"])
    ax.set_yticks([0.01, 0.1, 1, 10], ["0.01", "0.1", "1", "10"])
    ax.text(165, 1.0, "test, minimum norm", color=palette.blue, fontsize=9)
    ax.text(240, 0.033, "test, best ridge", color=palette.green, fontsize=9)
    ax.text(5, 0.022, "training\n(0 from 100 on)", color=palette.orange, fontsize=9, va="center")
    low = 3
    ax.annotate(
        f"{test[low]:.2f}", (features[low], test[low]), (0, 7), textcoords="offset points", ha="center", fontsize=9
    )
    ax.annotate(
        f"{test[-1]:.2f}", (features[-1], test[-1]), (0, 7), textcoords="offset points", ha="center", fontsize=9
    )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
