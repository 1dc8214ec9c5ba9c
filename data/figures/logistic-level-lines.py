"""Two classes in the plane and the lines where a logistic model says 0.1, 0.5 and 0.9: parallel."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

WEIGHTS = np.array([1.5, 1.0])


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(5)
    fig, ax = canvas(palette, width=4.6, height=4.0)
    points = rng.uniform(-2.9, 2.9, size=(110, 2))
    positive = rng.uniform(size=len(points)) < 1 / (1 + np.exp(-points @ WEIGHTS))
    ax.plot(*points[~positive].T, "o", color=palette.orange, ms=4.2, mew=0)
    ax.plot(*points[positive].T, "^", color=palette.blue, ms=5, mew=0)
    x = np.array([-4.0, 4.0])
    for p, style in ((0.1, (0, (4, 3))), (0.5, "-"), (0.9, (0, (4, 3)))):
        score = np.log(p / (1 - p))
        ax.plot(x, (score - WEIGHTS[0] * x) / WEIGHTS[1], color=palette.ink, ls=style, lw=1.6 if p == 0.5 else 1.2)
        at = (score + 3.25) / WEIGHTS[0]
        ax.text(at, -3.3, f"p = {p}", ha="center", va="top", color=palette.ink)
    ax.text(-3.0, 3.2, "● class 0", color=palette.orange, ha="left", va="bottom")
    ax.text(3.0, 3.2, "▲ class 1", color=palette.blue, ha="right", va="bottom")
    ax.set(xlim=(-3.1, 4.1), ylim=(-3.2, 3.1), aspect="equal")
    ax.set_xticks([])
    ax.set_yticks([])
    ax.set_ylabel("second feature")
    ax.set_xlabel("first feature", labelpad=20)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
