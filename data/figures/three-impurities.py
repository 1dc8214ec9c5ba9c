"""Gini, entropy (halved) and misclassification error of a node with two classes, and the gain of one split as a gap."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    p = np.linspace(1e-6, 1 - 1e-6, 201)
    entropy = -(p * np.log2(p) + (1 - p) * np.log2(1 - p)) / 2
    fig, ax = canvas(palette, width=5.0, height=3.3)
    ax.plot(p, entropy, color=palette.green)
    ax.plot(p, 2 * p * (1 - p), color=palette.blue)
    ax.plot(p, np.minimum(p, 1 - p), color=palette.orange)
    ax.plot([0, 0.5], [0, 0.5], color=palette.ink, lw=1.2, ls="--", zorder=3)
    ax.annotate("", (0.2, 0.2), (0.2, 0.32), arrowprops={"arrowstyle": "<->", "color": palette.ink, "lw": 1.2})
    ax.scatter([0, 0.5, 0.2, 0.2], [0, 0.5, 0.2, 0.32], s=18, color=palette.ink, zorder=4)
    ax.text(0.23, 0.075, "gap above the chord:\nGini gain 0.12,\nerror gain 0", fontsize=9, va="center")
    ax.text(0.9, 0.3, "entropy / 2", color=palette.green)
    ax.text(0.83, 0.475, "Gini", color=palette.blue, ha="right")
    ax.annotate("", (0.74, 0.385), (0.785, 0.465), arrowprops={"arrowstyle": "-", "color": palette.blue, "lw": 0.8})
    ax.text(0.76, 0.17, "error", color=palette.orange, ha="right")
    ax.set(xlabel="share of class 1 in the node", ylabel="impurity", xlim=(-0.02, 1.15), ylim=(0, 0.54))
    ax.set_xticks([0, 0.2, 0.5, 1])
    ax.set_yticks([0, 0.25, 0.5])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
