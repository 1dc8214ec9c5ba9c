"""The angle between two random directions piles up at 90 degrees as the dimension grows."""

import numpy as np
from matplotlib.figure import Figure
from scipy.special import gammaln

from style import Palette, canvas, save


def density(degrees: np.ndarray, d: int) -> np.ndarray:
    """Density per degree of the angle between two independent uniform directions in d dimensions."""
    log_constant = gammaln(d / 2) - gammaln((d - 1) / 2) - 0.5 * np.log(np.pi)
    values: np.ndarray = np.exp(log_constant) * np.sin(np.radians(degrees)) ** (d - 2) * np.pi / 180
    return values


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.7)
    curves = ((300, palette.orange, (95.5, 0.1), "left"), (30, palette.green, (103, 0.028), "left"))
    for d, color, (x, y), side in curves:
        degrees = np.linspace(90 - 5 * 60 / np.sqrt(d), 90 + 5 * 60 / np.sqrt(d), 121)
        heights = density(degrees, d)
        ax.plot(degrees, heights, color=color)
        ax.fill_between(degrees, heights, color=color, alpha=0.15, lw=0)
        ax.text(x, y, f"$d = {d}$", color=color, ha=side)
    degrees = np.linspace(0, 180, 91)
    ax.plot(degrees, density(degrees, 3), color=palette.blue)
    ax.text(30, 0.0085, "$d = 3$", color=palette.blue, ha="center")
    ax.set(xlim=(0, 180), ylim=(0, 0.128), xticks=[0, 45, 90, 135, 180], yticks=[0, 0.04, 0.08, 0.12])
    ax.set(xlabel="angle between two random vectors (degrees)", ylabel="density per degree")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
