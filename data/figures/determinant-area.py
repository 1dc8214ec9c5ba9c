"""The determinant as a signed area: stretched, turned over, and collapsed images of the unit square."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from style import Palette, blank, canvas, save

PANELS = (
    ([[2, -1], [1, 1]], "area 3", "det = 3"),
    ([[-1, 2], [1, 1]], "area 3, turned over", "det = −3"),
    ([[2, -1], [1, -0.5]], "area 0, collapsed", "det = 0"),
)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.6, columns=3)
    for ax, (rows, area, value) in zip(axes, PANELS, strict=True):
        matrix = np.array(rows, dtype=float)
        square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
        blank(ax)
        ax.set_aspect("equal")
        ax.set(xlim=(-1.5, 2.5), ylim=(-1.45, 2.4))
        ax.plot([-1.4, 2.4], [0, 0], color=palette.line, lw=0.9, zorder=0)
        ax.plot([0, 0], [-0.8, 2.3], color=palette.line, lw=0.9, zorder=0)
        ax.add_patch(Polygon(square @ matrix.T, facecolor=palette.fill, edgecolor=palette.soft, zorder=1))
        ax.add_patch(
            Polygon(square, facecolor="none", edgecolor=palette.ink, linestyle=(0, (3, 2)), linewidth=1.2, zorder=2)
        )
        for column, color in zip(matrix.T, (palette.blue, palette.orange), strict=True):
            style = {"arrowstyle": "-|>", "color": color, "lw": 2.4, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 12}
            ax.annotate("", xy=tuple(column), xytext=(0, 0), arrowprops=style, zorder=3)
            above = 0.12 if column[1] > 0 else -0.12
            label = "$a_1$" if color == palette.blue else "$a_2$"
            outward = 0.18 * np.sign(column[0])
            ax.text(column[0] + outward, column[1] + above, label, color=color, ha="center",
                    va="bottom" if above > 0 else "top", fontsize=12)  # fmt: skip
        ax.set_title(value)
        ax.text(0.5, -1.42, area, color=palette.ink, ha="center", va="bottom", fontsize=9.5)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
