"""Four points, the least-squares line with its errors, and the ridge line: flatter, through the same mean point."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

X = np.array([1.0, 2.0, 3.0, 4.0])
Y = np.array([2.0, 3.0, 5.0, 6.0])
PENALTY = 5.0


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=3.5)
    centered = X - X.mean()
    product, square = centered @ (Y - Y.mean()), centered @ centered
    ends = np.array([0.3, 4.7])
    for penalty, color, style in ((0.0, palette.blue, "-"), (PENALTY, palette.orange, (0, (5, 2)))):
        slope = product / (square + penalty)
        ax.plot(ends, Y.mean() + slope * (ends - X.mean()), color=color, ls=style)
    ax.vlines(X, Y, Y.mean() + product / square * centered, color=palette.red, lw=2.4)
    ax.plot(X, Y, "o", color=palette.ink, ms=6, zorder=4)
    ax.plot(X.mean(), Y.mean(), "D", color=palette.green, ms=6, zorder=5)
    ax.annotate(
        "means (2.5, 4)",
        (X.mean(), Y.mean()),
        (3.0, 2.75),
        color=palette.green,
        va="center",
        arrowprops={"arrowstyle": "-", "color": palette.green, "lw": 0.8, "shrinkB": 5},
    )
    ax.text(3.25, 6.15, "least squares,\nslope 1.4", color=palette.blue, ha="right", va="center")
    ax.text(0.3, 3.75, "ridge, λ = 5,\nslope 0.7", color=palette.orange, ha="left", va="center")
    ax.annotate(
        "error",
        (2.03, 3.15),
        (2.35, 2.1),
        color=palette.red,
        ha="center",
        arrowprops={"arrowstyle": "->", "color": palette.red, "lw": 0.9},
    )
    ax.set(xlim=(0, 5), ylim=(0, 7.4), xlabel="x", ylabel="y")
    ax.set_xticks(range(6))
    ax.set_yticks(range(0, 8, 2))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
