"""Three losses against the margin y f(x): zero-one, hinge and logistic."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.1)
    margin = np.linspace(-2, 3, 101)
    ax.plot([-2, 0, 0, 3], [1, 1, 0, 0], color=palette.soft, lw=1.4, ls=(0, (4, 3)))
    ax.plot(margin, np.log1p(np.exp(-margin)), color=palette.orange)
    ax.plot([-2, 1, 3], [3, 0, 0], color=palette.blue, lw=2.2)
    ax.plot([1], [0], "o", color=palette.blue, ms=5.5, clip_on=False, zorder=4)
    ax.text(-0.72, 1.95, "hinge", color=palette.blue, ha="left", va="center")
    ax.text(1.15, 0.5, "logistic, never zero", color=palette.orange, ha="left", va="center")
    ax.text(-1.95, 0.86, "zero-one", color=palette.soft, ha="left", va="top", fontsize=9)
    ax.set(xlim=(-2, 3), ylim=(-0.05, 3.05), xlabel="margin $y f(x)$", ylabel="loss")
    ax.set(xticks=[-2, -1, 0, 1, 2, 3], yticks=[0, 1, 2, 3])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
