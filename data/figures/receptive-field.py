"""The receptive field of one unit through three layers, and how the influence is spread over it after many layers."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

LAYERS = (("kernel 3", 1, 1), ("kernel 3, stride 2", 2, 1), ("kernel 3, dilation 2", 1, 2))


def spread(layers: int) -> np.ndarray:
    """Share of the paths that lead to each offset, after `layers` layers with kernel 3 and stride 1."""
    paths = np.ones(1)
    for _ in range(layers):
        paths = np.convolve(paths, np.ones(3) / 3)
    return paths


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=5.2, rows=2, gridspec_kw={"height_ratios": [1.35, 1]})
    ax = axes[0]
    blank(ax)
    ax.set(xlim=(-8.2, 8.2), ylim=(-0.75, 4.05))
    # Centers of the units of each level, in pixels; the unit in the middle stands at 0.
    centers = [np.arange(-7, 8), np.arange(-6, 7), np.arange(-6, 7, 2), np.array([0])]
    active = [{0.0}]
    jump = [1, 1, 2]
    for level in (3, 2, 1):
        dilation = LAYERS[level - 1][2]
        below: set[float] = set()
        for x in active[-1]:
            for tap in (-1, 0, 1):
                target = x + tap * dilation * jump[level - 1]
                below.add(target)
                ax.plot(
                    [x, target], [level * 1.15 - 0.2, (level - 1) * 1.15 + 0.2], color=palette.blue, lw=0.9, zorder=1
                )
        active.append(below)
    for level in range(4):
        y = level * 1.15
        for x in centers[level]:
            on = float(x) in {float(a) for a in active[3 - level]}
            ax.add_patch(
                Rectangle(
                    (x - 0.34, y - 0.2), 0.68, 0.4, fc=palette.fill if on else "none",
                    ec=palette.blue if on else palette.line, lw=1.2, zorder=3,
                )
            )  # fmt: skip
    for level, (text, size) in enumerate((("", 1), (LAYERS[0][0], 3), (LAYERS[1][0], 5), (LAYERS[2][0], 13)), start=0):
        if level:
            where = 8.2 if level == 3 else -8.2
            ax.text(
                where, level * 1.15 + (0, 0.36, 0.58, 0)[level], f"{text}: r = {size}",
                ha="right" if level == 3 else "left", va="center", fontsize=9,
            )  # fmt: skip
    ax.annotate("", (-6.5, -0.36), (6.5, -0.36), arrowprops={"arrowstyle": "<->", "color": palette.orange, "lw": 1.3})
    ax.text(0, -0.6, "13 input pixels", ha="center", va="center", fontsize=9, color=palette.orange)

    ax = axes[1]
    for layers, color, style, half in ((5, palette.green, "--", 3), (20, palette.blue, "-", 7)):
        offsets = np.arange(-layers, layers + 1)
        share = 100 * spread(layers)
        ax.plot(
            offsets, share, color=color, ls=style, label=f"{layers} layers: 95% in {2 * half + 1} of {2 * layers + 1}"
        )
        ax.fill_between(offsets, share, where=np.abs(offsets) <= half, color=color, alpha=0.18, lw=0)
    for edge in (-20, 20):
        ax.plot([edge, edge], [0, 4.5], color=palette.blue, lw=1.0, ls=":")
    for edge in (-5, 5):
        ax.plot([edge, edge], [0, 4.5], color=palette.green, lw=1.0, ls=":")
    ax.set(xlim=(-22, 22), ylim=(0, 33), xticks=[-20, -10, 0, 10, 20], yticks=[0, 10, 20])
    ax.set_xlabel("offset from the center, pixels (dotted: end of the field)")
    ax.set_ylabel("influence, %")
    ax.legend(loc="upper center", ncols=2, columnspacing=1.2, handlelength=1.8)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
