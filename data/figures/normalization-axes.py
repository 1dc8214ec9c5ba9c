"""Which entries of a batch share one mean and one variance: batch, layer, group and instance normalization."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

EXAMPLES, CHANNELS, GROUPS = 4, 6, 2


def shared(kind: str) -> np.ndarray:
    """The number of the set to which every (example, channel) belongs; a set shares its statistics."""
    example, channel = np.indices((EXAMPLES, CHANNELS))
    numbers: dict[str, np.ndarray] = {
        "Batch": channel,
        "Layer, RMS": example,
        "Group (2 groups)": example * GROUPS + channel // (CHANNELS // GROUPS),
        "Instance": example * CHANNELS + channel,
    }
    return numbers[kind]


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=4.3, rows=2, columns=2)
    for ax, kind in zip(axes.flat, ("Batch", "Layer, RMS", "Group (2 groups)", "Instance"), strict=True):
        blank(ax)
        sets = shared(kind)
        for i, j in np.ndindex(EXAMPLES, CHANNELS):
            marked = sets[i, j] == sets[1, 1]
            face = palette.blue if marked else "none"
            ax.add_patch(Rectangle((j, EXAMPLES - 1 - i), 1, 1, facecolor=face, edgecolor=palette.line, lw=0.9))
            if marked:
                ax.plot(j + 0.5, EXAMPLES - 0.5 - i, "o", color=palette.fill, ms=5)
        for i, j in np.ndindex(EXAMPLES, CHANNELS):
            y = EXAMPLES - 1 - i
            if j + 1 == CHANNELS or sets[i, j] != sets[i, j + 1]:
                ax.plot([j + 1, j + 1], [y, y + 1], color=palette.ink, lw=1.6)
            if i + 1 == EXAMPLES or sets[i, j] != sets[i + 1, j]:
                ax.plot([j, j + 1], [y, y], color=palette.ink, lw=1.6)
        ax.plot([0, 0, CHANNELS], [0, EXAMPLES, EXAMPLES], color=palette.ink, lw=1.6)
        ax.set_title(f"{kind}: {sets.max() + 1} sets")
        ax.text(CHANNELS / 2, -0.2, "channels", ha="center", va="top", color=palette.soft, fontsize=9)
        ax.text(-0.2, EXAMPLES / 2, "examples", ha="right", va="center", rotation=90, color=palette.soft, fontsize=9)
        ax.set(xlim=(-0.8, CHANNELS + 0.1), ylim=(-0.8, EXAMPLES + 0.1))
        ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
