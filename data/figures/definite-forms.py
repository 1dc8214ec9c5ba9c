"""Level lines of three quadratic forms: positive definite, positive semidefinite and indefinite."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

FORMS = (
    ("positive definite", ((2.0, 1.0), (1.0, 2.0)), "eigenvalues 3, 1"),
    ("semidefinite", ((1.0, 1.0), (1.0, 1.0)), "eigenvalues 2, 0"),
    ("indefinite", ((1.0, 2.0), (2.0, 1.0)), "eigenvalues 3, −1"),
)
REACH = 2.0
POSITIVE, NEGATIVE = (1.0, 3.0, 6.0, 10.0), (-3.0, -1.0)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.35, columns=3)
    side = np.linspace(-REACH, REACH, 101)
    x, y = np.meshgrid(side, side)
    for ax, (name, ((a, b), (_, c)), values) in zip(axes, FORMS, strict=True):
        form = a * x**2 + 2 * b * x * y + c * y**2
        ax.contour(x, y, form, levels=POSITIVE, colors=palette.blue, linewidths=1.3)
        if name == "semidefinite":
            ax.plot([-REACH, REACH], [REACH, -REACH], color=palette.ink, lw=2.2)
        elif name == "indefinite":
            ax.contour(x, y, form, levels=NEGATIVE, colors=palette.orange, linewidths=1.3, linestyles="dashed")
            for slope in (-2 + np.sqrt(3), -2 - np.sqrt(3)):  # x² + 4xy + y² = 0
                end = min(REACH, REACH / abs(slope))
                ax.plot([-end, end], [-end * slope, end * slope], color=palette.ink, lw=1.6)
        else:
            ax.plot([0], [0], "o", color=palette.ink, ms=5)
        ax.set_aspect("equal")
        ax.set(xlim=(-REACH, REACH), ylim=(-REACH, REACH), xticks=[], yticks=[], xlabel=values)
        for spine in ax.spines.values():
            spine.set(visible=True, color=palette.line)
        ax.set_title(name)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
