"""The share of draws that survive as the dimension grows: rejection, importance weights, two Metropolis steps."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

WIDTH = 1.1  # standard deviation of the proposal, for a standard normal target
FLOOR = 1e-8


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.7)
    d = np.arange(1, 1001)
    importance = (WIDTH**2 / np.sqrt(2 * WIDTH**2 - 1)) ** -d.astype(float)
    metropolis = [2 * stats.t.sf(step * np.sqrt(d) / 2, d) for step in (0.5, 2.38 / np.sqrt(d))]
    walk = np.where(d >= 10, 1 / (3.02 * d), np.nan)  # the limit for many dimensions, per coordinate
    curves = (
        (metropolis[1], palette.green, "-", "Metropolis, step 2.38/√d: accepted", (500, 0.4), "center"),
        (walk, palette.green, (0, (5, 1, 1, 1, 1, 1)), "its effective share, about 1/(3d)", (540, 9e-4), "left"),
        (importance, palette.blue, "--", "importance:\neffective share", (760, 1.6e-5), "left"),
        (metropolis[0], palette.orange, "-.", "Metropolis,\nstep 0.5:\naccepted", (410, 1.6e-6), "left"),
        (WIDTH ** -d.astype(float), palette.red, ":", "rejection:\naccepted", (206, 4e-8), "left"),
    )
    for values, color, dashes, name, (x, y), side in curves:
        ax.plot(d, np.where(values > FLOOR, values, np.nan), color=color, ls=dashes, lw=2.2 if dashes == ":" else 1.8)
        ax.text(x, y, name, color=color, ha=side, va="bottom", fontsize=9)
    ax.set(yscale="log", xlim=(0, 1000), ylim=(FLOOR, 8), yticks=[1e-8, 1e-6, 1e-4, 1e-2, 1])
    ax.set(xlabel="dimension d", ylabel="accepted or effective share")
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
