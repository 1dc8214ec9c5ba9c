"""Revenue against ad load in a simple model: proportional, as measured after a month, and in the long run."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def revenue(load: np.ndarray, loss: float) -> np.ndarray:
    """Revenue relative to today: value per ad falls as load**-0.3, time spent by `loss` per unit of load."""
    return np.asarray(load**0.7 * (1 - loss * (load - 1)))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.3)
    load = np.linspace(0.4, 2.6, 60)
    ax.axvline(2, color=palette.line, linewidth=1.0)
    ax.plot(load, load, color=palette.soft, linestyle=(0, (4, 3)), linewidth=1.4)
    for loss, color in ((0.1, palette.blue), (0.3, palette.orange)):
        ax.plot(load, revenue(load, loss), color=color)
        at = float(revenue(np.array(2.0), loss))
        ax.plot([2], [at], "o", color=color, markersize=6)
        ax.text(2.04, at - 0.11, f"{at:.2f}", color=color, fontsize=10)
    ax.plot([2], [2], "o", color=palette.soft, markersize=5)
    ax.plot([1], [1], "o", color=palette.ink, markersize=5)
    ax.text(1.06, 0.93, "today", color=palette.ink, fontsize=9, va="top")
    ax.text(1.58, 1.76, "proportional", color=palette.soft, fontsize=9, ha="right")
    ax.text(2.58, 1.73, "first month", color=palette.blue, fontsize=10, ha="right")
    ax.text(1.5, 0.95, "long run", color=palette.orange, fontsize=10, ha="left")
    ax.set(xlabel="ads per session, today = 1", ylabel="revenue, today = 1", xlim=(0.4, 2.6), ylim=(0.4, 2.25))
    ax.set_xticks([0.5, 1, 1.5, 2, 2.5], ["0.5", "1", "1.5", "2", "2.5"])
    ax.set_yticks([0.5, 1, 1.5, 2], ["0.5", "1", "1.5", "2"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
