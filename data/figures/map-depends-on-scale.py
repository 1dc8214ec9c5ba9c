"""One posterior on two scales: its mode moves when the heads probability is replaced by its log-odds."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import beta

from style import Palette, canvas, save

A, B, HEADS, FLIPS = 11, 3, 9, 10  # as in the answer: prior Beta(2, 2), nine heads in ten flips


def logit(p: float) -> float:
    """The log-odds of a probability."""
    return float(np.log(p / (1 - p)))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.1, columns=2, sharey=False)
    theta = np.linspace(0.35, 1, 200)
    odds = np.linspace(-0.9, 4.2, 200)
    back = 1 / (1 + np.exp(-odds))
    panels = (
        (axes[0], theta, beta.pdf(theta, A, B), (A - 1) / (A + B - 2), A / (A + B), HEADS / FLIPS),
        (axes[1], odds, beta.pdf(back, A, B) * back * (1 - back), logit(A / (A + B)), 1.429, logit(HEADS / FLIPS)),
    )
    for ax, x, density, mode, mean, likely in panels:
        height = density.max()
        ax.fill_between(x, density, color=palette.fill, lw=0)
        ax.plot(x, density, color=palette.soft, lw=1.4)
        for place, color, style in (
            (likely, palette.orange, ":"),
            (mode, palette.blue, "-"),
            (mean, palette.green, "--"),
        ):
            ax.plot([place, place], [0, 1.06 * height], color=color, ls=style, lw=2)
        ax.set(ylim=(0, 1.6 * height), xlim=(x[0], x[-1]))
        ax.set_yticks([])
        ax.spines["left"].set_visible(False)
    names = (
        (r"MLE: $\theta=0.900$", palette.orange),
        (r"MAP: $\theta=0.833$", palette.blue),
        (r"mean: $\theta=0.786$", palette.green),
    )
    others = (
        (r"MLE: $\theta=0.900$", palette.orange),
        (r"MAP: $\theta=0.786$", palette.blue),
        (r"mean: $\theta=0.807$", palette.green),
    )
    for ax, labels in zip(axes, (names, others), strict=True):
        for row, (label, color) in enumerate(labels):
            ax.text(0.02, 0.97 - 0.105 * row, label, color=color, transform=ax.transAxes, ha="left", va="top")
    axes[0].set_xlabel(r"heads probability $\theta$")
    axes[1].set_xlabel(r"log-odds $\ln\,\theta/(1-\theta)$")
    axes[0].set_xticks([0.4, 0.6, 0.8, 1], ["0.4", "0.6", "0.8", "1"])
    axes[1].set_xticks([0, 1, 2, 3, 4])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
