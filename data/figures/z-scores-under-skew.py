"""The same z-scores under a normal and under a right-skewed law with the same mean and standard deviation."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    z = np.linspace(-3.6, 4.6, 140)
    ax.plot(z, stats.norm.pdf(z), color=palette.soft)
    right = np.linspace(-1, 4.6, 100)
    density = stats.expon.pdf(right, loc=-1)
    ax.fill_between(right, density, color=palette.fill, lw=0)
    tail = right[right >= 2]
    tail = np.insert(tail, 0, 2.0)
    ax.fill_between(tail, stats.expon.pdf(tail, loc=-1), color=palette.orange, lw=0)
    ax.plot([-3.6, -1, -1, *right[1:]], [0, 0, 1, *density[1:]], color=palette.blue)
    ax.text(-0.62, 0.86, "skewed: nothing below −1", color=palette.blue)
    ax.text(-3.5, 0.30, "normal:\n2.3% below −2,\n2.3% above 2", color=palette.soft)
    ax.annotate(
        "skewed: 5% above 2",
        xy=(2.25, 0.02),
        xytext=(1.55, 0.24),
        color=palette.orange,
        arrowprops={"arrowstyle": "-", "color": palette.orange, "lw": 0.9},
    )
    ax.set(xlim=(-3.6, 4.6), ylim=(0, 1.05), yticks=[], xlabel="z-score", ylabel="density", xticks=range(-3, 5))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
