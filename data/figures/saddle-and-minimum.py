"""Gradient descent on (1 - ab)^2 / 2 from beside (-1.5, 1.5): it waits near the saddle at 0, then finds a minimum."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RATE = 0.1
STEPS = 160


def descend(a: float, b: float) -> np.ndarray:
    """The points that gradient descent visits."""
    path = [(a, b)]
    for _ in range(STEPS):
        gap = 1 - a * b
        a, b = a + RATE * gap * b, b + RATE * gap * a
        path.append((a, b))
    return np.array(path)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2)
    left, right = axes
    a, b = np.meshgrid(np.linspace(-1.8, 1.8, 91), np.linspace(-1.8, 1.8, 91))
    left.contour(a, b, (1 - a * b) ** 2 / 2, levels=[0.02, 0.15, 0.5, 1.2, 2.5], colors=[palette.line], linewidths=1.1)
    branch = np.linspace(1 / 1.8, 1.8, 60)
    for sign in (1, -1):
        left.plot(sign * branch, sign / branch, color=palette.green, lw=2.2)
    left.set_title("thick curves: minima, ab = 1", color=palette.green)
    left.plot(0, 0, "X", color=palette.red, ms=9, zorder=6)
    left.text(-0.1, -0.28, "saddle", color=palette.red, ha="center", va="center")
    for offset, color, style in ((1e-2, palette.orange, "--"), (1e-6, palette.blue, "-")):
        path = descend(-1.5, 1.5 + offset)
        left.plot(*path.T, style, color=color, lw=1.8, zorder=4)
        loss = (1 - path[:, 0] * path[:, 1]) ** 2 / 2
        right.plot(loss, style, color=color)
    left.plot(-1.5, 1.5, "o", color=palette.ink, ms=6, zorder=5)
    left.text(-1.35, 1.55, "start", color=palette.ink, va="center")
    left.set(xlabel="a", ylabel="b", xlim=(-1.8, 1.8), ylim=(-1.8, 1.8), xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    left.set_aspect("equal")
    right.text(64, 0.22, "0.01\nbeside it", color=palette.orange, va="center")
    right.text(74, 0.58, "$10^{-6}$ beside it", color=palette.blue, va="center")
    right.axhline(0.5, color=palette.line, lw=1, zorder=0)
    right.set_title("start beside the line b = -a")
    right.set(xlabel="step", ylabel="loss", xlim=(0, STEPS), ylim=(0, 1.5), yticks=[0, 0.5, 1])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
