"""Gradient descent on x^2 / 2 + 10 y^2 / 2 from one start with three step sizes: too small, best, above the limit."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

CURVATURE = np.array([1.0, 10.0])
START = np.array([9.0, 1.0])


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=5.1, rows=3, sharex=True)
    cases = (
        (0.02, 40, palette.soft, r"$\eta=0.02$: stable and slow (40 steps)"),
        (2 / 11, 40, palette.blue, r"$\eta=2/11$: the best fixed step (40 steps)"),
        (0.21, 12, palette.orange, r"$\eta=0.21$, above the limit $0.2$ (12 steps)"),
    )
    turn = np.linspace(0, 2 * np.pi, 97)
    for ax, (step, count, color, title) in zip(axes, cases, strict=True):
        for level in (0.4, 2, 6, 14, 28, 50):
            radius = np.sqrt(2 * level / CURVATURE)
            ax.plot(radius[0] * np.cos(turn), radius[1] * np.sin(turn), color=palette.line, linewidth=0.9)
        path = [START]
        for _ in range(count):
            path.append(path[-1] * (1 - step * CURVATURE))
        points = np.array(path)
        ax.plot(points[:, 0], points[:, 1], "o-", color=color, markersize=3.2, linewidth=1.3)
        ax.plot(*START, "o", color=palette.ink, markersize=5.5, zorder=5)
        ax.plot(0, 0, "*", color=palette.green, markersize=10, zorder=6)
        ax.set_title(title, color=color if color != palette.soft else palette.ink, loc="left")
        ax.set(xlim=(-3.2, 10.3), ylim=(-3.4, 3.4))
        ax.set_yticks([-3, 0, 3])
    axes[-1].set_xlabel("flat direction, λ = 1")
    axes[1].set_ylabel("steep direction, λ = 10")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
