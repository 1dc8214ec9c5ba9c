"""Convex or not: a chord above and a tangent below the graph, and a curve that crosses both."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

ENDS, TOUCH = (0.4, 3.5), 1.1


def bowl(x: np.ndarray) -> np.ndarray:
    return 0.5 * (x - 1.7) ** 2 + 0.7


def wave(x: np.ndarray) -> np.ndarray:
    return 1.3 + 0.75 * np.sin(2.0 * x) + 0.2 * x


def panel(ax: Axes, palette: Palette, f: Callable[[np.ndarray], np.ndarray], title: str) -> None:
    blank(ax)
    x = np.linspace(0.0, 4.0, 81)
    ends, touch = np.array(ENDS), np.array([TOUCH])
    slope = ((f(touch + 1e-5) - f(touch - 1e-5)) / 2e-5)[0]
    reach = np.array([0.0, 3.3])
    ax.plot(reach, f(touch)[0] + slope * (reach - TOUCH), color=palette.blue, linestyle=(0, (5, 2)), linewidth=1.5)
    ax.plot(ends, f(ends), "o-", color=palette.orange, markersize=5)
    ax.plot(x, f(x), color=palette.ink, linewidth=2.2)
    ax.plot(touch, f(touch), "o", color=palette.blue, markersize=5, zorder=5)
    ax.set(title=title, xlim=(-0.1, 4.1), ylim=(-0.75, 3.7))


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=2.7, columns=2)
    panel(left, palette, bowl, "convex")
    panel(right, palette, wave, "not convex")
    left.text(1.75, 2.15, "chord", color=palette.orange, ha="center", va="bottom")
    left.text(2.3, -0.22, "tangent", color=palette.blue, ha="right", va="top")
    right.text(2.5, 2.45, "chord", color=palette.orange, ha="center", va="bottom")
    right.text(3.0, 0.55, "tangent", color=palette.blue, ha="center", va="top")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
