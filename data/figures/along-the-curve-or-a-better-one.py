"""Misses against false alarms among 10,000 images with 100 lesions: a lower cut moves along a curve, a better model lowers it."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

LESIONS, CLEAR = 100, 9_900


def counts(distance: float, cut: float | np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Missed lesions and false alarms where normal scores of both classes lie `distance` apart."""
    return LESIONS * stats.norm.cdf(cut - distance), CLEAR * stats.norm.sf(cut)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.4)
    grid = np.linspace(-0.5, 4.4, 600)
    for distance, color, dash, name in (
        (2.5, palette.blue, "-", "today's model"),
        (3.2, palette.green, "--", "better model"),
    ):
        ax.plot(*counts(distance, grid), color=color, ls=dash, label=name)
        half = distance / 2 + np.log(CLEAR / LESIONS) / distance
        ninety = distance - stats.norm.ppf(0.9)
        for cut, marker in ((half, "s"), (ninety, "o")):
            missed, alarms = counts(distance, cut)
            ax.plot(missed, alarms, marker, color=color, ms=8, zorder=3)
            above = distance == 2.5
            ax.annotate(
                f"{missed:.0f} missed,\n{alarms:,.0f} alarms",
                (float(missed), float(alarms)),
                (9, 7) if above else (-9, -8),
                textcoords="offset points",
                ha="left" if above else "right",
                va="bottom" if above else "top",
                color=color,
                fontsize=9,
            )
    ax.set_yscale("log")
    ax.set(xlim=(-25, 112), ylim=(0.8, 9_000), xlabel="missed lesions, of 100", ylabel="false alarms, of 9,900")
    ax.set_xticks([0, 20, 40, 60, 80, 100])
    ax.set_yticks([1, 10, 100, 1_000], ["1", "10", "100", "1,000"])
    ax.minorticks_off()
    for marker, name in (("s", "cut at probability 0.5"), ("o", "cut for 90% recall")):
        ax.plot([], [], marker, color=palette.ink, ms=7, label=name)
    ax.legend(loc="upper right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
