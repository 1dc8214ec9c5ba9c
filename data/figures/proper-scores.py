"""Log-loss, Brier score and absolute error: the penalty of one claim, and the expected penalty when the truth is 0.7."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

TRUTH = 0.7


def draw(palette: Palette) -> Figure:
    fig, (one, mean) = canvas(palette, width=5.6, height=3.0, columns=2)
    p = 1 / (1 + np.exp(-np.linspace(-9, 9, 137)))
    rules = (
        (palette.orange, -np.log(p), -np.log(1 - p)),
        (palette.blue, (1 - p) ** 2, p**2),
        (palette.green, 1 - p, p),
    )
    for color, positive, negative in rules:
        one.plot(p, positive, color=color)
        expected = TRUTH * positive + (1 - TRUTH) * negative
        mean.plot(p, expected, color=color)
    one.text(0.24, 1.75, "log-loss", color=palette.orange, ha="left", va="center", fontsize=9)
    one.text(0.46, 0.92, "absolute error", color=palette.green, ha="left", va="bottom", fontsize=9)
    one.text(0.04, 0.38, "Brier", color=palette.blue, ha="left", va="center", fontsize=9)
    one.set(title="penalty if positive", xlabel="claimed probability", ylabel="penalty")
    mean.axvline(TRUTH, color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    for color, low in (
        (palette.orange, -TRUTH * np.log(TRUTH) - (1 - TRUTH) * np.log(1 - TRUTH)),
        (palette.blue, TRUTH * (1 - TRUTH)),
    ):
        mean.plot([TRUTH], [low], "o", color=color, ms=6)
    mean.plot([1], [1 - TRUTH], "o", color=palette.green, ms=6, clip_on=False)
    mean.text(0.68, 2.3, "truth 0.7", color=palette.soft, ha="right", va="center", fontsize=9)
    mean.set(title="expected, 70% positive", xlabel="claimed probability")
    for ax in (one, mean):
        ax.set(xlim=(0, 1.02), ylim=(0, 2.5), xticks=[0, 0.5, 1], yticks=[0, 1, 2])
        ax.set_xticklabels(["0", "0.5", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
