"""The largest correlation among many pairs of unrelated series, against the number of pairs."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import t

from style import Palette, canvas, save

PAIRS = 10_000 * 9_999 // 2


def median_of_largest(pairs: np.ndarray, points: int) -> np.ndarray:
    """Median of the largest of `pairs` independent sample correlations, each from `points` independent normal pairs."""
    upper_tail = -np.expm1(np.log(0.5) / pairs)
    quantile = t.isf(upper_tail, points - 2)
    return np.asarray(quantile / np.sqrt(points - 2 + quantile**2))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.5)
    pairs = np.logspace(0, 8.4, 80)
    ax.axhline(0.8, color=palette.soft, linewidth=1.0, linestyle=(0, (4, 3)))
    ax.axvline(PAIRS, color=palette.line, linewidth=1.2)
    for points, color in ((12, palette.green), (24, palette.blue), (60, palette.orange)):
        ax.plot(pairs, median_of_largest(pairs, points), color=color)
        at = {12: (4.0e4, 0.945), 24: (6e4, 0.685), 60: (6e4, 0.475)}[points]
        ax.text(*at, f"{points} points", color=color, fontsize=10, ha="right" if points == 12 else "left", va="center")

    rng = np.random.default_rng(0)
    for stocks in (3, 6, 12, 30, 100, 300, 1000, 3000):
        data = rng.normal(size=(stocks, 24))
        data -= data.mean(axis=1, keepdims=True)
        data /= np.linalg.norm(data, axis=1, keepdims=True)
        largest = (data @ data.T - 2 * np.eye(stocks)).max()
        ax.plot([stocks * (stocks - 1) / 2], [largest], "o", color=palette.blue, markersize=4.5)

    ax.text(1.3, 0.815, "0.8", color=palette.soft, fontsize=9, va="bottom")
    ax.text(PAIRS * 0.75, 0.03, "10,000 stocks:\n49,995,000 pairs", color=palette.soft, fontsize=9, ha="right")
    ax.set_xscale("log")
    ax.set_xticks([1, 1e2, 1e4, 1e6, 1e8], ["1", "100", "10,000", "1 million", "100 million"])
    ax.minorticks_off()
    ax.set(xlabel="number of pairs", ylabel="largest correlation found", xlim=(1, 2.5e8), ylim=(0, 1.0))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
