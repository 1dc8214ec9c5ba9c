"""Lines in the plane shatter three points: every labeling has a line. For four points one labeling always has none."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

TRIANGLE = np.array([[0.2, 0.2], [0.8, 0.2], [0.5, 0.8]])
SQUARE = np.array([[0.2, 0.2], [0.8, 0.8], [0.2, 0.8], [0.8, 0.2]])
INSIDE = np.array([[0.12, 0.15], [0.88, 0.15], [0.5, 0.88], [0.5, 0.39]])

# Points, classes, and the line as (a, b, c) with a x + b y = c; `None` where there is no line.
PANELS = (
    (TRIANGLE, (0, 0, 0), (0.0, 1.0, 0.05)),
    (TRIANGLE, (1, 0, 0), (1.0, 1.0, 0.7)),
    (TRIANGLE, (0, 1, 0), (1.0, -1.0, 0.3)),
    (TRIANGLE, (0, 0, 1), (0.0, 1.0, 0.5)),
    (SQUARE, (0, 0, 1, 1), None),
    (INSIDE, (0, 0, 0, 1), None),
)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=3.9, rows=2, columns=3)
    for ax, (points, classes, line) in zip(axes.flat, PANELS, strict=True):
        labels = np.array(classes)
        if line is None:
            for group, color, style in ((0, palette.blue, "-"), (1, palette.orange, "--")):
                corners = points[labels == group]
                ax.fill(*corners.T, facecolor="none", edgecolor=color, ls=style, lw=1.6)
        else:
            a, b, c = line
            side = points @ [a, b] > c
            assert len(set(side[labels == 0])) == 1 and set(side[labels == 0]).isdisjoint(side[labels == 1])
            normal = np.array([a, b])
            foot, along = c * normal / (normal @ normal), np.array([-b, a])
            ends = foot + np.array([[-3.0], [3.0]]) * along
            ax.plot(*ends.T, color=palette.ink, lw=1.6)
        ax.plot(*points[labels == 0].T, "o", color=palette.blue, ms=9)
        if labels.any():
            ax.plot(*points[labels == 1].T, "^", color=palette.orange, ms=10)
        ax.set(xlim=(0, 1), ylim=(0, 1), xticks=[], yticks=[])
        ax.set_aspect("equal")
        for spine in ax.spines.values():
            spine.set_visible(True)
            spine.set_color(palette.line)
        ax.set_title("no line" if line is None else "a line")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
