"""Three maps of an exponential variable and one of a count, each against the standard normal density."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

LAMBDA = 0.2654  # the Box-Cox power that comes closest to normal for an exponential


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.3, height=4.4, rows=2, columns=2, sharex=True, sharey=True)
    z = np.linspace(-3.5, 3.5, 53)
    bell = stats.norm.pdf(z)
    power = stats.weibull_min(1 / LAMBDA)  # X**LAMBDA for an exponential X
    count = np.arange(8)  # Poisson(1), mapped through its mid-distribution function
    weights = stats.poisson.pmf(count, 1)
    places = stats.norm.ppf(stats.poisson.cdf(count, 1) - weights / 2)

    panels = axes.ravel()
    for ax in panels:
        ax.fill_between(z, bell, color=palette.fill, lw=0)
        ax.set(xlim=(-3.5, 3.5), ylim=(0, 1.05), xticks=[-2, 0, 2], yticks=[0, 0.5, 1])
    tail = np.linspace(-1, 3.5, 46)
    panels[0].plot([-3.5, -1, *tail], [0, 0, *stats.expon.pdf(tail + 1)], color=palette.red)
    panels[0].set_title("standardized")
    panels[1].plot(z, power.std() * power.pdf(power.mean() + power.std() * z), color=palette.orange)
    panels[1].set_title("Box–Cox, λ = 0.265")
    panels[2].plot(z, bell, color=palette.green)
    panels[2].set_title(r"$\Phi^{-1}(F(X))$")
    panels[3].vlines(places, 0, weights, color=palette.red, lw=2.5)
    panels[3].plot(places, weights, "o", color=palette.red, ms=4)
    panels[3].set_title("a Poisson count")
    notes = ("skewness still 2", "close", "exact", "probabilities")
    for ax, note in zip(panels, notes, strict=True):
        ax.text(0.97, 0.93, note, transform=ax.transAxes, ha="right", va="top", fontsize=9, color=palette.soft)
    for ax in axes[1]:
        ax.set_xlabel("transformed value")
    for ax in axes[:, 0]:
        ax.set_ylabel("density")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
