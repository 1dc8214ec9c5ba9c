"""Farthest over nearest neighbor: near 1 for uniform points in many dimensions, unchanged for data on a surface."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS = 1000


def contrast(points: np.ndarray, queries: np.ndarray) -> float:
    """Median over the queries of the largest distance over the smallest one."""
    ratios = []
    for query in queries:
        squared = ((points - query) ** 2).sum(axis=1)
        ratios.append(np.sqrt(squared.max() / squared.min()))
    return float(np.median(ratios))


def torus(angles: np.ndarray) -> np.ndarray:
    """A curved surface of two dimensions, in four coordinates."""
    return np.column_stack([np.cos(angles), np.sin(angles)])


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(0)
    dimensions = [2, 3, 5, 10, 20, 50, 100, 200, 500, 1000]
    uniform = [contrast(rng.random((POINTS, d)), rng.random((2000 // d + 50, d))) for d in dimensions]
    turn = 2 * np.pi
    surface = contrast(torus(turn * rng.random((POINTS, 2))), torus(turn * rng.random((1000, 2))))

    fig, ax = canvas(palette, width=5.2, height=2.9)
    ax.axhline(1, color=palette.soft, lw=1, ls=(0, (4, 3)), zorder=0)
    ax.plot(dimensions, uniform, "o-", color=palette.blue, ms=4)
    ax.plot([4, 1000], [surface, surface], color=palette.orange)
    for d, name in ((10, "3.7"), (100, "1.43"), (1000, "1.12")):
        ax.annotate(
            name,
            (d, uniform[dimensions.index(d)]),
            xytext=(0, 6),
            textcoords="offset points",
            ha="center",
            va="bottom",
            color=palette.blue,
            fontsize=9,
        )
    ax.text(1000, surface * 1.1, "points on a curved surface", color=palette.orange, ha="right", va="bottom")
    ax.text(3.2, 3.3, "uniform\nin a cube", color=palette.blue, ha="center", va="center")
    ax.text(2, 1.04, "all distances equal", color=palette.soft, ha="left", va="bottom", fontsize=9)
    ax.set(xscale="log", yscale="log", ylim=(0.9, 110), xlim=(1.8, 1350))
    ax.set_xticks([2, 10, 100, 1000], ["2", "10", "100", "1,000"])
    ax.set_yticks([1, 3, 10, 30, 100], ["1", "3", "10", "30", "100"])
    ax.minorticks_off()
    ax.set(xlabel="number of features", ylabel="farthest / nearest distance")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
