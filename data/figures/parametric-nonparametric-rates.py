"""Error of a straight line and of k nearest neighbors against the number of cases, for a straight and a wavy truth."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

NOISE = 0.25


def line(x: np.ndarray, f: np.ndarray) -> float:
    """Expected squared error of the least-squares line at the points themselves."""
    fit = np.polyval(np.polyfit(x, f, 1), x)
    return float(np.mean((f - fit) ** 2) + 2 * NOISE / len(x))


def neighbors(f: np.ndarray) -> float:
    """The same for k nearest neighbors on equally spaced points, with the best odd k."""
    n, total = len(f), np.r_[0, np.cumsum(f)]
    errors = []
    for k in np.unique(np.geomspace(1, n, 120).astype(int) // 2 * 2 + 1):
        if k <= n:
            first = np.clip(np.arange(n) - k // 2, 0, n - k)
            mean = (total[first + k] - total[first]) / k
            errors.append(np.mean((f - mean) ** 2) + NOISE / k)
    return float(min(errors))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.9, columns=2, sharey=True)
    sizes = np.geomspace(10, 10_000, 25).astype(int)
    for ax, wave, title in zip(axes, (0.0, 0.3), ("the truth is straight", "the truth is wavy"), strict=True):
        curves = []
        for n in sizes:
            x = (np.arange(n) + 0.5) / n
            f = 2 * x + wave * np.sin(2 * np.pi * x)
            curves.append((line(x, f), neighbors(f)))
        straight, local = np.array(curves).T
        ax.loglog(sizes, local, color=palette.orange, label="nearest neighbors")
        ax.loglog(sizes, straight, color=palette.blue, ls="--", label="straight line")
        ax.set(xlim=(10, 10_000), ylim=(3e-5, 0.2), xlabel="number of cases n")
        ax.minorticks_off()
        ax.set_title(title)
    axes[0].set_ylabel("error beyond the noise")
    axes[0].legend(loc="lower left")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
