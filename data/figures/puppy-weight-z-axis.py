"""A puppy of 1.1 pounds on two scales, pounds and z, under a normal curve with mean 1 and standard deviation 0.12."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

MEAN, SD, WEIGHT = 1.0, 0.12, 1.1


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=2.9)
    law = stats.norm(MEAN, SD)
    x = np.linspace(0.58, 1.42, 121)
    heavier = np.linspace(WEIGHT, 1.42, 50)
    ax.fill_between(x, law.pdf(x), color=palette.fill, lw=0)
    ax.fill_between(heavier, law.pdf(heavier), color=palette.orange, lw=0)
    ax.plot(x, law.pdf(x), color=palette.blue)
    ax.plot([MEAN, MEAN], [0, law.pdf(MEAN)], color=palette.soft, lw=1)
    ax.annotate("", xy=(WEIGHT, 1.0), xytext=(MEAN, 1.0), arrowprops={"arrowstyle": "->", "color": palette.ink})
    ax.text(0.985, 1.0, "0.1 pounds\n= 0.83 SD", ha="right", va="center")
    ax.text(1.2, 1.75, "heavier: 20%\n(if normal)", color=palette.orange)
    ax.set(xlim=(0.58, 1.42), ylim=(0, 3.6), yticks=[], xlabel="weight in pounds")
    ax.set_xticks([0.64, 0.76, 0.88, 1.0, 1.1, 1.24, 1.36], ["0.64", "0.76", "0.88", "1", "1.1", "1.24", "1.36"])
    ax.spines["left"].set_visible(False)
    scale = ax.secondary_xaxis("top", functions=(lambda w: (w - MEAN) / SD, lambda z: MEAN + SD * z))
    scale.set_xticks([-3, -2, -1, 0, 0.83, 2, 3], ["−3", "−2", "−1", "0", "0.83", "2", "3"])
    scale.set_xlabel("z-score")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
