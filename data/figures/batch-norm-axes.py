"""Which values of a batch of images share one mean: all of a channel, or (wrong) one pixel of all images."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

IMAGES, CHANNELS, SIDE = 3, 2, 3
STEP = SIDE + 0.8


def panel(ax: Axes, palette: Palette, marked: np.ndarray, color: str, title: str, note: str) -> None:
    """Images side by side, their channels below each other; the `marked` positions of the first channel are filled."""
    blank(ax)
    for image, channel in np.ndindex(IMAGES, CHANNELS):
        left, top = image * STEP, 1 - channel * STEP
        for i, j in np.argwhere(marked) if channel == 0 else ():
            ax.add_patch(Rectangle((left + j, top - i - 1), 1, 1, facecolor=color, lw=0))
        for k in range(1, SIDE):
            ax.plot([left, left + SIDE], [top - k, top - k], color=palette.line, lw=0.9)
            ax.plot([left + k, left + k], [top - SIDE, top], color=palette.line, lw=0.9)
        ax.add_patch(Rectangle((left, top - SIDE), SIDE, SIDE, facecolor="none", edgecolor=palette.ink, lw=1.3))
    for image in range(IMAGES):
        ax.text(image * STEP + SIDE / 2, 1.25, f"image {image + 1}", ha="center", color=palette.soft, fontsize=8.5)
    for channel in range(CHANNELS):
        y = -channel * STEP - SIDE / 2 + 1
        name = f"channel {channel + 1}"
        ax.text(-0.3, y, name, ha="right", va="center", rotation=90, color=palette.soft, fontsize=8.5)
    width = (IMAGES - 1) * STEP + SIDE
    bottom = -(CHANNELS - 1) * STEP - SIDE + 1
    ax.text(width / 2, bottom - 0.5, note, ha="center", va="top", fontsize=9, linespacing=1.3)
    ax.set(xlim=(-1.3, width + 0.1), ylim=(bottom - 2.2, 2.2), aspect="equal")
    ax.set_title(title)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.75, columns=2)
    whole, pixel = np.ones((SIDE, SIDE), dtype=bool), np.zeros((SIDE, SIDE), dtype=bool)
    pixel[1, 1] = True
    panel(axes[0], palette, whole, palette.blue, "right: axes n, H, W", "27 values share a mean,\n2 means in all")
    panel(axes[1], palette, pixel, palette.orange, "wrong: axis n only", "3 values share a mean,\n18 means in all")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
