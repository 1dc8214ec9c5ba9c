"""Least squares as geometry: the fit is the foot of the perpendicular from y to the column space of X."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

RIGHT, BACK, UP = np.array([1.0, -0.12]), np.array([0.5, 0.42]), np.array([0.0, 1.0])


def at(x: float, y: float, z: float = 0.0) -> np.ndarray:
    """A point of space in the drawing's oblique projection."""
    return x * RIGHT + y * BACK + z * UP


def arrow(ax: Axes, start: np.ndarray, end: np.ndarray, color: str, width: float = 2.1) -> None:
    """An arrow whose head ends at `end`."""
    style = {"arrowstyle": "-|>", "color": color, "lw": width, "mutation_scale": 13, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end[0], end[1]), xytext=(start[0], start[1]), arrowprops=style, zorder=4)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.0)
    blank(ax)
    sheet = np.array([at(-0.6, -0.7), at(4.4, -0.7), at(4.4, 3.4), at(-0.6, 3.4)])
    ax.fill(sheet[:, 0], sheet[:, 1], facecolor=palette.fill, edgecolor=palette.line, lw=1)

    origin, foot, top, other = at(0, 0), at(2.7, 1.7), at(2.7, 1.7, 2.1), at(3.9, 0.2)
    ax.plot([top[0], other[0]], [top[1], other[1]], ls="--", color=palette.soft, lw=1.3, zorder=2)
    ax.plot([foot[0], other[0]], [foot[1], other[1]], ls=":", color=palette.soft, lw=1.3, zorder=2)
    ax.plot(*other, "o", color=palette.soft, ms=5, zorder=4)
    arrow(ax, origin, at(1.6, -0.35), palette.ink, 1.6)
    arrow(ax, origin, at(0.35, 1.9), palette.ink, 1.6)
    arrow(ax, origin, foot, palette.blue)
    arrow(ax, origin, top, palette.green)
    arrow(ax, foot, top, palette.orange)
    inward = -0.28 * np.array([2.7, 1.7]) / np.hypot(2.7, 1.7)
    mark = [at(2.7 + inward[0], 1.7 + inward[1], h) for h in (0.0, 0.26)]
    ax.plot(
        [mark[0][0], mark[1][0], foot[0]], [mark[0][1], mark[1][1], foot[1] + 0.26], color=palette.soft, lw=1, zorder=5
    )
    ax.plot(*origin, "o", color=palette.ink, ms=4, zorder=5)

    ax.text(top[0] - 0.05, top[1] + 0.1, r"$\mathbf{y}$", color=palette.green, fontsize=13, ha="center", va="bottom")
    ax.text(
        2.35,
        0.52,
        r"$\hat{\mathbf{y}}=\mathbf{X}\mathbf{w}$",
        color=palette.blue,
        fontsize=12,
        va="center",
        ha="center",
    )
    ax.text(
        foot[0] + 0.72,
        foot[1] + 1.32,
        r"$\mathbf{y}-\hat{\mathbf{y}}$",
        color=palette.orange,
        fontsize=12,
        va="center",
        ha="center",
    )
    ax.text(1.55, -0.36, r"$\mathbf{x}_1$", fontsize=12, va="center")
    ax.text(0.98, 0.9, r"$\mathbf{x}_2$", fontsize=12, ha="center")
    ax.text(4.65, -0.42, r"another $\mathbf{X}\mathbf{v}$", color=palette.soft, fontsize=9.5, va="center")
    ax.text(-0.9, -0.62, "column space of $\\mathbf{X}$", fontsize=9.5, color=palette.soft, ha="left", va="top")
    ax.set(xlim=(-1.2, 6.3), ylim=(-1.1, 3.0))
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
