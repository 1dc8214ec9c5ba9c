"""Doubling after each loss: the chance of being ahead goes to one, the expected net result need not."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

LOSE = {"p = 0.6": 0.4, "p = 1/2": 0.5, "p = 18/38": 20 / 38}
ROUNDS = np.arange(0, 13)


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=5.2, height=4.6, rows=2, sharex=True)
    colors = dict(zip(LOSE, (palette.green, palette.blue, palette.orange), strict=True))
    for (name, q), marker in zip(LOSE.items(), "so^", strict=True):
        style = {"color": colors[name], "marker": marker, "markersize": 4, "linewidth": 1.4}
        top.plot(ROUNDS, 1 - q**ROUNDS, **style)
        bottom.plot(ROUNDS, 1 - (2 * q) ** ROUNDS, **style)
        bottom.text(12.35, 1 - (2 * q) ** 12, name, color=colors[name], fontsize=10, va="center")
    top.text(12.35, 1.0, "all three", color=palette.ink, fontsize=10, va="center")

    top.set_title("Probability of being one unit ahead", loc="left")
    top.set_ylim(0, 1.08)
    top.set_yticks([0, 0.5, 1])
    bottom.set_title("Expected net result, in units", loc="left")
    bottom.plot([-0.3, 12], [0, 0], color=palette.line, linewidth=1.0, zorder=0)  # ends before the labels
    bottom.set_ylim(-1.05, 1.12)
    bottom.set_yticks([-1, 0, 1])
    bottom.set_xlabel("rounds played, at most")
    bottom.set_xlim(-0.3, 15.6)
    bottom.set_xticks([0, 2, 4, 6, 8, 10, 12])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
