"""How often a 5% t test over folds or splits calls two equally good methods different, plain and corrected."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SCHEMES = ("10 folds, once", "10 folds,\nrepeated 10 times", "30 random splits,\na third held out")
PLAIN, CORRECTED = (7, 56, 60), (2, 5, 5)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    place = np.arange(3)[::-1]
    for rates, color, shift, label in (
        (PLAIN, palette.orange, 0.19, "plain t test"),
        (CORRECTED, palette.blue, -0.19, "corrected variance"),
    ):
        ax.barh(place + shift, rates, height=0.34, color=color, label=label)
        for y, rate in zip(place + shift, rates, strict=True):
            ax.text(max(rate, 5) + 1.2, y, f"{rate}%", color=color, ha="left", va="center")
    ax.axvline(5, color=palette.ink, lw=1.2, ls=(0, (4, 3)))
    ax.set(xlim=(0, 70), ylim=(-0.5, 2.5), yticks=place, yticklabels=SCHEMES, xlabel="false alarms (should be 5%)")
    ax.set_xticks([0, 20, 40, 60], ["0", "20%", "40%", "60%"])
    ax.legend(loc="upper right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
