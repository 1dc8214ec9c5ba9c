"""A constrained minimum: the line x + y = 3 touches the contour f = 6 of x^2 + 2 y^2 at (2, 1)."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

TOUCH = np.array([2.0, 1.0])


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.5)
    turn = np.linspace(0, 2 * np.pi, 121)
    for level in (1.5, 6, 12):
        radius = np.sqrt(level)
        wide = 2.4 if level == 6 else 1.2
        color = palette.blue if level == 6 else palette.soft
        ax.plot(radius * np.cos(turn), radius / np.sqrt(2) * np.sin(turn), color=color, linewidth=wide)
        ax.text(-radius + 0.06, 0, f"{level:g}", color=color, fontsize=9, ha="left", va="center")
    ends = np.array([-0.4, 4.6])
    ax.fill_between(ends, 3 - ends, 3.4, color=palette.fill, zorder=0)
    ax.plot(ends, 3 - ends, color=palette.orange, linewidth=2.2)
    style = {"arrowstyle": "-|>", "color": palette.ink, "lw": 1.8, "mutation_scale": 13, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=tuple(TOUCH + 0.25 * np.array([4, 4])), xytext=tuple(TOUCH), arrowprops=style, zorder=5)
    ax.plot(*TOUCH, "o", color=palette.ink, markersize=6, zorder=6)
    ax.text(3.07, 2.02, r"$\nabla f=\mu\,(1,1)$", color=palette.ink, va="center")
    ax.text(1.93, 0.78, "(2, 1)", color=palette.ink, ha="right", va="top")
    ax.text(2.05, 2.9, r"allowed: $x+y\geq 3$", color=palette.orange, va="center")
    ax.text(-2.4, 2.85, r"$f=x^2+2y^2$", color=palette.soft, ha="center", va="center")
    ax.set(xlabel="x", ylabel="y", xlim=(-3.7, 4.6), ylim=(-2.6, 3.3))
    ax.set_aspect("equal")
    ax.set_xticks([-2, 0, 2, 4])
    ax.set_yticks([-2, -1, 0, 1, 2, 3])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
