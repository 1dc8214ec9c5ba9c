"""Gradient descent, momentum and Adam in a valley with condition number 25: twenty steps each from the same start."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

CURVATURE = np.array([1.0, 25.0])
START = np.array([-2.0, 0.5])
STEPS = 20


def path(kind: str, rate: float, beta: float = 0.6) -> np.ndarray:
    """The points that the optimizer visits."""
    w, m, s = START.copy(), np.zeros(2), np.zeros(2)
    points = [w.copy()]
    for t in range(1, STEPS + 1):
        g = CURVATURE * w
        if kind == "descent":
            update = g
        elif kind == "momentum":
            m = beta * m + g
            update = m
        else:
            m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
            update = m / (1 - 0.9**t) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
        w = w - rate * update
        points.append(w.copy())
    return np.array(points)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=5.0, rows=3, sharex=True)
    x, y = np.meshgrid(np.linspace(-2.3, 1.4, 200), np.linspace(-0.8, 0.8, 120))
    loss = 0.5 * (x**2 + 25 * y**2)
    for ax, (kind, title, rate, marker, color) in zip(
        axes,
        (
            ("descent", "gradient descent, rate 0.07", 0.07, "o", palette.blue),
            ("momentum", "momentum 0.6, rate 0.06", 0.06, "s", palette.orange),
            ("adam", "Adam, rate 0.2", 0.2, "^", palette.green),
        ),
        strict=True,
    ):
        points = path(kind, rate)
        final = 0.5 * float(CURVATURE @ points[-1] ** 2)
        ax.contour(x, y, loss, levels=[0.05, 0.3, 1, 2.5, 5], colors=[palette.line], linewidths=1.0)
        ax.plot(*points.T, color=color, lw=1.3, marker=marker, ms=4)
        ax.plot(0, 0, "x", color=palette.ink, ms=8, mew=2, zorder=5)
        ax.set(ylim=(-0.8, 0.8), xlim=(-2.3, 1.4), yticks=[-0.5, 0, 0.5], ylabel="$w_2$")
        ax.set_title(f"{title}: loss {final:.2g} after {STEPS} steps", loc="left", color=color)
    axes[-1].set_xlabel("$w_1$")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
