"""The exact distribution of the resampled mean of ten values, and the 95% intervals that are read from it."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

DATA = (2, 3, 3, 4, 5, 6, 7, 9, 14, 27)
INTERVALS = (("t", 2.6, 13.4), ("percentile", 4.3, 13.0), ("basic", 3.0, 11.7), ("BCa", 4.9, 15.1))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=3.6, rows=2, sharex=True, height_ratios=[1.5, 1])
    top, bottom = axes
    law = np.array([1.0])
    for _ in DATA:
        law = np.convolve(law, np.bincount(DATA) / len(DATA))
    sums = np.arange(len(law)) // 4 * 4  # bins of four sums, 0.4 wide
    heights = np.bincount(sums // 4, weights=law) / 0.4
    left = np.arange(len(heights)) * 0.4 - 0.05
    shown = (left > 1.5) & (left < 17.5)
    top.bar(left[shown], heights[shown], width=0.4, align="edge", color=palette.fill, edgecolor=palette.blue, lw=0.7)
    top.set(ylabel="density", xlim=(0.9, 17.5))
    top.set_yticks([0, 0.1])
    top.text(10.6, 0.145, "means of resamples", color=palette.blue, fontsize=10)
    colors = (palette.soft, palette.blue, palette.orange, palette.green)
    for row, ((_, low, high), color) in enumerate(zip(INTERVALS, colors, strict=True)):
        bottom.plot([low, high], [-row, -row], color=color, lw=3, solid_capstyle="butt")
        for end, side, gap in ((low, "right", -0.2), (high, "left", 0.2)):
            bottom.text(end + gap, -row, f"{end:.1f}", color=color, ha=side, va="center", fontsize=9)
    for ax in axes:
        ax.axvline(8, color=palette.ink, lw=1.2, ls=(0, (4, 2)))
    bottom.set_yticks([0, -1, -2, -3], [name for name, _, _ in INTERVALS])
    bottom.tick_params(axis="y", length=0, labelcolor=palette.ink)
    bottom.spines["left"].set_visible(False)
    bottom.set(ylim=(-3.6, 0.6), xlabel="mean (dashed: the estimate, 8)")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
