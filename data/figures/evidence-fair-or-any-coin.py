"""Heads in ten flips, as predicted by "fair" and by "any bias": the simple model bets on few outcomes."""

from __future__ import annotations

from math import comb

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.8)
    k = np.arange(11)
    fair = np.array([comb(10, int(i)) / 2**10 for i in k])
    ax.bar(k, fair, width=0.8, color=palette.blue, alpha=0.85)
    ax.step(np.arange(-0.5, 11), np.full(12, 1 / 11), where="mid", color=palette.orange, lw=2.2)
    ax.text(4.1, 0.225, "fair coin", color=palette.blue, ha="right")
    ax.text(1, 0.1, "any bias", color=palette.orange, ha="center")
    ax.text(6.1, 0.215, "2.26 times likelier if fair", ha="left", fontsize=9)
    ax.text(9, 0.1, "9.3 times\nlikelier if any", ha="center", fontsize=9)
    ax.plot([9, 9], [fair[9], 1 / 11], color=palette.ink, lw=1.2, ls=":")
    ax.plot([6, 6], [1 / 11, fair[6]], color=palette.ink, lw=1.2, ls=":")
    ax.set(xlim=(-0.6, 10.6), ylim=(0, 0.26), xticks=k, xlabel="heads in ten flips", ylabel="probability")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
