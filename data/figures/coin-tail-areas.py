"""Heads in 15 tosses of a fair coin: the outcomes at least as unlikely as 10 heads, and those that a 5% test rejects."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from style import Palette, canvas, save

TOSSES, HEADS, CUT = 15, 10, 12


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.8)
    k = np.arange(TOSSES + 1)
    distance = np.abs(k - TOSSES / 2)
    chances = binom.pmf(k, TOSSES, 0.5)
    colors = [palette.orange if d >= HEADS - TOSSES / 2 else palette.line for d in distance]
    ax.bar(k, chances, width=0.78, color=colors)
    ax.annotate(
        "seen: 10", (HEADS, chances[HEADS] + 0.003), (HEADS + 0.9, 0.145), color=palette.ink, va="center",
        arrowprops={"arrowstyle": "-", "color": palette.ink, "linewidth": 0.9},
    )  # fmt: skip
    ax.text(2.1, 0.135, "orange: as extreme\nor more, 30% in all", color=palette.orange, ha="center", va="center")
    for low, high in ((-0.5, TOSSES - CUT + 0.5), (CUT - 0.5, TOSSES + 0.5)):
        ax.plot([low, high], [-0.006, -0.006], color=palette.blue, lw=3, solid_capstyle="butt", clip_on=False)
    ax.text(13.6, 0.05, "blue: rejected\nat 5%", color=palette.blue, ha="center", va="center")
    ax.set(
        xlim=(-0.6, TOSSES + 0.6), ylim=(-0.01, 0.21), xlabel="heads in 15 tosses of a fair coin", ylabel="probability"
    )
    ax.set_xticks(range(0, 16, 3))
    ax.set_yticks([0, 0.1, 0.2])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
