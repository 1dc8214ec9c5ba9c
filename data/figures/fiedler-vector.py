"""Two triangles joined by one edge: the second Laplacian eigenvector has one sign on each of them."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

EDGES = ((0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5))
PLACES = ((-2.2, 0.85), (-2.2, -0.85), (-0.75, 0.0), (0.75, 0.0), (2.2, 0.85), (2.2, -0.85))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=1.9)
    blank(ax)
    laplacian = np.zeros((6, 6))
    for i, j in EDGES:
        laplacian[[i, j], [i, j]] += 1
        laplacian[[i, j], [j, i]] -= 1
        ax.plot(*zip(PLACES[i], PLACES[j], strict=True), color=palette.soft, lw=1.6, zorder=1)
    vector = np.linalg.eigh(laplacian)[1][:, 1]
    vector *= np.sign(vector[0])
    for value, (x, y) in zip(vector, PLACES, strict=True):
        color = palette.blue if value > 0 else palette.orange
        ax.plot([x], [y], "o", color=color, ms=15, zorder=2)
        text = f"{value:.2f}".replace("-", "−")
        if abs(x) > 1:
            ax.text(x + np.sign(x) * 0.28, y, text, color=color, ha="right" if x < 0 else "left", va="center")
        else:
            ax.text(x, y - 0.3, text, color=color, ha="center", va="top")
    ax.plot([0, 0], [-0.75, 0.75], color=palette.ink, lw=1.4, ls=(0, (4, 3)))
    ax.text(0, 0.85, "cut", color=palette.ink, ha="center", va="bottom")
    ax.set_aspect("equal")
    ax.set(xlim=(-3.5, 3.5), ylim=(-1.2, 1.3))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
