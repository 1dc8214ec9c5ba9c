"""The relative error of a float32 sum against the number of terms: running, pairwise and Kahan."""

from __future__ import annotations

from functools import cache

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POWERS, DRAWS = range(3, 21), 16
"""Sums of 2^3 to 2^20 terms, uniform on [0, 1), 16 of each."""


def pairwise(values: np.ndarray) -> np.ndarray:
    """Sums of the rows, whose length is a power of two, by adding neighbors until one number is left."""
    while values.shape[1] > 1:
        values = values[:, ::2] + values[:, 1::2]
    return values[:, 0]


@cache
def errors() -> dict[str, np.ndarray]:
    """Root mean square relative errors of every method for every number of terms; the exact sums are integers times 2^-24."""
    longest = 2 ** POWERS[-1]
    values = np.random.default_rng(0).random((DRAWS, longest), dtype=np.float32)
    exact = np.cumsum((values.astype(float) * 2**24).astype(np.int64), axis=1) / 2**24
    running = np.cumsum(values, axis=1, dtype=np.float32)
    kahan = np.empty((DRAWS, len(POWERS)), np.float32)
    total, lost = np.zeros(DRAWS, np.float32), np.zeros(DRAWS, np.float32)
    ends = {2**power: place for place, power in enumerate(POWERS)}
    for count, column in enumerate(np.ascontiguousarray(values.T), start=1):
        term = column - lost
        new = total + term
        lost = (new - total) - term
        total = new
        if count in ends:
            kahan[:, ends[count]] = total
    last = np.array([2**power - 1 for power in POWERS])
    sums = {
        "running": running[:, last],
        "pairwise": np.stack([pairwise(values[:, : 2**power]) for power in POWERS], axis=1),
        "Kahan": kahan,
    }
    truth = exact[:, last]
    return {name: np.sqrt(np.mean((found / truth - 1) ** 2, axis=0)) for name, found in sums.items()}


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.2)
    found = errors()
    counts = 2.0 ** np.array(POWERS)
    ax.axhline(2.0**-24, color=palette.line, lw=1.0, zorder=0)
    for name, color, style, mark in (
        ("running", palette.red, "-", "o"),
        ("pairwise", palette.orange, "--", "s"),
        ("Kahan", palette.blue, "-", "^"),
    ):
        ax.plot(counts, found[name], color=color, ls=style, marker=mark, ms=4.5, lw=1.6)
    ax.text(1.0e5, 7e-6, "running sum", color=palette.red, ha="right", fontsize=9.5)
    ax.text(700, 7.2e-8, "pairwise", color=palette.orange, ha="left", va="bottom", fontsize=9.5)
    ax.text(700, 1.9e-8, "Kahan", color=palette.blue, ha="left", va="top", fontsize=9.5)
    ax.text(1.5e6, 6.4e-8, "unit roundoff", color=palette.soft, ha="right", va="bottom", fontsize=9)
    ax.set(xscale="log", yscale="log", xlim=(6, 1.6e6), ylim=(6e-9, 3e-5))
    ax.set(xlabel="number of terms, float32", ylabel="relative error")
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
