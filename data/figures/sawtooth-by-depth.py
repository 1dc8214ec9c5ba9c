"""Folding the interval four times makes 16 pieces; pieces grow exponentially with depth and linearly with width."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def tent(x: np.ndarray) -> np.ndarray:
    """One hidden layer of two rectified units: up from 0 to 1 and down again."""
    folded: np.ndarray = 2 * np.maximum(x, 0) - 4 * np.maximum(x - 0.5, 0)
    return folded


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2)
    x = np.linspace(0, 1, 2**10 + 1)
    y, left = x, axes[0]
    for layers in range(1, 5):
        y = tent(y)
        if layers in (1, 4):
            color, style = ((palette.orange, "--"), (palette.blue, "-"))[layers == 4]
            left.plot(x, y, color=color, linestyle=style, lw=1.5)
    left.text(0.03, 1.07, "1 layer: 2 pieces", color=palette.orange)
    left.text(0.03, 1.19, "4 layers: 16 pieces", color=palette.blue)
    left.set(xlabel="x", ylabel="output", xlim=(0, 1), ylim=(0, 1.32), xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    right = axes[1]
    depth = np.arange(1, 11)
    parameters = 6 * depth + 1
    right.semilogy(parameters, 2.0**depth, "o-", color=palette.blue, ms=4)
    right.semilogy(parameters, 2.0 * depth + 1, "s--", color=palette.orange, ms=4)
    right.text(37, 260, "width 2,\nk layers: $2^k$", color=palette.blue, ha="right", va="center")
    right.text(66, 4.4, "1 layer, 2k units:\nat most 2k + 1", color=palette.orange, ha="right", va="center")
    right.set(xlabel="parameters", ylabel="linear pieces", xlim=(0, 66), ylim=(1.5, 2000), xticks=[7, 25, 43, 61])
    right.set_yticks([10, 100, 1000], labels=["10", "100", "1,000"])
    right.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
