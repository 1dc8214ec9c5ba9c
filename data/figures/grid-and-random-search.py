"""Sixteen trials on a grid try four values of the setting that matters; sixteen random trials try sixteen."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

GOOD = (0.4, 0.5)  # where the important setting is good


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=3.1, columns=2, sharey=True)
    side = (np.arange(4) + 0.5) / 4
    grid = np.array([(a, b) for a in side for b in side])
    random = np.random.default_rng(40).random((16, 2))
    for ax, name, points in ((axes[0], "grid", grid), (axes[1], "random", random)):
        values = np.unique(points[:, 0])
        hits = (points[:, 0] > GOOD[0]) & (points[:, 0] < GOOD[1])
        ax.axvspan(*GOOD, color=palette.fill, zorder=0)
        ax.plot(*points[~hits].T, "o", color=palette.blue, ms=6)
        ax.plot(*points[hits].T, "*", color=palette.orange, ms=12)
        ax.vlines(values, 1.05, 1.13, color=palette.ink, lw=1.4)
        ax.set_title(f"{name}: {len(values)} values, {hits.sum()} good trials")
        ax.set(xlim=(0, 1), ylim=(-0.04, 1.14), xlabel="setting that matters")
        ax.set_xticks([0, 0.5, 1], labels=["0", "0.5", "1"])
        ax.set_yticks([0, 0.5, 1], labels=["0", "0.5", "1"])
    axes[0].set_ylabel("setting without effect")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
