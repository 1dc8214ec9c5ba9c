"""Gradient play on the game min over x, max over y of x y: simultaneous, alternating and extragradient steps."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RATE, STEPS = 0.2, 50


def play(rule: str) -> np.ndarray:
    """The points (x, y) of `STEPS` steps from (1, 0)."""
    x, y = 1.0, 0.0
    path = [(x, y)]
    for _ in range(STEPS):
        if rule == "simultaneous":
            x, y = x - RATE * y, y + RATE * x
        elif rule == "alternating":
            x = x - RATE * y
            y = y + RATE * x
        else:
            ahead_x, ahead_y = x - RATE * y, y + RATE * x
            x, y = x - RATE * ahead_y, y + RATE * ahead_x
        path.append((x, y))
    return np.array(path)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=4.2)
    styles = (
        ("simultaneous", "-", "o", palette.red),
        ("alternating", "--", "s", palette.blue),
        ("extragradient", "-", "^", palette.green),
    )
    for rule, line, marker, color in styles:
        path = play(rule)
        ax.plot(*path.T, line, color=color, marker=marker, ms=3.2, lw=1.2, label=rule)
    ax.plot([1], [0], "o", ls="none", mfc="none", mec=palette.ink, ms=10, mew=1.4, label="start")
    ax.plot([0], [0], "P", ls="none", color=palette.ink, ms=9, label="equilibrium")
    ax.set(xlabel="$x$ (minimizes $xy$)", ylabel="$y$ (maximizes $xy$)", xlim=(-3, 3), ylim=(-3, 3.1), aspect="equal")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 1.2), ncol=3, columnspacing=1.2, handlelength=1.8)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
