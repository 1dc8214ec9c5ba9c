"""From (0.4, 1) Newton's method jumps to the saddle of x^4 - 2 x^2 + y^2; gradient descent reaches a minimum."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

START = np.array([0.4, 1.0])


def gradient(v: np.ndarray) -> np.ndarray:
    return np.array([4 * v[0] ** 3 - 4 * v[0], 2 * v[1]])


def newton(v: np.ndarray) -> np.ndarray:
    result: np.ndarray = v - gradient(v) / np.array([12 * v[0] ** 2 - 4, 2.0])
    return result


def descent(v: np.ndarray) -> np.ndarray:
    return v - 0.1 * gradient(v)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.5)
    x, y = np.meshgrid(np.linspace(-1.75, 1.75, 71), np.linspace(-1.25, 1.35, 53))
    levels = [-0.5, -0.15, 0.0, 1.2, 2.2]
    colors = [palette.soft if level == 0 else palette.line for level in levels]
    ax.contour(x, y, x**4 - 2 * x**2 + y**2, levels=levels, colors=colors, linewidths=1.1, linestyles="solid")
    for step, color, count, mark in ((newton, palette.orange, 3, "s"), (descent, palette.blue, 14, "o")):
        path = [START]
        for _ in range(count):
            path.append(step(path[-1]))
        points = np.array(path)
        ax.plot(points[:, 0], points[:, 1], marker=mark, color=color, markersize=4.5, linewidth=1.6)
    ax.plot(*START, "o", color=palette.ink, markersize=7, zorder=5)
    for place in (-1, 1):
        ax.plot(place, 0, "*", color=palette.green, markersize=11, zorder=6)
    ax.plot(0, 0, "X", color=palette.red, markersize=9, zorder=6)
    ax.text(0.33, 1.0, "start", color=palette.ink, ha="right", va="center")
    ax.text(0.12, 0.7, "Newton", color=palette.orange, ha="right", va="center")
    ax.text(0.52, 1.1, "gradient descent", color=palette.blue, va="center")
    ax.text(0, -0.29, "saddle", color=palette.red, ha="center", va="top")
    ax.text(0.94, -0.13, "minimum", color=palette.green, ha="center", va="top")
    ax.text(-0.94, -0.13, "minimum", color=palette.green, ha="center", va="top")
    ax.set(xlabel="x", ylabel="y", xlim=(-1.75, 1.75), ylim=(-1.2, 1.35))
    ax.set_xticks([-1, 0, 1])
    ax.set_yticks([-1, 0, 1])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
