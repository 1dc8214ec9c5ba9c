"""Four residual plots: no pattern, a curve, a funnel, and waves over time."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from style import Palette, canvas, save

POINTS = 80


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(3)
    fig, axes = canvas(palette, width=5.4, height=4.2, rows=2, columns=2)
    x = np.linspace(-1, 1, POINTS)
    noise = rng.normal(size=(4, POINTS))
    wave = np.zeros(POINTS)
    for i in range(1, POINTS):
        wave[i] = 0.9 * wave[i - 1] + noise[3, i]
    cases = (
        ("no pattern: fine", "fitted value", palette.green, noise[0]),
        ("curve: the mean is wrong", "fitted value", palette.orange, 4 * (x**2 - 1 / 3) + 0.8 * noise[1]),
        ("funnel: unequal variance", "fitted value", palette.orange, (0.15 + 0.95 * (x + 1)) * noise[2]),
        ("waves: correlated errors", "time", palette.orange, wave),
    )
    for ax, (title, label, color, values) in zip(axes.flat, cases, strict=True):
        design = np.column_stack([np.ones(POINTS), x])
        residual = values - design @ np.linalg.lstsq(design, values)[0]
        ax.axhline(0, color=palette.soft, lw=1)
        if label == "time":
            ax.plot(x, residual, color=color, lw=0.9)
        ax.plot(x, residual, "o", color=color, ms=3.2, mew=0)
        limit = 1.15 * abs(residual).max()
        ax.set(title=title, ylim=(-limit, limit), xlabel=label, ylabel="residual")
        ax.xaxis.set_major_locator(NullLocator())
        ax.yaxis.set_major_locator(NullLocator())
    return fig


if __name__ == "__main__":
    save(draw, __file__)
