"""A log-normal density and the predictions that MAPE, MAE, MSE and the quantile loss at 0.9 reward."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

MEDIAN, SIGMA = 100.0, 0.8


def density(value: np.ndarray) -> np.ndarray:
    """Density of the log-normal distribution."""
    return np.asarray(norm.pdf(np.log(value / MEDIAN) / SIGMA) / (SIGMA * value))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.3)
    value = np.geomspace(4, 400, 120)
    ax.fill_between(value, density(value), color=palette.fill, linewidth=0)
    ax.plot(value, density(value), color=palette.soft, linewidth=1.4)
    points = (
        (MEDIAN * np.exp(-(SIGMA**2)), palette.red, "MAPE", 0.0124),
        (MEDIAN, palette.blue, "MAE (median)", 0.0112),
        (MEDIAN * np.exp(SIGMA**2 / 2), palette.orange, "MSE (mean)", 0.0091),
        (MEDIAN * np.exp(SIGMA * norm.ppf(0.9)), palette.green, "quantile 0.9", 0.0042),
    )
    for place, color, label, height in points:
        ax.plot([place, place], [0, height], color=color, linewidth=2)
        ax.text(place + 5, height, f"{label}: {place:.0f}", color=color, ha="left", va="top")
    ax.set(xlim=(0, 400), ylim=(0, 0.0128), xlabel="demand", ylabel="density")
    ax.set_xticks([0, 100, 200, 300, 400])
    ax.set_yticks([])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
