"""The Rayleigh quotient: a quadratic form on the unit circle runs between the two eigenvalues."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MATRIX = np.array([[2.0, 1.0], [1.0, 2.0]])  # eigenvalue 3 along (1, 1), eigenvalue 1 along (1, -1)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=2.8, columns=2, width_ratios=[1, 1.25])
    turn = np.linspace(0, 2 * np.pi, 121)
    circle = np.array([np.cos(turn), np.sin(turn)])
    values, vectors = np.linalg.eigh(MATRIX)
    for level in (1.0, 2.0, 3.0):
        left.plot(*(vectors @ (circle * np.sqrt(level / values)[:, None])), color=palette.line, lw=1.3, zorder=1)
    left.plot(*circle, color=palette.ink, lw=1.8, zorder=2)
    for angle, color, name in ((45, palette.blue, "$q_1$"), (135, palette.orange, "$q_2$")):
        tip = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        style = {"arrowstyle": "-|>", "color": color, "lw": 2.2, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 11}
        left.annotate("", xy=tuple(tip), xytext=(0, 0), arrowprops=style, zorder=3)
        left.text(
            *(tip * 0.55 + (0.12 if angle == 45 else -0.12, -0.2)),
            name,
            color=color,
            fontsize=12,
            ha="center",
            va="center",
        )
    left.set_aspect("equal")
    left.set_axis_off()
    left.set(xlim=(-1.55, 1.55), ylim=(-1.55, 1.55))
    left.text(-1.55, -1.25, "thick: unit circle", color=palette.ink, fontsize=9, ha="left", va="top")
    left.set_title("level lines of $x^T\\!Ax$: 1, 2, 3")

    degrees = np.linspace(0, 180, 91)
    x = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    right.axhline(3, color=palette.line, lw=1.0)
    right.axhline(1, color=palette.line, lw=1.0)
    right.plot(degrees, (x * (MATRIX @ x)).sum(axis=0), color=palette.ink)
    right.plot([45], [3], "o", color=palette.blue, ms=7)
    right.plot([135], [1], "o", color=palette.orange, ms=7)
    right.text(45, 3.1, "$q_1$: $\\lambda_1 = 3$", color=palette.blue, ha="center", va="bottom")
    right.text(135, 0.88, "$q_2$: $\\lambda_2 = 1$", color=palette.orange, ha="center", va="top")
    right.set(xlim=(0, 180), ylim=(0.4, 3.6), xlabel="direction of $x$ in degrees")
    right.set_xticks([0, 45, 90, 135, 180])
    right.set_yticks([1, 2, 3])
    right.set_title("$x^T\\!Ax$ along the circle")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
