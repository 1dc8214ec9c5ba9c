"""Amdahl's speed-up over the number of workers for three serial shares, with the limit of each and the ideal line."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def speedup(serial: float, workers: np.ndarray) -> np.ndarray:
    """How many times faster, at most."""
    return 1 / (serial + (1 - serial) / workers)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.0)
    workers = np.geomspace(1, 1024, 200)
    ax.plot(workers, workers, color=palette.soft, lw=1.2, ls=":")
    ax.text(34, 50, "ideal", ha="right", va="bottom", fontsize=9, color=palette.soft)
    for serial, color in ((0.01, palette.green), (0.05, palette.orange), (0.2, palette.blue)):
        ax.plot(workers, speedup(serial, workers), color=color)
        ax.axhline(1 / serial, color=color, lw=0.9, ls=(0, (4, 4)))
        ax.text(1000, 0.7 / serial, f"{serial:.0%} serial", ha="right", va="top", fontsize=9, color=color)
    for count, down in ((8, -1), (64, -6)):
        gain = float(speedup(0.05, np.array(count)))
        ax.plot(count, gain, "o", ms=5, color=palette.orange)
        ax.annotate(
            f"{gain:.1f}",
            (count, gain),
            (8, down),
            textcoords="offset points",
            va="center",
            fontsize=9,
            color=palette.orange,
        )
    ax.set(xscale="log", yscale="log", xlim=(1, 1024), ylim=(1, 200), xlabel="workers", ylabel="speed-up")
    ax.set_xticks([1, 8, 64, 512], ["1", "8", "64", "512"])
    ax.set_yticks([1, 5, 20, 100], ["1", "5", "20", "100"])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
