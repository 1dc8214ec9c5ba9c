"""Histograms of 4,000 p-values of a two-sided z-test: without an effect, with one, and when one test in five has one."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

TESTS, BINS, EFFECT, NULLS = 4000, 20, 2.0, 0.8


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.7, columns=3, sharey=True)
    rng = np.random.default_rng(0)
    shares_with_effect = (0.0, 1.0, 1 - NULLS)
    titles = ("no effect", "effect of 2 se,\npower 52%", "80% no effect,\n20% effect of 2 se")
    edges = np.linspace(0, 1, BINS + 1)
    for ax, share, title in zip(axes, shares_with_effect, titles, strict=True):
        z = rng.standard_normal(TESTS) + EFFECT * (np.arange(TESTS) < share * TESTS)
        density = np.histogram(2 * stats.norm.sf(np.abs(z)), edges)[0] * BINS / TESTS
        colors = [palette.orange] + [palette.fill] * (BINS - 1)
        ax.bar(edges[:-1], density, width=1 / BINS, align="edge", color=colors, edgecolor=palette.blue, linewidth=0.7)
        if share < 1:  # the height of the flat part: the share of tests without an effect
            ax.axhline(1 - share, color=palette.ink, lw=1.2, ls=(0, (4, 2)))
        ax.set_title(title, fontsize=9.5)
        ax.set(xlim=(0, 1), ylim=(0, 4))
        ax.set_xticks([0, 0.5, 1], ["0", "0.5", "1"])
    axes[1].annotate(
        "10.3", (0.05, 3.85), (0.3, 3.65), color=palette.orange, va="center",
        arrowprops={"arrowstyle": "-", "color": palette.orange, "linewidth": 0.9},
    )  # fmt: skip
    axes[0].set_ylabel("density")
    axes[1].set_xlabel("p-value")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
