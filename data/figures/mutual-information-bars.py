"""Entropies of the example as bars: H(X) and H(Y) overlap by the mutual information, and span the joint entropy."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

H_X, H_Y, H_JOINT = 0.971, 0.881, 1.641
SHARED = 0.212


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=2.8)
    blank(ax)
    ax.axvspan(H_X - SHARED, H_X, 0.02, 0.98, color=palette.fill, lw=0)
    bars = (
        (3, 0, H_JOINT, palette.ink, "$H(X, Y)$ = 1.641 bits"),
        (2, 0, H_X, palette.blue, "$H(X)$ = 0.971"),
        (1, H_X - SHARED, H_JOINT, palette.orange, "$H(Y)$ = 0.881"),
        (0, 0, H_X - SHARED, palette.blue, "$H(X|Y)$ = 0.759"),
        (0, H_X, H_JOINT, palette.orange, "$H(Y|X)$ = 0.670"),
    )
    for row, left, right, color, label in bars:
        ax.add_patch(Rectangle((left, row - 0.32), right - left, 0.64, fill=False, edgecolor=color, lw=1.6))
        ax.text((left + right) / 2, row, label, color=color, ha="center", va="center", fontsize=10)
    ax.text(H_X - SHARED / 2, 0, "$I$ =\n0.212", color=palette.green, ha="center", va="center", fontsize=10)
    ax.set(xlim=(-0.02, H_JOINT + 0.02), ylim=(-0.5, 3.45))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
