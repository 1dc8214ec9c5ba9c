"""One squared loss with an L1 and an L2 ball: its contours touch the first at a corner, the second beside the axis."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

CENTER = np.array([0.4, 1.7])
HESSIAN = np.array([[1.0, 0.25], [0.25, 0.8]])


def excess(w: np.ndarray) -> np.ndarray:
    """The loss at the rows of `w` above its minimum."""
    gap = w - CENTER
    value: np.ndarray = 0.5 * np.einsum("...i,ij,...j->...", gap, HESSIAN, gap)
    return value


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=3.2, columns=2, sharey=True)
    t = np.linspace(0, 2 * np.pi, 100_001)
    diamond = np.array([[1, 0], [0, 1], [-1, 0], [0, -1], [1, 0]], dtype=float)
    sides = [a + (b - a) * np.linspace(0, 1, 25_001)[:, None] for a, b in pairwise(diamond)]
    circle = np.column_stack([np.cos(t), np.sin(t)])
    a, b = np.meshgrid(np.linspace(-1.35, 1.9, 66), np.linspace(-1.3, 2.9, 85))
    loss = excess(np.stack([a, b], axis=-1))
    for ax, name, ball, outline in (
        (axes[0], "L1", np.concatenate(sides), diamond),
        (axes[1], "L2", circle, circle[::1000]),
    ):
        touch = ball[np.argmin(excess(ball))]
        level = float(excess(touch))
        ax.axhline(0, color=palette.line, lw=0.9, zorder=0)
        ax.axvline(0, color=palette.line, lw=0.9, zorder=0)
        ax.fill(*outline.T, facecolor=palette.fill, edgecolor=palette.blue, lw=1.8, zorder=1)
        levels = [0.12 * level, 0.45 * level, level]
        ax.contour(a, b, loss, levels=levels, colors=[palette.orange], linewidths=[1.0, 1.0, 1.6], zorder=2)
        ax.plot(*CENTER, "x", color=palette.orange, ms=7, mew=2)
        ax.plot(*touch, "o", color=palette.red, ms=7, zorder=4)
        ax.text(0, 0.3, f"({touch[0]:.2g}, {touch[1]:.2g})", color=palette.red, ha="center")
        ax.set(xlim=(-1.35, 1.9), ylim=(-1.3, 2.9), xticks=[-1, 0, 1], yticks=[-1, 0, 1, 2], xlabel="$w_1$")
        ax.set_title(f"{name} ball")
        ax.set_aspect("equal")
    axes[0].set_ylabel("$w_2$", rotation=0)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
