"""Learning curves of a line and of a kernel model on one task, with a power law fitted up to 400 rows and extended."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.optimize import curve_fit
from scipy.stats.qmc import Sobol

from style import Palette, canvas, save

SIZES = np.array([50, 100, 200, 400, 800, 1600])
REPEATS = (10, 10, 10, 10, 6, 6)
FITTED = 4  # the first four sizes; the others only test the extrapolation


def signal(X: np.ndarray) -> np.ndarray:
    """The noise-free target."""
    value: np.ndarray = 10 * np.sin(np.pi * X[:, 0] * X[:, 1]) + 20 * (X[:, 2] - 0.5) ** 2 + 10 * X[:, 3] + 5 * X[:, 4]
    return value


def kernel(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """Gaussian kernel of length scale 1."""
    value: np.ndarray = np.exp(A @ B.T - (A**2).sum(axis=1)[:, None] / 2 - (B**2).sum(axis=1) / 2)
    return value


def errors(X: np.ndarray, y: np.ndarray, T: np.ndarray) -> list[float]:
    """Mean squared error of the line in training and on new cases, then of kernel ridge regression."""
    design, new = np.c_[np.ones(len(X)), X], np.c_[np.ones(len(T)), T]
    w = np.linalg.lstsq(design, y, rcond=None)[0]
    gram, m = kernel(X, X), y.mean()
    c = np.linalg.solve(gram + 0.01 * np.eye(len(X)), y - m)
    fits = ((design @ w, new @ w), (gram @ c + m, kernel(T, X) @ c + m))
    return [float(e) for a, b in fits for e in (np.mean((a - y) ** 2), 1 + np.mean((b - signal(T)) ** 2))]


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(0)
    T = Sobol(5, scramble=False).random(1024)  # evenly spread, so that no luck of a test set moves the levels
    rows = []
    for n, repeats in zip(SIZES, REPEATS, strict=True):
        found = []
        for _ in range(repeats):
            X = rng.random((n, 5))
            found.append(errors(X, signal(X) + rng.normal(size=n), T))
        rows.append(np.mean(found, axis=0))
    line_train, line_new, train, new = np.array(rows).T

    def law(n: np.ndarray, a: float, b: float, c: float) -> np.ndarray:
        value: np.ndarray = a + b * n**-c
        return value

    found_law, _ = curve_fit(law, SIZES[:FITTED].astype(float), new[:FITTED], p0=(1, 100, 1), maxfev=20_000)

    fig, ax = canvas(palette, width=5.4, height=3.5)
    ax.axhline(1, color=palette.soft, lw=1.2, ls=":")
    ax.plot(SIZES, line_new, "s-", color=palette.orange, ms=5, mew=0)
    ax.plot(SIZES, line_train, "s--", color=palette.orange, ms=5, mfc="none", lw=1.3)
    ax.plot(SIZES[:FITTED], new[:FITTED], "o-", color=palette.blue, ms=6, mew=0)
    ax.plot(SIZES, train, "o--", color=palette.blue, ms=5, mfc="none", lw=1.3)
    n = np.geomspace(SIZES[FITTED - 1], SIZES[-1], 60)
    ax.plot(n, law(n, *found_law), color=palette.red, lw=1.6, ls=(0, (1, 1)))
    ax.plot(SIZES[FITTED:], new[FITTED:], "o", color=palette.blue, ms=6, mew=0)
    ax.text(250, 8.0, "line, new cases", color=palette.orange, ha="left", fontsize=9.5)
    ax.text(90, 4.9, "line, training", color=palette.orange, ha="left", fontsize=9.5)
    ax.text(140, 2.35, "kernel model, new cases", color=palette.blue, ha="left", fontsize=9.5)
    ax.text(420, 1.62, "power law, extended", color=palette.red, ha="left", fontsize=9.5)
    ax.text(105, 0.57, "kernel model, training", color=palette.blue, ha="left", fontsize=9.5)
    ax.text(47, 1.04, "noise", color=palette.soft, ha="left", va="bottom", fontsize=9.5)
    ax.set(xscale="log", yscale="log", xlabel="training rows", ylabel="mean squared error", ylim=(0.45, 10))
    ax.set_xticks(SIZES, [f"{n:,}" for n in SIZES])
    ax.set_yticks([0.5, 1, 2, 5, 10], ["0.5", "1", "2", "5", "10"])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
