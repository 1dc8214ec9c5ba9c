"""A function maps an interval nearly as its tangent does, unless the tangent is flat: log odds at 0.15, p(1-p) at 0.5."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

N = 200


def log_odds(p: np.ndarray) -> np.ndarray:
    return np.asarray(np.log(p / (1 - p)))


def mark(ax: Axes, palette: Palette, low: float, high: float, floor: float) -> None:
    """The interval of p: a bar on the axis and a band above it."""
    ax.axvspan(low, high, color=palette.fill, lw=0)
    ax.plot([low, high], [floor, floor], color=palette.blue, lw=5, solid_capstyle="butt", clip_on=False)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=2.9, columns=2)
    half = 1.96 * np.sqrt(0.15 * 0.85 / N)
    p = np.linspace(0.05, 0.3, 120)
    center, slope = log_odds(np.array(0.15)), 1 / (0.15 * 0.85)
    mark(left, palette, 0.15 - half, 0.15 + half, -3.0)
    left.plot(p, log_odds(p), color=palette.blue)
    left.plot(p, center + slope * (p - 0.15), color=palette.orange, ls=(0, (4, 2)))
    low, high = center - slope * half, center + slope * half
    left.plot([0.05, 0.05], [low, high], color=palette.orange, lw=5, solid_capstyle="butt", clip_on=False)
    left.plot([0.15], [center], "o", color=palette.ink, ms=5)
    left.text(0.3, -1.3, "log odds", color=palette.blue, ha="right", va="top", fontsize=10)
    left.text(0.262, -0.75, "tangent", color=palette.orange, ha="right", va="bottom", fontsize=10)
    left.set(xlim=(0.05, 0.3), ylim=(-3.0, -0.4), xlabel="$p$", title="slope 7.84: works")
    left.set_xticks([0.1, 0.15, 0.2, 0.25])
    left.set_yticks([-2.123, -1.735, -1.346], ["−2.12", "−1.73", "−1.35"])

    half = 1.96 * np.sqrt(0.25 / N)
    p = np.linspace(0.3, 0.7, 120)
    mark(right, palette, 0.5 - half, 0.5 + half, 0.21)
    right.plot(p, p * (1 - p), color=palette.blue)
    right.plot([0.3, 0.7], [0.25, 0.25], color=palette.orange, ls=(0, (4, 2)))
    right.plot([0.5], [0.25], "o", color=palette.ink, ms=5)
    right.text(0.5, 0.239, "$p(1-p)$", color=palette.blue, ha="center", va="top", fontsize=10)
    right.text(0.3, 0.2508, "tangent", color=palette.orange, va="bottom", fontsize=10)
    right.set(xlim=(0.3, 0.7), ylim=(0.21, 0.256), xlabel="$p$", title="slope 0: second order")
    right.set_xticks([0.3, 0.4, 0.5, 0.6, 0.7])
    right.set_yticks([0.21, 0.23, 0.25])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
