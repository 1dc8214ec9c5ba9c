"""The difference in means for each of the 252 ways to split ten latencies into two groups of five."""

from itertools import combinations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

OLD, NEW = (26, 28, 29, 31, 32), (30, 33, 35, 37, 41)  # as in the answer


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.9)
    pooled = OLD + NEW
    sums = [sum(chosen) for chosen in combinations(pooled, len(NEW))]
    gaps = np.array([2 * s - sum(pooled) for s in sums]) / len(NEW)  # mean of the chosen minus mean of the rest
    seen = np.mean(NEW) - np.mean(OLD)
    values, counts = np.unique(np.round(gaps, 1), return_counts=True)
    extreme = np.abs(values) >= round(seen, 1)
    ax.bar(values[~extreme], counts[~extreme], width=0.28, color=palette.blue)
    ax.bar(values[extreme], counts[extreme], width=0.28, color=palette.orange)
    for x in (-seen, seen):
        ax.plot([x, x], [0, 9.4], color=palette.ink, lw=1, ls=(0, (4, 2)))
    ax.text(seen, 9.6, "seen: 6.0", ha="center", va="bottom")
    ax.text(seen + 0.35, 5.5, "4 splits", color=palette.orange, ha="left", va="center")
    ax.text(-seen - 0.35, 5.5, "4 splits", color=palette.orange, ha="right", va="center")
    ax.set(xlim=(-8.6, 8.6), ylim=(0, 16), xlabel="difference in means, ms", ylabel="splits out of 252")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
