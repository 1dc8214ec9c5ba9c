"""The neighbor of q by angle and by distance: a long vector in its direction against a short one beside it."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from style import Palette, blank, canvas, save

Q, A, B = np.array([2.0, 1.0]), np.array([6.0, 3.0]), np.array([1.0, 3.0])


def arrow(ax: Axes, end: np.ndarray, color: str) -> None:
    """An arrow from the origin whose head ends at `end`."""
    style = {"arrowstyle": "-|>", "color": color, "lw": 2.0, "mutation_scale": 12, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end[0], end[1]), xytext=(0, 0), arrowprops=style, zorder=4)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.4)
    blank(ax)
    ax.add_patch(Circle((0, 0), 1, facecolor="none", edgecolor=palette.line, lw=1.4))
    ax.plot([Q[0], B[0]], [Q[1], B[1]], ls="--", lw=1.4, color=palette.orange)
    arrow(ax, A, palette.green)
    arrow(ax, B, palette.orange)
    arrow(ax, Q, palette.blue)
    for v, color in ((Q, palette.blue), (B, palette.orange)):
        on_circle = v / np.linalg.norm(v)
        ax.plot(*on_circle, "o", color=color, ms=5, zorder=5)
    ax.text(2.05, 0.45, r"$\mathbf{q}$", color=palette.blue, fontsize=13)
    ax.text(6.15, 3.0, r"$\mathbf{a}$: same direction," + "\n    far away", color=palette.green, va="center")
    ax.text(0.9, 3.35, r"$\mathbf{b}$: nearer, at another angle", color=palette.orange, ha="center", va="center")
    ax.text(1.05, -0.75, "unit circle", color=palette.soft, fontsize=9.5, ha="left")
    ax.plot(0, 0, "o", color=palette.ink, ms=4, zorder=5)
    ax.set(xlim=(-1.8, 9.4), ylim=(-1.15, 3.8))
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
