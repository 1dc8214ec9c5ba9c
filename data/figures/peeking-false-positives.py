"""A comparison without any difference crosses 5% significance for a while; how often that happens, by number of looks."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

CRITICAL = norm.ppf(0.975)
LOOKS = (1, 2, 3, 5, 7, 10, 14, 20, 30, 50, 100)


def ever_significant(looks: int, critical: float) -> float:
    """Chance that |z| exceeds `critical` at one of `looks` equally spaced looks, by recursion over the running sum."""
    x = np.linspace(-critical, critical, 301)
    crossed, density = 2 * norm.sf(critical), norm.pdf(x)
    for look in range(2, looks + 1):
        weight = np.full(x.size, 2.0)
        weight[1::2], weight[[0, -1]] = 4.0, 1.0
        weight *= density * (x[1] - x[0]) / 3  # Simpson's rule
        bound = critical * np.sqrt(look)
        crossed += float(weight @ (norm.sf(bound - x) + norm.cdf(-bound - x)))
        wider = np.linspace(-bound, bound, 301)
        density = norm.pdf(wider[:, None] - x[None, :]) @ weight
        x = wider
    return float(crossed)


def wandering(days: int) -> np.ndarray:
    """The z statistic after each day of one comparison without a difference: significant for a while, then not."""
    for seed in range(1000):
        z = np.random.default_rng(seed).normal(size=days).cumsum() / np.sqrt(np.arange(1, days + 1))
        above = np.flatnonzero(z > CRITICAL + 0.1)
        if above.size >= 3 and above[0] >= 8 and z[-1] < 1 and z.min() > -1.2:
            return np.asarray(z)
    raise ValueError("no such path among the first thousand")


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=4.8, height=5.0, rows=2)
    days = 30
    z, day = wandering(days), np.arange(1, days + 1)
    over = z > CRITICAL
    top.axhspan(CRITICAL, 3.4, color=palette.fill, linewidth=0)
    top.axhline(CRITICAL, color=palette.soft, linewidth=1.0, linestyle=(0, (4, 3)))
    top.axhline(0, color=palette.line, linewidth=1.0)
    top.plot(day, z, color=palette.blue, linewidth=1.4)
    top.plot(day[~over], z[~over], "o", color=palette.blue, markersize=3.5)
    top.plot(day[over], z[over], "o", color=palette.orange, markersize=5)
    top.text(1, 3.05, "p < 0.05: the peeker stops here", color=palette.orange, fontsize=9, va="center")
    top.set(title="one A/A test, looked at every day", xlabel="day", ylabel="z", xlim=(0, days + 0.5), ylim=(-2, 3.4))
    top.set_xticks([1, 5, 10, 15, 20, 25, 30])

    naive = [ever_significant(k, CRITICAL) for k in LOOKS]
    bottom.plot(LOOKS, naive, "o-", color=palette.orange, markersize=4.5)
    bottom.axhline(0.05, color=palette.blue)
    for k, place in ((5, (5, 0.165)), (14, (13, 0.243)), (100, (92, 0.395))):
        value = naive[LOOKS.index(k)]
        bottom.text(*place, f"{100 * value:.0f}%", color=palette.orange, fontsize=9, ha="right", va="center")
    bottom.text(100, 0.065, "one look, or a corrected boundary: 5%", color=palette.blue, fontsize=9, ha="right")
    bottom.set_xscale("log")
    bottom.set_xticks([1, 2, 5, 10, 20, 50, 100], ["1", "2", "5", "10", "20", "50", "100"])
    bottom.minorticks_off()
    bottom.set_yticks([0, 0.1, 0.2, 0.3, 0.4], ["0", "10%", "20%", "30%", "40%"])
    bottom.set(
        title="A/A tests ever called significant", xlabel="looks, equally spaced", ylim=(0, 0.43), xlim=(0.9, 112)
    )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
