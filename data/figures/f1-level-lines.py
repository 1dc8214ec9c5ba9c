"""Level lines of F1 over recall and precision, with the model of the answer and the flagging of everything."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

LEVELS = (0.2, 0.4, 0.6, 0.8)
MODEL = (40 / 50, 40 / 60)  # recall, precision
EVERYTHING = (1.0, 50 / 1000)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.4, height=4.0)
    for level in LEVELS:
        least = level / (2 - level)  # the recall at which precision would be 1
        ratio = np.geomspace(1 / least, least, 161)  # precision over recall
        recall = level * (1 + ratio) / (2 * ratio)
        precision = ratio * recall
        near = (abs(recall - level) < 0.05) & (abs(precision - level) < 0.032)  # room for the label
        ax.plot(np.where(near, np.nan, recall), precision, color=palette.blue, linewidth=1.5)
        ax.text(level, level, f"{level:.0%}", color=palette.blue, ha="center", va="center", fontsize=9)
    for start, end in zip((0, *LEVELS), (*LEVELS, 1), strict=True):
        line = [start + 0.032 * (start > 0), end - 0.032 * (end < 1)]
        ax.plot(line, line, color=palette.line, linewidth=1.0, zorder=0)
    ax.plot(*MODEL, "o", color=palette.orange, markersize=8, clip_on=False)
    ax.plot(*EVERYTHING, "s", color=palette.red, markersize=8, clip_on=False)
    ax.text(0.98, 0.585, "model: 72.7%", color=palette.orange, ha="right", va="center")
    ax.text(0.965, 0.05, "flag everything: 9.5%", color=palette.red, ha="right", va="center")
    ax.text(0.98, 0.345, "lines of equal F1", color=palette.blue, ha="right", va="center")
    ax.set(xlim=(0, 1.0), ylim=(0, 1.0), xlabel="recall", ylabel="precision")
    ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    ax.set_xticks(ticks, [f"{t:.0%}" for t in ticks])
    ax.set_yticks(ticks, [f"{t:.0%}" for t in ticks])
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
