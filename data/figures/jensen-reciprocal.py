"""Jensen for 1/x and a variable that is 1 or 3: the chord's midpoint lies above the curve, the tangent below it."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.2)
    x = np.linspace(0.72, 3.6, 90)
    ax.plot(x, 1 / x, color=palette.blue)
    line = np.array([0.72, 3.6])
    ax.plot(line, 0.5 - (line - 2) / 4, color=palette.green, linestyle=(0, (5, 3)), linewidth=1.4)
    ax.plot([1, 3], [1, 1 / 3], color=palette.orange, linewidth=1.4)
    ax.plot([1, 3], [1, 1 / 3], "o", color=palette.ink, markersize=5)
    ax.plot([2, 2], [0, 0.5], color=palette.line, linewidth=1.0)
    ax.plot([2, 2], [0.5, 2 / 3], color=palette.red, linewidth=2.4)
    ax.plot([2], [2 / 3], "o", color=palette.orange, markersize=6)
    ax.plot([2], [0.5], "o", color=palette.blue, markersize=6)
    ax.text(2.08, 0.69, "E[1/X] = 2/3", color=palette.orange, va="bottom")
    ax.text(1.93, 0.475, "1/E[X] = 1/2", color=palette.blue, va="top", ha="right")
    ax.text(0.98, 1.16, "1/x", color=palette.blue)
    ax.text(3.08, 0.14, "tangent", color=palette.green, ha="right")
    ax.text(1.42, 0.9, "chord", color=palette.orange)
    ax.set(xlim=(0.6, 3.6), ylim=(0, 1.4), xlabel="x")
    ax.set_xticks([1, 2, 3], ["1", "E[X] = 2", "3"])
    ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
