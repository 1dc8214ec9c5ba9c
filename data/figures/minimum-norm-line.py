"""The solutions of one equation in two unknowns: a line, its shortest point, and its sparsest one."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.9)
    ax.set_aspect("equal")
    for side in ("left", "bottom"):
        ax.spines[side].set_position("zero")
    ax.set(xlim=(-2.9, 5.4), ylim=(-2.6, 3.9), xticks=[-1, 1, 3], yticks=[1])

    turn = np.linspace(0, 2 * np.pi, 97)
    radius = np.sqrt(5)
    ax.plot(radius * np.cos(turn), radius * np.sin(turn), color=palette.soft, lw=1.1, ls=(0, (4, 3)))
    ax.plot([-2.6, 5.2], [(5 + 2.6) / 2, (5 - 5.2) / 2], color=palette.blue)
    ax.plot([-1.1, 1.7], [-2.2, 3.4], color=palette.green, lw=1.1, ls=(0, (4, 3)))
    arrow = {"arrowstyle": "-|>", "color": palette.green, "lw": 2.2, "shrinkA": 0, "shrinkB": 3, "mutation_scale": 12}
    ax.annotate("", xy=(1, 2), xytext=(0, 0), arrowprops=arrow)
    # The right angle between the line and the row space.
    along, out = np.array([2, -1]) / radius * 0.3, np.array([1, 2]) / radius * 0.3
    corner = np.array([[1, 2] + along, [1, 2] + along - out, [1, 2] - out])
    ax.plot(*corner.T, color=palette.ink, lw=1.0)

    ax.plot(1, 2, "o", color=palette.green, ms=6, zorder=4)
    ax.plot(0, 2.5, "s", color=palette.orange, ms=6, zorder=4)
    ax.text(1.75, 2.32, "(1, 2), shortest: $A^{+}b$", color=palette.green, ha="left", va="bottom")
    ax.text(0.12, 2.72, "(0, 2.5)\nsparse", color=palette.orange, ha="left", va="bottom", fontsize=9.5, linespacing=1.1)
    ax.text(3.1, 1.15, "solutions of\n$x_1 + 2x_2 = 5$", color=palette.blue, ha="left", va="bottom", linespacing=1.2)
    ax.text(-1.25, -2.3, "row space", color=palette.green, ha="right", va="center", fontsize=9.5)
    ax.text(1.65, -1.65, "norm $\\sqrt{5}$", color=palette.soft, ha="left", va="top", fontsize=9.5)
    ax.text(5.35, 0.12, "$x_1$", ha="right", va="bottom")
    ax.text(0.12, 3.85, "$x_2$", ha="left", va="top")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
