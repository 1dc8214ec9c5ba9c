"""Reliability diagram of naive Bayes with eight correlated features, before and after Platt scaling, on 1,000 cases."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

FACTOR = 4.5  # naive log-odds of the evidence over the true ones
PRIOR = np.log(0.3 / 0.7)


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(3)
    y = rng.random(1000) < 0.3
    mean = y + 0.75 * rng.normal(size=1000)
    evidence = (mean - 0.5) / 0.75**2
    fig, (top, low) = canvas(palette, width=4.4, height=4.9, rows=2, sharex=True, height_ratios=[3.4, 1])
    top.plot([0, 1], [0, 1], color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    edges = np.linspace(0, 1, 11)
    for evidence_used, color, marker, shift in (
        (FACTOR * evidence, palette.orange, "o", -0.018),
        (evidence, palette.blue, "s", 0.018),
    ):
        claim = 1 / (1 + np.exp(-(PRIOR + evidence_used)))
        box = np.minimum((claim * 10).astype(int), 9)
        count = np.bincount(box, minlength=10)
        mid, rate = np.bincount(box, claim, 10) / count, np.bincount(box, y, 10) / count
        z = 1.96
        center = (rate + z * z / (2 * count)) / (1 + z * z / count)
        half = z / (1 + z * z / count) * np.sqrt(rate * (1 - rate) / count + z * z / (4 * count**2))
        top.vlines(mid, center - half, center + half, color=color, lw=1.3)
        top.plot(mid, rate, color=color, marker=marker, ms=5, lw=1.2)
        low.bar(edges[:-1] + 0.05 + shift, count, width=0.034, color=color)
    top.text(0.045, 0.93, "naive Bayes", color=palette.orange, ha="left", va="center")
    top.text(0.045, 0.85, "after Platt scaling", color=palette.blue, ha="left", va="center")
    top.text(0.045, 0.77, "calibrated", color=palette.soft, ha="left", va="center")
    top.set(xlim=(0, 1), ylim=(0, 1.01), ylabel="share that is positive")
    low.set(xlabel="claimed probability", ylabel="cases", xticks=[0, 0.2, 0.4, 0.6, 0.8, 1], yticks=[0, 250, 500])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
