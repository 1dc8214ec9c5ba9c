"""The ROC and precision-recall curves of the same normal scores, with 50% and with 1% positives."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

DISTANCE = 2.0  # between the means of positives and negatives, in standard deviations


def draw(palette: Palette) -> Figure:
    fig, (roc, pr) = canvas(palette, width=5.6, height=3.1, columns=2)
    threshold = np.linspace(-3, 6, 121)
    recall, alarms = norm.sf(threshold - DISTANCE), norm.sf(threshold)
    dashes = (0, (4, 3))

    roc.plot([0, 1], [0, 1], color=palette.soft, linewidth=1.2, linestyle=dashes)
    roc.plot(np.r_[1, alarms, 0], np.r_[1, recall, 0], color=palette.green)
    roc.text(0.97, 0.30, "50% and\n1% positives:\nAUC 0.921", color=palette.green, ha="right", va="center", fontsize=9)
    roc.set(title="ROC", xlabel="false positive rate", ylabel="recall")

    for share, color in ((0.5, palette.blue), (0.01, palette.orange)):
        precision = share * recall / (share * recall + (1 - share) * alarms)
        pr.plot([0, 1], [share, share], color=color, linewidth=1.2, linestyle=dashes)
        pr.plot(np.r_[1, recall], np.r_[share, precision], color=color)
    pr.text(0.04, 0.89, "50%: AP 0.922", color=palette.blue, ha="left", va="center", fontsize=9)
    pr.text(0.40, 0.31, "1%: AP 0.269", color=palette.orange, ha="left", va="center", fontsize=9)
    pr.text(0.97, 0.535, "chance", color=palette.blue, ha="right", va="bottom", fontsize=9)
    pr.set(title="precision-recall", xlabel="recall", ylabel="precision")
    for ax in (roc, pr):
        ax.set(xlim=(0, 1), ylim=(0, 1.02))
        ax.set_xticks([0, 0.5, 1], ["0", "0.5", "1"])
        ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
