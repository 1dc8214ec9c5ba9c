"""One predicted distribution, three different 'best' single values: mode, median and mean of a log-normal."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def density(y: np.ndarray | float) -> np.ndarray | float:
    return np.exp(-(np.log(y) ** 2) / 2) / (y * np.sqrt(2 * np.pi))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=2.9)
    y = np.concatenate([np.linspace(0.01, 0.6, 70), np.linspace(0.62, 4.5, 100)])
    ax.fill_between(y, density(y), color=palette.fill, lw=0)
    ax.plot(y, density(y), color=palette.blue)
    points = (
        ("mode 0.37\n0–1 loss", np.exp(-1), palette.red, 0.62, 0.74),
        ("median 1\nabsolute loss", 1.0, palette.green, 1.25, 0.56),
        ("mean 1.65\nsquared loss", np.exp(0.5), palette.orange, 1.95, 0.34),
    )
    for label, at, color, x_text, y_text in points:
        ax.plot([at, at], [0, density(at)], color=color)
        ax.plot([at], [density(at)], "o", color=color, ms=5)
        ax.annotate(
            label,
            xy=(at, density(at)),
            xytext=(x_text, y_text),
            va="center",
            color=color,
            arrowprops={"arrowstyle": "-", "color": color, "lw": 0.9, "shrinkB": 4},
        )
    ax.set(xlim=(0, 4.5), ylim=(0, 0.86), xlabel="$y$", ylabel=r"density of $y$ given $\mathbf{x}$", yticks=[])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
