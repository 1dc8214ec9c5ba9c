"""Four learning-rate schedules with the same linear warm-up and the same peak: step, cosine, linear, inverse root."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

STEPS, WARM = 10_000, 500


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.1)
    t = np.arange(WARM, STEPS + 1)
    part = (t - WARM) / (STEPS - WARM)
    ax.plot([0, WARM], [0, 1], color=palette.ink, lw=2.2)
    for name, rate, color, dashes, place in (
        ("step", 0.1 ** ((t >= 5000) * 1 + (t >= 7500) * 1), palette.red, (4, 1.5), (5150, 0.955)),
        ("cosine", 0.5 * (1 + np.cos(np.pi * part)), palette.blue, (), (3650, 0.79)),
        ("linear", 1 - part, palette.orange, (6, 1.5, 1.5, 1.5), (6900, 0.36)),
        ("inverse root", np.sqrt(WARM / t), palette.green, (1.5, 1.5), (8000, 0.275)),
    ):
        ax.plot(t, rate, color=color, dashes=dashes or (None, None), lw=1.8)
        ax.text(*place, name, color=color, fontsize=9.5)
    ax.text(620, 1.03, "warm-up ends", color=palette.ink, fontsize=9, va="bottom")
    ax.set(xlim=(0, STEPS), ylim=(0, 1.12), xlabel="step", ylabel="learning rate / peak", yticks=[0, 0.1, 0.5, 1])
    ax.set_xticks([0, 500, 2500, 5000, 7500, 10_000], ["0", "500", "2,500", "5,000", "7,500", "10,000"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
