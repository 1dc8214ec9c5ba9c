"""A network with two hidden rectified units that computes XOR: its weights, its inputs, and its hidden values."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

POINTS = np.array([[0, 0], [1, 1], [0, 1], [1, 0]], dtype=float)
LABELS = np.array([0, 0, 1, 1])
W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])


def hidden(x: np.ndarray) -> np.ndarray:
    """The values of the two hidden units for the rows of `x`."""
    h: np.ndarray = np.maximum(x @ W1, 0)
    return h


def network(ax: Axes, palette: Palette) -> None:
    blank(ax)
    ax.set(xlim=(-0.3, 6.6), ylim=(-0.65, 2.35))
    x, h, out = [(0.4, 1.6), (0.4, 0.0)], [(3.0, 1.6), (3.0, 0.0)], (5.4, 0.8)
    for i, start in enumerate(x):
        for j, end in enumerate(h):
            weight = W1[i, j]
            ax.plot([start[0], end[0]], [start[1], end[1]], color=palette.soft, lw=1.4, ls="-" if weight > 0 else "--")
            at = 0.5 if i == j else 0.24
            y = start[1] + at * (end[1] - start[1])
            text = f"{weight:+.0f}".replace("-", "\u2212")
            lift = (0.2 if i == j else -0.24) * (1 if i == 0 else -1)
            ax.text(start[0] + at * (end[0] - start[0]), y + lift, text, ha="center", va="center", fontsize=9)
    for start in h:
        ax.plot([start[0], out[0]], [start[1], out[1]], color=palette.soft, lw=1.4)
        ax.text(
            4.2,
            (start[1] + out[1]) / 2 + (0.22 if start[1] > 1 else -0.22),
            "+10",
            ha="center",
            va="center",
            fontsize=9,
        )
    nodes: list[tuple[tuple[float, float], str, str]] = [
        (x[0], "$x_1$", palette.line),
        (x[1], "$x_2$", palette.line),
        (h[0], "$h_1$", palette.blue),
        (h[1], "$h_2$", palette.blue),
        (out, "$z$", palette.orange),
    ]
    for (a, b), name, color in nodes:
        ax.plot([a], [b], "o", ms=25, mfc=palette.fill, mec=color, mew=1.8)
        ax.text(a, b, name, ha="center", va="center", fontsize=11)
    ax.text(5.4, 0.2, "bias \u22125", ha="center", va="center", fontsize=9)
    for at, name in ((0.4, "inputs"), (3.0, "hidden, ReLU"), (5.4, "output")):
        ax.text(at, 2.2, name, ha="center", va="center", color=palette.soft, fontsize=9)


def plane(ax: Axes, palette: Palette, points: np.ndarray) -> None:
    for label, marker, color in ((0, "o", palette.blue), (1, "^", palette.orange)):
        ax.plot(*points[label == LABELS].T, marker, color=color, ms=10, zorder=4)
    ax.set_aspect("equal")


def draw(palette: Palette) -> Figure:
    fig, grid = canvas(palette, width=5.5, height=5.0, rows=2, columns=2, gridspec_kw={"height_ratios": [0.8, 1]})
    spec = grid[0, 0].get_gridspec()
    for ax in grid[0]:
        ax.remove()
    network(fig.add_subplot(spec[0, :]), palette)

    left, right = grid[1]
    a, b = np.meshgrid(np.linspace(-0.5, 1.5, 161), np.linspace(-0.5, 1.5, 161))
    score = hidden(np.stack([a, b], axis=-1)).sum(axis=-1)
    shade: dict[str, Any] = {"colors": [palette.fill], "zorder": 0}
    left.contourf(a, b, score, levels=[0.5, 9], **shade)
    left.contour(a, b, score, levels=[0.5], colors=[palette.ink], linewidths=[1.4])
    plane(left, palette, POINTS)
    for (u, v), name in zip(POINTS, ("(0, 0)", "(1, 1)", "(0, 1)", "(1, 0)"), strict=True):
        left.text(u, v + (0.17 if v else -0.17), name, ha="center", va="bottom" if v else "top", fontsize=9)
    left.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xticks=[0, 1], yticks=[0, 1], xlabel="$x_1$")
    left.set_ylabel("$x_2$", rotation=0)
    left.set_title("input")

    c, d = np.meshgrid(np.linspace(-0.75, 1.5, 161), np.linspace(-0.75, 1.5, 161))
    right.contourf(c, d, c + d, levels=[0.5, 9], **shade)
    right.plot([-0.75, 1.25], [1.25, -0.75], color=palette.ink, lw=1.4)
    plane(right, palette, hidden(POINTS))
    right.text(-0.18, -0.13, "from (0, 0)\nand (1, 1)", ha="center", va="top", fontsize=9, linespacing=1.1)
    right.text(0.14, 1.0, "from (0, 1)", ha="left", va="center", fontsize=9)
    right.text(1.0, 0.15, "from (1, 0)", ha="center", va="bottom", fontsize=9)
    right.set(xlim=(-0.75, 1.5), ylim=(-0.75, 1.5), xticks=[0, 1], yticks=[0, 1], xlabel="$h_1$")
    right.set_ylabel("$h_2$", rotation=0)
    right.set_title("hidden values")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
