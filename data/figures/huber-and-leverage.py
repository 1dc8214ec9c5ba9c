"""Huber against least squares: three outliers in y hardly move it, three outliers in x drag both lines along."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

DELTA = 0.67  # as in the answer: 1.345 times the noise's standard deviation of 0.5


def fit(x: np.ndarray, y: np.ndarray, delta: float) -> np.ndarray:
    """Intercept and slope of the Huber fit, by reweighted least squares."""
    design = np.c_[np.ones(len(x)), x]
    w: np.ndarray = np.linalg.lstsq(design, y, rcond=None)[0]
    for _ in range(300):
        weight = np.minimum(1, delta / np.maximum(np.abs(y - design @ w), 1e-12))
        w = np.linalg.solve(design.T @ (weight[:, None] * design), design.T @ (weight * y))
    return w


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.0, columns=2, sharey=True)
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, 30)
    y = 1 + x + 0.5 * rng.normal(size=30)
    for ax, out_x, out_y, end in ((left, [8.0, 8.5, 9.0], -10.0, 10.5), (right, [39.0, 40.0, 41.0], 0.0, 43.0)):
        every_x, every_y = np.r_[x, out_x], np.r_[y, [out_y] * 3]
        ax.plot(x, y, "o", color=palette.soft, ms=3.5, mew=0)
        ax.plot(out_x, [out_y] * 3, "x", color=palette.red, ms=7, mew=1.8, zorder=4)
        for delta, color, dashes in ((1e9, palette.orange, (0, (4, 2))), (DELTA, palette.blue, "-")):
            intercept, slope = fit(every_x, every_y, delta)
            ends = np.array([0, end])
            ax.plot(ends, intercept + slope * ends, color=color, ls=dashes, lw=2)
        ax.set(xlabel="$x$", ylim=(-12, 13))
    left.set(ylabel="$y$", title="outliers in $y$", xticks=[0, 5, 10])
    right.set(title="outliers in $x$", xticks=[0, 20, 40])
    left.text(4.4, 9.4, "Huber", color=palette.blue, ha="center")
    left.text(5.2, 0.9, "least squares", color=palette.orange, ha="center")
    right.text(33, 7.3, "both lines\nfollow them", color=palette.ink, ha="center", va="center", fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
