"""Three classes on a line: least squares on indicators never lets the middle class win, the true probabilities do."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=2.9, columns=2, sharey=True)
    x = np.linspace(-6, 6, 121)
    centers = np.array([-3, 0, 3])
    density = np.exp(-((x[:, None] - centers) ** 2) / 2)
    posterior = density / density.sum(axis=1, keepdims=True)
    lines = np.column_stack([1 / 3 - x / 7, np.full_like(x, 1 / 3), 1 / 3 + x / 7])
    colors = (palette.orange, palette.green, palette.blue)
    for ax, curves, title in ((left, lines, "least squares on one-hot"), (right, posterior, "softmax")):
        for k, (color, style) in enumerate(zip(colors, ("-", "--", "-."), strict=True)):
            ax.plot(x, curves[:, k], style, color=color)
        ax.set(xlim=(-6, 6), ylim=(-0.6, 1.25), xticks=centers, yticks=[0, 0.5, 1], xlabel="x")
        ax.set_title(title)
        ax.axhline(0, color=palette.line, lw=0.8, zorder=0)
    for center, color, name in zip(centers, colors, ("left", "middle", "right"), strict=True):
        right.text(center * 1.3, 1.08, name, color=color, ha="center")
    left.text(-4.4, 1.08, "left", color=colors[0], ha="left")
    left.text(5.6, 0.4, "middle", color=colors[1], ha="right")
    left.text(4.6, 1.08, "right", color=colors[2], ha="right")
    left.set_ylabel("score of the class")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
