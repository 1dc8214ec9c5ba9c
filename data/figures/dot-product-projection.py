"""The dot product as length times signed shadow, for an acute, a right and an obtuse angle."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Arc

from style import Palette, blank, canvas, save

TILT = np.radians(14)
U_LENGTH, V_LENGTH = 3.0, 2.3


def arrow(ax: Axes, end: np.ndarray, color: str) -> None:
    """An arrow from the origin whose head ends at `end`."""
    style = {"arrowstyle": "-|>", "color": color, "lw": 2.0, "mutation_scale": 13, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", xy=(end[0], end[1]), xytext=(0, 0), arrowprops=style)


def panel(ax: Axes, palette: Palette, degrees: float, title: str) -> None:
    """One pair of vectors, the foot of the perpendicular and the signed shadow of v on the line of u."""
    blank(ax)
    along = np.array([np.cos(TILT), np.sin(TILT)])
    across = np.array([-along[1], along[0]])
    angle = np.radians(degrees)
    v = V_LENGTH * (np.cos(angle) * along + np.sin(angle) * across)
    shadow = V_LENGTH * np.cos(angle)
    foot = shadow * along
    line = np.array([-2.0 * along, 3.5 * along])
    ax.plot(line[:, 0], line[:, 1], color=palette.line, lw=1.2, zorder=0)
    arrow(ax, U_LENGTH * along, palette.blue)
    arrow(ax, v, palette.green)
    if abs(shadow) > 0.01:
        ax.plot([v[0], foot[0]], [v[1], foot[1]], ls="--", lw=1.2, color=palette.soft)
        ax.plot([0, foot[0]], [0, foot[1]], color=palette.orange, lw=5, solid_capstyle="butt", zorder=3, alpha=0.9)
        inward = -np.sign(shadow)
        corner = [foot + 0.2 * inward * along, foot + 0.2 * (inward * along + across), foot + 0.2 * across]
    else:
        ax.plot(0, 0, "o", color=palette.orange, ms=6, zorder=4)
        corner = [0.2 * along, 0.2 * (along + across), 0.2 * across]
    ax.plot([c[0] for c in corner], [c[1] for c in corner], color=palette.soft, lw=1)
    if degrees != 90:
        low = np.degrees(TILT)
        ax.add_patch(Arc((0, 0), 1.1, 1.1, theta1=low, theta2=low + degrees, color=palette.soft, lw=1.1))
        middle = np.radians(low + degrees / 2)
        ax.text(0.82 * np.cos(middle), 0.82 * np.sin(middle), r"$\theta$", ha="center", va="center", fontsize=11)
    tip = U_LENGTH * along
    ax.text(tip[0] + 0.05, tip[1] + 0.2, r"$\mathbf{u}$", color=palette.blue, ha="center", va="bottom", fontsize=12)
    ax.text(v[0] * 1.1, v[1] * 1.1, r"$\mathbf{v}$", color=palette.green, ha="center", va="center", fontsize=12)
    ax.text(0.9, -0.95, title, ha="center", va="top", fontsize=10.5)
    ax.set(xlim=(-2.1, 3.6), ylim=(-1.75, 2.8))
    ax.set_aspect("equal")


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=1.75, columns=3)
    panel(axes[0], palette, 50, r"$\mathbf{u}\cdot\mathbf{v} > 0$")
    panel(axes[1], palette, 90, r"$\mathbf{u}\cdot\mathbf{v} = 0$")
    panel(axes[2], palette, 130, r"$\mathbf{u}\cdot\mathbf{v} < 0$")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
