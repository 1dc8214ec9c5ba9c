"""Six salaries and a seventh that moves: the mean follows it without limit, the median stops."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SIX = [30, 32, 35, 38, 40, 45]


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.9)
    x = np.unique(np.append(np.linspace(0, 400, 21), SIX))
    samples = np.array([[*SIX, value] for value in x])
    mean, median = samples.mean(axis=1), np.median(samples, axis=1)
    for y, color in ((mean, palette.orange), (median, palette.blue)):
        ax.plot(x, y, color=color)
        ax.plot([400], y[-1:], "o", color=color, ms=5)
    ax.text(390, 92, f"mean {mean[-1]:.1f}", color=palette.orange, ha="right")
    ax.text(396, 42, f"median {median[-1]:.0f}", color=palette.blue, ha="right")
    ax.set(xlim=(0, 405), ylim=(20, 100), xlabel="seventh salary (thousands)", ylabel="summary of the seven")
    ax.set_yticks([20, 40, 60, 80, 100])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
