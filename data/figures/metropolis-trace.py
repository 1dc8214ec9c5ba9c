"""Random-walk Metropolis on a standard normal with three step sizes: too small, suitable, too large."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

STEPS = 1000
START = 8.0


def trace(step: float) -> np.ndarray:
    """The states of a chain with target exp(-x^2 / 2) that starts at `START`."""
    rng = np.random.default_rng(1)
    x, states = START, [START]
    for _ in range(STEPS):
        y = x + step * rng.normal()
        if -rng.exponential() < 0.5 * (x * x - y * y):
            x = y
        states.append(x)
    return np.array(states)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=4.6, rows=3, sharex=True, sharey=True)
    colors = (palette.orange, palette.blue, palette.red)
    for ax, step, verdict, color in zip(axes, (0.1, 2.4, 50.0), ("creeps", "mixes", "gets stuck"), colors, strict=True):
        accepted = 2 / math.pi * math.atan(2 / step)
        ax.axhspan(-1.96, 1.96, color=palette.fill, lw=0)
        ax.plot(trace(step), color=color, lw=1.1)
        ax.set_title(f"step {step:g}: {verdict}, accepts {100 * accepted:.2g}%", loc="right", pad=2)
        ax.set(xlim=(0, STEPS), ylim=(-4.2, 9), yticks=[-2, 0, 2, 8], ylabel="state")
    axes[0].text(990, -3.9, "band: 95% of the target", color=palette.soft, fontsize=9, ha="right", va="bottom")
    axes[2].set_xlabel("iteration")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
