"""Third and fourth moment: three skews with equal mean and variance, and a kurtosis that the peak does not show."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=3.0, columns=2)

    # Mean 0, variance 1: a gamma with shape 4 has skewness 2 / sqrt(4) = 1; its mirror image has -1.
    gamma = stats.gamma(4, loc=-2, scale=0.5)
    up = np.linspace(-2, 4, 81)
    left.plot(-up, gamma.pdf(up), color=palette.green)
    left.plot(np.linspace(-4, 4, 81), stats.norm.pdf(np.linspace(-4, 4, 81)), color=palette.soft)
    left.plot(up, gamma.pdf(up), color=palette.orange)
    left.set_title("skewness")
    left.text(-3.9, 0.05, "−1", color=palette.green)
    left.text(0, 0.462, "0", color=palette.soft, ha="center")
    left.plot([0, 0], [0.41, 0.455], color=palette.soft, lw=0.9)
    left.text(3.3, 0.05, "1", color=palette.orange)
    left.set(xlim=(-4.1, 4.1), ylim=(0, 0.5), yticks=[], xticks=[-2, 0, 2])
    left.set(ylabel="density", xlabel="standard deviations")

    # Standardized: |x|^(-1/2) / 4 on (-1, 1), variance 1/5; and a uniform with 1% of a ten times wider one.
    spread = np.sqrt(1 / 5)
    x = np.geomspace(0.01, 1, 60)
    x = np.concatenate([-x[::-1], x])
    right.plot(x / spread, 0.25 / np.sqrt(np.abs(x)) * spread, color=palette.blue)
    right.plot([-1 / spread] * 2, [0, 0.25 * spread], color=palette.blue)
    right.plot([1 / spread] * 2, [0, 0.25 * spread], color=palette.blue)
    spread = np.sqrt((0.99 + 0.01 * 100) / 3)
    flat, tail = (0.99 / 2 + 0.01 / 20) * spread, 0.01 / 20 * spread
    edge, end = 1 / spread, 10 / spread
    right.plot([-end, -edge, -edge, edge, edge, end], [tail, tail, flat, flat, tail, tail], color=palette.red)
    right.set_title("excess kurtosis")
    right.text(1.5, 0.42, "flat top: 43", color=palette.red)
    right.text(0.7, 0.72, "sharp peak: −0.2", color=palette.blue)
    right.text(2.8, 0.06, "0.9% outside,\nup to 12", color=palette.red, fontsize=9)
    right.set(xlim=(-5, 6.2), ylim=(0, 1), yticks=[], xticks=[-4, -2, 0, 2, 4], xlabel="standard deviations")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
