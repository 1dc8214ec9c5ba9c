"""Two long classes side by side: the first principal component mixes them, the discriminant separates them."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

LONG, SHORT = 3.0, 0.5  # standard deviations along and across; the means lie 1 to either side


def normal(x: np.ndarray, mean: float, sd: float) -> np.ndarray:
    values: np.ndarray = np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))
    return values


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=3.0, rows=2, columns=2, width_ratios=[1.45, 1])
    grid = axes[0, 0].get_gridspec()
    for ax in axes[:, 0]:
        ax.remove()
    left = fig.add_subplot(grid[:, 0])

    rng = np.random.default_rng(4)
    angle = np.radians(30)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    classes = ((-1, palette.blue, "o"), (1, palette.orange, "^"))
    for side, color, marker in classes:
        noise = rng.normal(size=(60, 2))
        points = (noise - noise.mean(axis=0)) / noise.std(axis=0) * [LONG, SHORT] + [0, side]
        left.plot(*(points @ turn).T, marker, color=color, ms=3.2, mew=0)
    for direction, length, name, offset in (
        ((1.0, 0.0), 7.2, "PC1", (0.2, 0.2)),
        ((0.0, 1.0), 3.2, "LDA", (0.0, 0.35)),
    ):
        tip = length * np.array(direction) @ turn
        arrow = {"arrowstyle": "-|>", "color": palette.ink, "lw": 2.0, "shrinkA": 0, "shrinkB": 0}
        left.annotate("", xy=tip, xytext=(0, 0), arrowprops=arrow, zorder=5)
        left.text(tip[0] + offset[0], tip[1] + offset[1], name, ha="center", va="bottom")
    left.set_aspect("equal")
    left.set(xlim=(-7.4, 7.8), ylim=(-5.2, 5.2), xticks=[], yticks=[], xlabel="feature 1", ylabel="feature 2")

    x = np.linspace(-9, 9, 91)
    top, bottom = axes[:, 1]
    top.plot(x, normal(x, 0, LONG), color=palette.blue)
    top.plot(x, normal(x, 0, LONG), color=palette.orange, ls=(0, (4, 4)))
    top.set_title("along PC1: error 50%")
    top.set(xlim=(-9, 9), xticks=[-6, 0, 6])
    x = np.linspace(-3, 3, 121)
    for side, color, _ in classes:
        bottom.plot(x, normal(x, side, SHORT), color=color)
    bottom.set_title("along LDA: error 2.3%")
    bottom.set(xlim=(-3, 3), xticks=[-1, 0, 1])
    for ax in (top, bottom):
        ax.set_yticks([])
        ax.set_ylim(0)
        ax.spines["left"].set_visible(False)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
