"""Below which error correlation the plain mean of two models beats the better one, with three measured pairs."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

# Ratio of the RMSEs and correlation of the errors: least squares against a random forest.
PAIRS = {"curved": (1.055, 0.710), "diabetes": (1.037, 0.923), "linear": (1.239, 0.787)}


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.1)
    ratio = np.linspace(1, 3**0.5, 60)
    limit = (3 - ratio**2) / (2 * ratio)
    ax.fill_between(ratio, 0, limit, color=palette.fill, lw=0)
    ax.plot(ratio, limit, color=palette.ink)
    ax.text(1.17, 0.27, "the mean beats\nthe better model", color=palette.ink, ha="center", va="center")
    ax.text(1.53, 0.62, "the mean is worse", color=palette.ink, ha="center", va="center")
    for (name, (x, y)), color in zip(PAIRS.items(), (palette.blue, palette.blue, palette.orange), strict=True):
        ax.scatter([x], [y], s=44, color=color, zorder=3, linewidths=0)
        dx, dy = {"diabetes": (0.018, 0.045), "curved": (-0.02, -0.075)}.get(name, (0.018, 0.0))
        ax.text(x + dx, y + dy, name, color=color, va="center", weight="bold")
    ax.set(xlim=(1, 3**0.5), ylim=(0, 1.06), xticks=[1, 1.2, 1.4, 1.6], yticks=[0, 0.5, 1])
    ax.set(xlabel="RMSE of the worse model / RMSE of the better", ylabel="correlation of the errors")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
