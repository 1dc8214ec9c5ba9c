"""Least squares and logistic regression on 0/1 labels with three far ones: the line is tilted, the curve is not."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

X = np.append(np.arange(1.0, 9), [20.0, 20.0, 20.0])
Y = np.array([0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1.0])


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.2)
    design, logistic = np.column_stack([np.ones(len(X)), X]), np.zeros(2)
    line = np.linalg.lstsq(design, Y)[0]
    for _ in range(40):
        p = 1 / (1 + np.exp(-design @ logistic))
        logistic = logistic + np.linalg.solve((design.T * (p * (1 - p))) @ design, design.T @ (Y - p))

    grid = np.linspace(-0.5, 21.5, 221)
    ax.axhline(0.5, color=palette.soft, lw=1, ls=(0, (4, 3)))
    ax.plot(grid, 1 / (1 + np.exp(-logistic[0] - logistic[1] * grid)), color=palette.blue)
    ax.plot(grid, line[0] + line[1] * grid, color=palette.orange)
    ax.plot(X[:8], Y[:8], "o", color=palette.ink, ms=5.5, zorder=4)
    ax.plot([19.65, 20.0, 20.35], [1.0, 1.0, 1.0], "o", color=palette.ink, ms=5.5, zorder=4)
    for value, color in ((-logistic[0] / logistic[1], palette.blue), ((0.5 - line[0]) / line[1], palette.orange)):
        ax.vlines(value, 0, 0.5, color=color, lw=1.2, ls=(0, (2, 2)))
        ax.plot(value, 0.5, "s", color=color, ms=6, zorder=5)
    ax.text(6.2, 0.2, "least squares: boundary 5.5", color=palette.orange, va="center")
    ax.text(9.0, 1.12, "logistic: boundary 4.5", color=palette.blue, va="center")
    ax.text(19.9, 0.9, "three\nadded", color=palette.ink, ha="center", va="top", linespacing=1.1)
    ax.text(21.4, 0.47, "0.5", color=palette.soft, ha="right", va="top")
    ax.set(xlim=(-0.5, 21.5), ylim=(-0.15, 1.32), xlabel="x", ylabel="label, fitted value")
    ax.set_xticks([0, 5, 10, 15, 20])
    ax.set_yticks([0, 1])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
