"""Means of exponential draws approach the normal curve; means of Cauchy draws are as wide as a single draw."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import cauchy, gamma, norm

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=2.9, columns=2)
    z = np.linspace(-3, 4, 141)
    for n, color in ((1, palette.orange), (5, palette.green), (30, palette.blue)):
        root = np.sqrt(n)
        x = np.concatenate([[-root], z[z > -root]])
        left.plot(x, root * gamma.pdf(n + root * x, n), color=color)
    left.plot(z, norm.pdf(z), color=palette.ink, linestyle=(0, (4, 3)), linewidth=1.2)
    left.text(-0.75, 0.9, "n = 1", color=palette.orange)
    left.text(0.85, 0.47, "n = 5", color=palette.green, ha="left")
    left.text(1.25, 0.3, "n = 30", color=palette.blue, ha="left")
    left.annotate(
        "normal", xy=(-1.5, norm.pdf(-1.5)), xytext=(-2.95, 0.36), color=palette.ink,
        arrowprops={"arrowstyle": "-", "color": palette.soft},
    )  # fmt: skip
    left.set(title="exponential, standardized", xlim=(-3, 4), ylim=(0, 1.05), xlabel="z of the mean")
    left.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])

    rng = np.random.default_rng(0)
    means = rng.standard_cauchy((4000, 30)).mean(axis=1)
    height, edges = np.histogram(means, bins=np.linspace(-8, 8, 33))
    right.stairs(height / (0.5 * len(means)), edges, fill=True, color=palette.fill)
    right.stairs(height / (0.5 * len(means)), edges, color=palette.blue, linewidth=1.0)
    x = np.linspace(-8, 8, 121)
    right.plot(x, cauchy.pdf(x), color=palette.orange)
    right.text(1.3, 0.27, "n = 1", color=palette.orange)
    right.annotate(
        "n = 30\n(bars)", xy=(-2.0, 0.05), xytext=(-7.8, 0.14), color=palette.blue,
        arrowprops={"arrowstyle": "-", "color": palette.soft},
    )  # fmt: skip
    right.set(title="Cauchy, as it is", xlim=(-8, 8), ylim=(0, 0.36), xlabel="mean")
    right.set_yticks([0, 0.1, 0.2, 0.3], ["0", "0.1", "0.2", "0.3"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
