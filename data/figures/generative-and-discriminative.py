"""Two classes: their joint densities (generative) and the posterior probability (discriminative), with one threshold."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=2.7, columns=2)
    x = np.linspace(-3, 5, 161)
    zero = 0.8 * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
    one = 0.2 * np.exp(-((x - 2) ** 2) / 2) / np.sqrt(2 * np.pi)
    threshold = 1 + np.log(4) / 2
    for curve, color in ((zero, palette.orange), (one, palette.blue)):
        left.plot(x, curve, color=color)
        left.fill_between(x, curve, color=color, alpha=0.15, lw=0)
    left.text(-2.8, 0.25, "class 0:\n80%", color=palette.orange)
    left.text(2.9, 0.085, "class 1:\n20%", color=palette.blue)
    left.set(ylim=(0, 0.35), yticks=[0, 0.1, 0.2, 0.3], ylabel="$p(x, y)$")
    left.set_title("generative")

    right.plot(x, one / (zero + one), color=palette.ink)
    right.plot([-3, threshold], [0.5, 0.5], color=palette.soft, lw=1.0, ls=":")
    right.set(ylim=(0, 1.02), yticks=[0, 0.5, 1], ylabel="$P(y = 1 \\mid x)$")
    right.set_title("discriminative")
    for ax in (left, right):
        ax.axvline(threshold, color=palette.green, lw=1.4, ls="--")
        ax.set(xlim=(-3, 5), xticks=[-2, 0, 2, 4], xlabel="x")
    right.text(threshold - 0.15, 0.83, "1.69", color=palette.green, ha="right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
