"""Collecting 50 coupons: the expected draws until each further one, and three simulated collections."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

COUPONS = 50


def collection(rng: np.random.Generator) -> np.ndarray:
    """The numbers of the draws at which a new coupon came, until the collection is full."""
    waits = rng.geometric(np.arange(COUPONS, 0, -1) / COUPONS)
    return np.asarray(waits.cumsum())


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.2)
    number = np.arange(1, COUPONS + 1)
    expected = (COUPONS / np.arange(COUPONS, 0, -1)).cumsum()
    rng = np.random.default_rng(4)
    for _ in range(3):
        ax.step(collection(rng), number, where="post", color=palette.soft, linewidth=0.9, alpha=0.7)
    ax.plot(expected, number, color=palette.blue)
    for k, words, place in (
        (25, "25 after 34", (48, 22.5)),
        (45, "45 after 111", (117, 40)),
        (50, "50 after 225", (221, 53)),
    ):
        ax.plot([expected[k - 1]], [k], "o", color=palette.orange, markersize=5.5)
        ax.text(*place, words, color=palette.orange, fontsize=10, ha="center" if k == 50 else "left", va="center")
    ax.axhline(COUPONS, color=palette.line, linewidth=1.0, zorder=0)
    ax.set(xlabel="draws", ylabel="different coupons", xlim=(0, 300), ylim=(0, 56))
    ax.set_yticks([0, 10, 20, 30, 40, 50])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
