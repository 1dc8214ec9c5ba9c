"""What naive Bayes claims against what is true, for ten features that are correlated inside the classes."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

FACTOR = 5.5  # naive log-odds over true log-odds: 1 + 9 * 0.5


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=3.9, height=3.4)
    claimed = np.linspace(0.0005, 0.9995, 301)
    true = 1 / (1 + ((1 - claimed) / claimed) ** (1 / FACTOR))
    ax.plot([0, 1], [0, 1], color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    ax.plot(claimed, true, color=palette.blue)
    ax.plot([0.5], [0.5], "o", color=palette.ink, ms=5)
    ax.plot([0.99], [0.70], "o", color=palette.orange, ms=6)
    ax.annotate(
        "says 0.99,\nis 0.70",
        xy=(0.99, 0.70),
        xytext=(0.93, 0.24),
        ha="center",
        color=palette.orange,
        arrowprops={"arrowstyle": "-", "color": palette.orange, "lw": 1.0, "shrinkB": 5},
    )
    ax.text(0.53, 0.44, "same decision", color=palette.ink, fontsize=9, ha="left", va="top")
    ax.text(0.06, 0.12, "calibrated", color=palette.soft, fontsize=9, rotation=45, rotation_mode="anchor")
    ax.set_aspect("equal")
    ax.set(xlim=(-0.02, 1.03), ylim=(-0.02, 1.03), xticks=[0, 0.25, 0.5, 0.75, 1], yticks=[0, 0.25, 0.5, 0.75, 1])
    ax.set(xlabel="probability by naive Bayes", ylabel="true probability")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
