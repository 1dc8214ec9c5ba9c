"""Observed rates of places that all have the same true rate: small places fill both ends."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RATE = 1.0  # true rate in cases per 1,000, the same everywhere
PLACES = 220


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.5)
    rng = np.random.default_rng(0)
    people = np.round(10 ** rng.uniform(3, 6, PLACES))
    rate = 1000 * rng.poisson(people * RATE / 1000) / people
    top = np.argsort(rate)[-3:]
    zero = np.flatnonzero(rate == 0)
    rest = np.setdiff1d(np.arange(PLACES), np.concatenate([top, zero]))

    n = np.logspace(3, 6, 80)
    sd = 1000 * np.sqrt(RATE / 1000 * (1 - RATE / 1000) / n)
    ax.fill_between(n, np.clip(RATE - 2 * sd, 0, None), RATE + 2 * sd, color=palette.fill, linewidth=0)
    ax.axhline(RATE, color=palette.soft, linewidth=1.0, linestyle=(0, (4, 3)))
    ax.plot(people[rest], rate[rest], "o", color=palette.blue, markersize=2.6, linestyle="none")
    ax.plot(people[zero], rate[zero], "v", color=palette.green, markersize=5, linestyle="none", clip_on=False)
    ax.plot(people[top], rate[top], "^", color=palette.orange, markersize=6, linestyle="none")

    ax.text(4200, 3.2, "three highest rates", color=palette.orange, fontsize=10, va="center")
    ax.text(9500, 0.13, "no case at all", color=palette.green, fontsize=10, va="center")
    ax.text(1.0e6, 1.5, "true rate, everywhere", color=palette.soft, fontsize=9, ha="right")
    ax.set_xscale("log")
    ax.set_xlim(900, 1.1e6)
    ax.set_ylim(0, 4.2)
    ax.set_xticks([1e3, 1e4, 1e5, 1e6], ["1,000", "10,000", "100,000", "1 million"])
    ax.minorticks_off()
    ax.set_xlabel("population")
    ax.set_ylabel("cases per 1,000 people")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
