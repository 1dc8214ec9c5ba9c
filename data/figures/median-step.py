"""The median of a Bernoulli variable jumps at one half; the expectation of an estimator from n draws cannot jump."""

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import binom

from style import Palette, canvas, save

SIZES = (1, 5, 25)  # as in the answer


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    p = np.linspace(0, 1, 161)
    for n, color in zip(SIZES, (palette.orange, palette.green, palette.blue), strict=True):
        ax.plot(p, binom.sf(n // 2, n, p), color=color, lw=1.7, label=f"{n} draw{'s' if n > 1 else ''}")
    ax.plot([0, 0.5], [0, 0], color=palette.ink, lw=2.6, clip_on=False)
    ax.plot([0.5, 1], [1, 1], color=palette.ink, lw=2.6, clip_on=False, label="true median")
    ax.plot([0.5, 0.5], [0, 1], color=palette.ink, lw=1, ls=(0, (2, 3)))
    ax.legend(loc="lower right", fontsize=10)
    ax.set(xlim=(0, 1), ylim=(0, 1.03), xlabel="probability $p$ of a 1", ylabel="expected sample median")
    ax.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
    ax.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
