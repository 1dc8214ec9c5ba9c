"""A marginal density as the stacked sum of the conditionals, each scaled by the probability of its condition."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

SOURCES = (("cache 60%", 0.6, 20, 5), ("disk 30%", 0.3, 45, 8), ("network 10%", 0.1, 80, 12))


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=4.4, height=4.2, rows=2, sharex=True)
    x = np.linspace(0, 120, 97)
    colors = (palette.blue, palette.orange, palette.green)
    floor = np.zeros_like(x)
    spots = ((27, 0.066), (53, 0.042), (86, 0.032))
    for (label, weight, mean, sd), color, (tx, ty) in zip(SOURCES, colors, spots, strict=True):
        conditional = stats.norm(mean, sd).pdf(x)
        near = abs(x - mean) < 4 * sd
        top.plot(x[near], conditional[near], color=color)
        top.text(tx, ty, label, color=color, fontsize=9)
        bottom.fill_between(
            x[near], floor[near], (floor + weight * conditional)[near], color=color, alpha=0.45, linewidth=0
        )
        floor = floor + weight * conditional
    bottom.plot(x, floor, color=palette.ink)
    top.set(title=r"given: $f(x \mid y)$, each with area 1", ylim=(0, 0.088))
    top.tick_params(labelbottom=True)
    bottom.set(title=r"wanted: $f(x) = \sum_y P(y)\,f(x \mid y)$", ylim=(0, 0.055), xlabel="response time x (ms)")
    bottom.set(xlim=(0, 120), xticks=[0, 20, 40, 60, 80, 100, 120])
    top.set_yticks([0, 0.04, 0.08])
    bottom.set_yticks([0, 0.02, 0.04])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
