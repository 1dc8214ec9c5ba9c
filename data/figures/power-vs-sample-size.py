"""Power of a two-sided 5% comparison of two means against the size of each group, for three true effects."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

CRITICAL = norm.ppf(0.975)


def power(effect: float, n: np.ndarray) -> np.ndarray:
    """Power of the z-test for a difference of `effect` standard deviations with `n` people in each group."""
    shift = effect * np.sqrt(n / 2)
    return np.asarray(norm.sf(CRITICAL - shift) + norm.cdf(-CRITICAL - shift))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.3)
    n = np.logspace(np.log10(4), np.log10(1500), 90)
    curves = (
        (0.8, palette.green, 25, (10.0, 0.47), "right", "0.8 SD"),
        (0.5, palette.orange, 63, (25.5, 0.47), "right", "0.5 SD"),
        (0.2, palette.blue, 393, (158, 0.47), "right", "0.2 SD"),
    )
    ax.axhline(0.8, color=palette.line, linewidth=1.0)
    ax.axhline(0.05, color=palette.soft, linewidth=1.2, linestyle=(0, (4, 3)))
    for effect, color, needed, place, side, label in curves:
        ax.plot(n, power(effect, n), color=color)
        ax.plot([needed], [power(effect, np.array(needed))], "o", color=color, markersize=6)
        ax.text(*place, label, color=color, ha=side, fontsize=10)
        ax.text(needed * 1.12, 0.75, f"{needed}", color=color, fontsize=10, va="center")
    ax.text(1450, 0.065, "no difference: 5% at every n", color=palette.soft, fontsize=9, ha="right", va="bottom")
    ax.set_xscale("log")
    ax.set_xticks([5, 10, 20, 50, 100, 200, 500, 1000], ["5", "10", "20", "50", "100", "200", "500", "1,000"])
    ax.minorticks_off()
    ax.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1], ["0", "20%", "40%", "60%", "80%", "100%"])
    ax.set(xlabel="people in each group", ylabel="power", xlim=(4, 1500), ylim=(0, 1.02))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
