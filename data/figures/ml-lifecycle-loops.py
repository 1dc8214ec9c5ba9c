"""The lifecycle of an ML application: eight stages in two rows, and the four ways that lead back."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from style import Palette, arrow, blank, canvas, save

TOP = ("goal", "data,\nlabels", "model", "offline\nevaluation")
BOTTOM = ("release\nin stages", "serving", "monitoring", "retire")
XS = (0.0, 2.3, 4.6, 6.9)
HIGH, LOW = 2.6, 0.0
W, H = 1.65, 0.9


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.3)
    blank(ax)
    ax.set(xlim=(-0.95, 7.85), ylim=(-1.35, 4.45))

    def box(x: float, y: float, text: str) -> None:
        ax.add_patch(
            FancyBboxPatch(
                (x - W / 2, y - H / 2),
                W,
                H,
                boxstyle="round,pad=0,rounding_size=0.14",
                facecolor=palette.fill,
                edgecolor=palette.blue,
                lw=1.3,
            )
        )
        ax.text(x, y, text, ha="center", va="center", fontsize=9.5, linespacing=1.1)

    for x, name in zip(XS, TOP, strict=True):
        box(x, HIGH, name)
    for x, name in zip(reversed(XS), BOTTOM, strict=True):
        box(x, LOW, name)
    for a in XS[:-1]:
        arrow(ax, (a + W / 2, HIGH), (a + 2.3 - W / 2, HIGH), palette.ink, lw=1.5)
        arrow(ax, (a + 2.3 - W / 2, LOW), (a + W / 2, LOW), palette.ink, lw=1.5)
    arrow(ax, (XS[3], HIGH - H / 2), (XS[3], LOW + H / 2), palette.ink, lw=1.5)

    # The ways back: a dashed curve and a solid head, since a dashed head looks torn.
    def back(
        start: tuple[float, float], end: tuple[float, float], color: str, style: str = "--", bulge: float = 0
    ) -> None:
        t = np.linspace(0, 1, 80)[:, None]
        middle = (np.array(start) + end) / 2 + [0, bulge]
        curve = (1 - t) ** 2 * start + 2 * t * (1 - t) * middle + t**2 * end
        ax.plot(*curve[:-5].T, color=color, ls=style, lw=1.6)
        arrow(ax, tuple(curve[-6]), end, color, lw=1.5)

    back((XS[3], HIGH + H / 2), (XS[1], HIGH + H / 2), palette.orange, bulge=1.55)
    ax.text((XS[1] + XS[3]) / 2, 4.05, "not good enough", ha="center", va="bottom", color=palette.orange, fontsize=9)
    back((XS[1] + 0.2, LOW + H / 2), (XS[1] + 0.2, HIGH - H / 2), palette.orange)
    ax.text(XS[1] + 0.35, 1.3, "drift, new labels", ha="left", va="center", color=palette.orange, fontsize=9)
    back((XS[1] - 0.45, LOW + H / 2), (XS[0] + 0.2, HIGH - H / 2), palette.orange)
    ax.text(0.45, 1.3, "goal\nnot met", ha="right", va="center", color=palette.orange, fontsize=9)
    back((XS[2] + 0.2, LOW - H / 2), (XS[3], LOW - H / 2), palette.red, ":", -0.8)
    ax.text((XS[2] + XS[3]) / 2 + 0.1, -0.98, "roll back", ha="center", va="top", color=palette.red, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
