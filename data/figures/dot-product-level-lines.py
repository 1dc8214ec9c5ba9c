"""On the unit circle the dot product with u is largest where the last of its level lines touches: at u / |u|."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from style import Palette, blank, canvas, save

ALONG = np.array([0.8, 0.6])
ACROSS = np.array([-0.6, 0.8])


def arrow(ax: Axes, end: np.ndarray, color: str, width: float) -> None:
    """An arrow from the origin whose head ends at `end`."""
    style = {"arrowstyle": "-|>", "color": color, "lw": width, "mutation_scale": 13, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end[0], end[1]), xytext=(0, 0), arrowprops=style, zorder=4)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.4, height=2.9)
    blank(ax)
    ax.add_patch(Circle((0, 0), 1, facecolor=palette.fill, edgecolor=palette.blue, lw=1.6))
    length = r"\|\mathbf{u}\|"
    labels = (f"$-{length}$", rf"$-\frac{{1}}{{2}}{length}$", "0", rf"$\frac{{1}}{{2}}{length}$", f"${length}$")
    for level, text in zip((-1, -0.5, 0, 0.5, 1), labels, strict=True):
        foot = level * ALONG
        touching = level == 1
        ends = np.array([foot - 1.3 * ACROSS, foot + 1.3 * ACROSS])
        ax.plot(
            ends[:, 0],
            ends[:, 1],
            color=palette.orange if touching else palette.soft,
            lw=1.8 if touching else 1,
            ls="-" if touching else ":",
            zorder=2,
        )
        label = foot - 1.38 * ACROSS
        ax.text(
            label[0],
            label[1],
            text,
            ha="center",
            va="top",
            fontsize=9.5,
            color=palette.orange if touching else palette.soft,
        )
    arrow(ax, 1.75 * ALONG, palette.green, 1.8)
    arrow(ax, ALONG, palette.blue, 2.6)
    ax.plot(0, 0, "o", color=palette.ink, ms=4, zorder=5)
    ax.text(1.5, 1.08, r"$\mathbf{u}$", color=palette.green, fontsize=13, va="center")
    ax.text(0.42, 0.58, r"$\mathbf{v}$", color=palette.blue, fontsize=13, ha="center", va="center")
    ax.text(1.05, -1.42, r"values of $\mathbf{u}\cdot\mathbf{v}$", fontsize=9.5, color=palette.soft, ha="left")
    ax.set(xlim=(-2.0, 2.3), ylim=(-1.85, 1.75))
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
