"""Both errors of a one-sided z-test as areas under the two densities of the test statistic."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import norm

from style import Palette, canvas, save

EFFECT, CUT = 2.5, 1.645  # in standard errors, as in the answer


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.3, height=3.0)
    z = np.linspace(-4.9, 6.8, 201)
    null, effect = norm.pdf(z), norm.pdf(z, EFFECT)
    left, right = np.linspace(-0.9, CUT, 60), np.linspace(CUT, 3.6, 60)
    ax.fill_between(left, norm.pdf(left, EFFECT), color=palette.orange, alpha=0.45, linewidth=0)
    ax.fill_between(right, norm.pdf(right), color=palette.blue, alpha=0.6, linewidth=0)
    ax.plot(z, null, color=palette.blue)
    ax.plot(z, effect, color=palette.orange)
    ax.plot([CUT, CUT], [0, 0.47], color=palette.ink, lw=1.2, ls=(0, (4, 2)))
    ax.text(CUT - 0.12, 0.478, "do not reject", ha="right", va="center", color=palette.soft)
    ax.text(CUT + 0.12, 0.478, "reject at $z > 1.645$", ha="left", va="center", color=palette.soft)
    ax.text(-1.25, 0.3, "null true", ha="right", color=palette.blue)
    ax.text(EFFECT + 1.2, 0.3, "effect of 2.5 se", ha="left", color=palette.orange)
    ax.annotate(
        r"type II: $\beta = 20\%$", (0.75, 0.055), (-1.75, 0.15), ha="right", va="center", color=palette.orange,
        arrowprops={"arrowstyle": "-", "color": palette.orange, "linewidth": 0.9},
    )  # fmt: skip
    ax.annotate(
        r"type I: $\alpha = 5\%$", (2.0, 0.022), (4.25, 0.15), ha="left", va="center", color=palette.blue,
        arrowprops={"arrowstyle": "-", "color": palette.blue, "linewidth": 0.9},
    )  # fmt: skip
    ax.set(xlim=(-4.9, 6.8), ylim=(0, 0.5), xlabel="test statistic $z$", ylabel="density")
    ax.set_yticks([0, 0.2, 0.4])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
