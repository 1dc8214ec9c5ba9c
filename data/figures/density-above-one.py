"""Two densities above 1: their height is a rate, and only areas are probabilities."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.4, height=2.9, columns=2, sharey=True)

    left.fill_between([0, 0.25], [4, 4], color=palette.fill, lw=0)
    left.plot([-0.15, 0, 0, 0.25, 0.25, 0.6], [0, 0, 4, 4, 0, 0], color=palette.blue)
    left.text(0.125, 2.2, "area\n4 × 0.25\n= 1", ha="center", va="center", color=palette.ink)
    left.set_title("uniform on [0, 0.25]")
    left.set(xlim=(-0.15, 0.6), xticks=[0, 0.25, 0.5])
    left.set_ylabel("density")

    def normal(x: np.ndarray) -> np.ndarray:
        return np.exp(-((x / 0.1) ** 2) / 2) / (0.1 * np.sqrt(2 * np.pi))

    x = np.linspace(-0.4, 0.4, 101)
    right.fill_between(x, normal(x), color=palette.fill, lw=0)
    right.plot(x, normal(x), color=palette.blue)
    strip = np.linspace(-0.01, 0.01, 9)
    right.fill_between(strip, normal(strip), color=palette.orange, lw=0)
    right.annotate(
        "strip\n3.99 × 0.02\n≈ 0.08",
        xy=(0.01, 3.3),
        xytext=(0.25, 3.3),
        ha="center",
        va="center",
        color=palette.orange,
        arrowprops={"arrowstyle": "-", "color": palette.orange},
    )
    right.set_title("normal, mean 0, SD 0.1")
    right.set(xlim=(-0.4, 0.4), xticks=[-0.3, 0, 0.3])

    for ax in (left, right):
        ax.axhline(1, color=palette.soft, lw=1, ls=(0, (4, 3)), zorder=0)
        ax.set_ylim(0, 4.6)
        ax.set_yticks([0, 1, 2, 3, 4])
        ax.set_xlabel("$x$")
    left.text(0.59, 1.08, "height 1", ha="right", va="bottom", fontsize=9, color=palette.soft)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
