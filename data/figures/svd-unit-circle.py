"""The singular value decomposition in four pictures: rotate, stretch along the axes, rotate again."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

MATRIX = np.array([[5.0, 3.0], [0.0, 4.0]]) / 4
V = np.array([[1.0, -1.0], [1.0, 1.0]]) / np.sqrt(2)
SIGMA = np.array([np.sqrt(10) / 2, np.sqrt(10) / 4])
U = np.array([[2.0, -1.0], [1.0, 2.0]]) / np.sqrt(5)


def panel(ax: Axes, matrix: np.ndarray, palette: Palette, title: str, names: tuple[str, str]) -> None:
    """The image of the unit circle and of the two right singular vectors under `matrix`."""
    blank(ax)
    ax.set_aspect("equal")
    ax.set(xlim=(-1.9, 2.1), ylim=(-1.35, 1.55))
    ax.axhline(0, color=palette.line, lw=0.8, zorder=0)
    ax.axvline(0, color=palette.line, lw=0.8, zorder=0)
    turn = np.linspace(0, 2 * np.pi, 97)
    ax.plot(*(matrix @ np.array([np.cos(turn), np.sin(turn)])), color=palette.ink, lw=1.5)
    for tip, name, color in zip((matrix @ V).T, names, (palette.blue, palette.orange), strict=True):
        style = {"arrowstyle": "-|>", "color": color, "lw": 2.2, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 11}
        ax.annotate("", xy=tuple(tip), xytext=(0, 0), arrowprops=style, zorder=3)
        x, y = tip * (1 + 0.09 / np.linalg.norm(tip))
        side = "left" if x > 0.05 else "right" if x < -0.05 else "center"
        ax.text(x, y, name, color=color, fontsize=12, ha=side, va="bottom")
    ax.set_title(title)


def draw(palette: Palette) -> Figure:
    assert np.allclose(U * SIGMA @ V.T, MATRIX)
    fig, axes = canvas(palette, width=5.2, height=4.3, rows=2, columns=2)
    panel(axes[0, 0], np.eye(2), palette, "unit circle", ("$v_1$", "$v_2$"))
    panel(axes[0, 1], V.T, palette, "1. rotate: $V^T$", ("$e_1$", "$e_2$"))
    panel(
        axes[1, 0], SIGMA[:, None] * V.T, palette, "2. stretch: $\\Sigma V^T$", ("$\\sigma_1 e_1$", "$\\sigma_2 e_2$")
    )
    panel(axes[1, 1], MATRIX, palette, "3. rotate: $U\\Sigma V^T$", ("$\\sigma_1 u_1$", "$\\sigma_2 u_2$"))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
