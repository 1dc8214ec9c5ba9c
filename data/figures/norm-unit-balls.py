"""Unit balls in the plane for p = 1/2, 1, 2 and infinity; the first is not convex, so its p does not give a norm."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def ball(p: float, points: int = 25) -> tuple[np.ndarray, np.ndarray]:
    """The closed curve |x|^p + |y|^p = 1."""
    t = np.linspace(0, np.pi / 2, points)
    x, y = np.cos(t) ** (2 / p), np.sin(t) ** (2 / p)
    quarters = [(x, y), (-x[::-1], y[::-1]), (-x, -y), (x[::-1], -y[::-1])]
    return np.concatenate([q[0] for q in quarters]), np.concatenate([q[1] for q in quarters])


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=1.75, columns=4)
    square = (np.array([1, 1, -1, -1, 1]), np.array([-1, 1, 1, -1, -1]))
    panels = (
        (r"$p=\frac{1}{2}$: no norm", ball(0.5), palette.orange),
        ("$L_1$", ball(1, points=2), palette.blue),
        ("$L_2$", ball(2), palette.blue),
        (r"$L_\infty$", square, palette.blue),
    )
    for ax, (title, (x, y), color) in zip(axes, panels, strict=True):
        ax.axhline(0, color=palette.line, lw=0.8, zorder=0)
        ax.axvline(0, color=palette.line, lw=0.8, zorder=0)
        ax.fill(x, y, facecolor=palette.fill, edgecolor=color, lw=1.8, zorder=1)
        ax.set(xlim=(-1.25, 1.25), ylim=(-1.25, 1.25), xticks=[-1, 1], yticks=[-1, 1])
        ax.set_title(title, pad=7)
        ax.set_aspect("equal")
        ax.spines[["left", "bottom"]].set_visible(False)
        ax.tick_params(length=0)
        if ax is not axes[0]:
            ax.set_yticklabels([])
    first = axes[0]
    first.plot([0, 1], [1, 0], color=palette.red, lw=1.3, ls="--", zorder=2)
    first.plot([0, 1], [1, 0], "o", color=palette.red, ms=4, zorder=3, clip_on=False)
    first.plot(0.5, 0.5, "x", color=palette.red, ms=7, mew=2, zorder=3)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
