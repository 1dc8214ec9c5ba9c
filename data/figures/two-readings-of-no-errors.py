"""No errors in 20 cases: a frequentist varies the data at a fixed rate, a Bayesian the rate at the observed data."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

CASES = 20


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=2.9, columns=2)

    rate = 1 - 0.05 ** (1 / CASES)
    errors = np.arange(9)
    colors = [palette.orange] + [palette.line] * 8
    left.bar(errors, stats.binom.pmf(errors, CASES, rate), width=0.84, color=colors)
    left.set_title(f"frequentist: θ fixed at {rate:.3f}")
    left.set(xlabel="errors in 20 cases", ylabel="probability", xticks=[0, 2, 4, 6, 8], ylim=(0, 0.3))
    left.set_yticks([0, 0.1, 0.2], ["0", "0.1", "0.2"])
    left.text(-0.42, 0.268, "none: 5%", color=palette.orange)
    left.plot([0, 0], [0.056, 0.26], color=palette.orange, lw=0.9)

    bound = 1 - 0.05 ** (1 / (CASES + 1))
    theta = np.linspace(0, 0.25, 101)
    density = stats.beta.pdf(theta, 1, CASES + 1)
    right.plot(theta, density, color=palette.blue)
    below = np.append(theta[theta < bound], bound)
    right.fill_between(below, stats.beta.pdf(below, 1, CASES + 1), color=palette.fill, lw=0)
    above = np.insert(theta[theta > bound], 0, bound)
    right.fill_between(above, stats.beta.pdf(above, 1, CASES + 1), color=palette.orange, lw=0)
    right.set_title("Bayesian: no errors seen")
    right.set(xlabel="error rate θ", ylabel="posterior density", ylim=(0, 22), yticks=[0, 10, 20])
    right.set_xticks([0, 0.1, 0.2], ["0", "0.1", "0.2"])
    right.text(0.012, 4.6, "95%", color=palette.blue)
    right.annotate(
        f"above {bound:.3f}: 5%",
        xy=(bound + 0.012, 0.7),
        xytext=(0.085, 7.5),
        color=palette.orange,
        arrowprops={"arrowstyle": "-", "color": palette.orange, "lw": 0.9},
    )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
