"""A logistic loss in one weight, with the quadratic model at 0 (good) and the one at 5 (far too flat)."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.3)
    w = np.linspace(-3.2, 7.2, 209)
    loss = 4 * np.log1p(np.exp(w)) - 3 * w
    ax.plot(w, loss, color=palette.ink)
    for at, color, reach in ((0.0, palette.green, (-1.6, 3.6)), (5.0, palette.orange, (-3.2, 7.2))):
        p = 1 / (1 + np.exp(-at))
        value, slope, curvature = 4 * np.log1p(np.exp(at)) - 3 * at, 4 * p - 3, 4 * p * (1 - p)
        grid = np.linspace(*reach, 105)
        model = value + slope * (grid - at) + curvature / 2 * (grid - at) ** 2
        ax.plot(grid, model, color=color, ls=(0, (5, 2)), lw=1.6)
        ax.plot(at, value, "o", color=color, ms=6.5, zorder=5)
        if at == 0:
            ax.plot(at - slope / curvature, value - slope**2 / curvature / 2, "s", color=color, ms=6, zorder=5)
    ax.plot(np.log(3), 4 * np.log(4) - 3 * np.log(3), "*", color=palette.blue, ms=12, zorder=6)
    ax.text(1.45, 1.35, "minimum at ln 3", color=palette.blue, ha="left", va="center")
    ax.text(-1.65, 5.6, "model at 0:\nnext point 1", color=palette.green, ha="left", va="bottom", linespacing=1.15)
    ax.text(4.3, 7.3, "model at 5: next point −31.6", color=palette.orange, ha="center", va="bottom")
    ax.annotate("", (4.95, 5.4), (4.6, 7.2), arrowprops={"arrowstyle": "-", "color": palette.orange, "lw": 0.9})
    ax.annotate("", (-3.2, -1.75), (-1.9, -0.75), arrowprops={"arrowstyle": "->", "color": palette.orange, "lw": 1.6})
    ax.set(xlim=(-3.3, 7.3), ylim=(-2.3, 9.9), xlabel="weight", ylabel="loss")
    ax.set_xticks([-2, 0, 1, 2, 4, 5, 6])
    ax.set_yticks([0, 4, 8])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
