"""The density of a height when the sex is unknown, and the averaged normal that is often given instead."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

MEN, WOMEN = (176.0, 7.0), (163.0, 6.0)  # mean and standard deviation in cm, as in the answer


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.1)
    x = np.linspace(143, 202, 160)
    men, women = 0.5 * norm.pdf(x, *MEN), 0.5 * norm.pdf(x, *WOMEN)
    averaged = norm.pdf(x, (MEN[0] + WOMEN[0]) / 2, np.sqrt((MEN[1] ** 2 + WOMEN[1] ** 2) / 2))

    ax.fill_between(x, men + women, color=palette.fill, linewidth=0)
    ax.plot(x, women, color=palette.soft, linewidth=1.2, linestyle=(0, (1, 1.5)))
    ax.plot(x, men, color=palette.soft, linewidth=1.2, linestyle=(0, (1, 1.5)))
    ax.plot(x, averaged, color=palette.orange, linestyle=(0, (5, 2)))
    ax.plot(x, men + women, color=palette.blue)

    ax.text(174.6, 0.0545, "averaged normal", color=palette.orange, fontsize=10)
    ax.annotate(
        "mixture",
        (182.5, 0.0242),
        (186.5, 0.034),
        color=palette.blue,
        fontsize=10,
        arrowprops={"arrowstyle": "-", "color": palette.blue, "linewidth": 0.9, "shrinkA": 2, "shrinkB": 1},
    )
    ax.annotate(
        "½ women",
        (161.0, 0.0317),
        (145.5, 0.046),
        color=palette.soft,
        fontsize=9,
        arrowprops={"arrowstyle": "-", "color": palette.soft, "linewidth": 0.9, "shrinkA": 2, "shrinkB": 1},
    )
    ax.text(176.0, 0.0135, "½ men", color=palette.soft, fontsize=9, ha="center")
    ax.set_xlabel("height in cm")
    ax.set_ylabel("density")
    ax.set_xlim(143, 202)
    ax.set_ylim(0, 0.066)
    ax.set_yticks([0, 0.02, 0.04, 0.06])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
