"""Cost per 1,000 cases against the threshold, for calibrated and for overconfident probabilities of the same model."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

DISTANCE, SHARE, FALSE_ALARM, MISS = 1.5, 0.1, 1, 9


def cost(log_odds: np.ndarray) -> np.ndarray:
    """Cost per 1,000 cases if everything with at least these true log-odds is flagged."""
    cut = (log_odds - np.log(SHARE / (1 - SHARE))) / DISTANCE + DISTANCE / 2
    misses = MISS * SHARE * norm.cdf(cut - DISTANCE)
    return np.asarray(1000 * (FALSE_ALARM * (1 - SHARE) * norm.sf(cut) + misses))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.4)
    log_odds = np.linspace(-12, 7, 153)
    threshold = 1 / (1 + np.exp(-log_odds))
    ax.plot(threshold, cost(log_odds), color=palette.blue)
    ax.plot(threshold, cost(log_odds / 2), color=palette.orange)
    ax.axvline(0.1, color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    ax.plot([0.1, 0.5], [408, 698], "o", color=palette.blue, ms=6)
    ax.plot([0.1], [506], "o", color=palette.orange, ms=6)
    ax.annotate("408", (0.1, 408), (7, -8), textcoords="offset points", color=palette.blue, va="top")
    ax.annotate("698", (0.5, 698), (-4, 8), textcoords="offset points", color=palette.blue, ha="right")
    ax.annotate("506", (0.1, 506), (7, -2), textcoords="offset points", color=palette.orange, va="top")
    ax.text(0.37, 560, "calibrated", color=palette.blue, ha="left", va="top")
    ax.text(0.14, 650, "overconfident", color=palette.orange, ha="left", va="bottom")
    ax.text(0.125, 905, "threshold from the costs: 0.1", color=palette.soft, ha="left", va="center", fontsize=9)
    ax.set(xlim=(0, 1), ylim=(300, 950), xlabel="threshold on the claimed probability", ylabel="cost per 1,000 cases")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
