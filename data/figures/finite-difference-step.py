"""The error of numerical derivatives of 1/x at 1.3 against the step: truncation falls with the step, cancellation grows."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

PLACE, FLOOR = 1.3, 1e-12
"""Errors below FLOOR are accidents of rounding; they are drawn there. Divisions round alike on every machine, exp would not."""


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.2)
    steps = np.outer(np.exp2(np.arange(-46, -3)), [1.03, 1.19, 1.43, 1.69]).ravel()
    up, down, slope = PLACE + steps, PLACE - steps, -1 / PLACE**2
    for name, found, color, mark, place in (
        ("one-sided", (1 / up - 1 / PLACE) / (up - PLACE), palette.orange, "o", (1.2e-4, 1.2e-3)),
        ("central", (1 / up - 1 / down) / (up - down), palette.blue, "^", (2e-2, 2e-7)),
    ):
        ax.plot(steps, np.maximum(abs(found / slope - 1), FLOOR), mark, color=color, ms=3.4, mew=0)
        ax.text(*place, name, color=color, ha="right" if name == "one-sided" else "center")
    ax.text(1.5e-12, 8e-4, "cancellation", color=palette.soft, ha="left", va="bottom")
    ax.text(1.2e-6, 3e-8, "truncation", color=palette.soft, ha="left", va="bottom")
    ax.set(xscale="log", yscale="log", xlim=(5e-15, 0.3), ylim=(5e-13, 1))
    ax.set(xlabel="step h", ylabel="relative error", xticks=[1e-14, 1e-11, 1e-8, 1e-5, 1e-2])
    ax.set_yticks([1e-12, 1e-9, 1e-6, 1e-3, 1])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
