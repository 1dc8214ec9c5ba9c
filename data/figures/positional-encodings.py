"""Attention scores of one word with itself at all pairs of places: added sinusoids against RoPE."""

from __future__ import annotations

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, canvas, save

PLACES, WIDTH, OFFSET = 12, 8, 3


def scores() -> tuple[np.ndarray, np.ndarray]:
    """Scores (query by key) with sinusoids added to the word's vector, and with its query and key rotated.

    Plain sums instead of matrix products, rounded: the figure is the same on every machine.
    """
    rng = np.random.default_rng(3)
    word = rng.normal(size=WIDTH)
    query, key = rng.normal(size=(2, WIDTH, WIDTH)) / WIDTH**0.5
    half = WIDTH // 2
    angle = np.arange(PLACES)[:, None] * 100.0 ** (-np.arange(half) / half)
    cos, sin = np.cos(angle), np.sin(angle)

    def project(x: np.ndarray, w: np.ndarray) -> np.ndarray:
        product: np.ndarray = (x[:, :, None] * w[None]).sum(axis=1)
        return product

    def rotate(x: np.ndarray) -> np.ndarray:
        a, b = x[:, :half], x[:, half:]
        return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=1)

    same = np.tile(word, (PLACES, 1))
    added = same + np.concatenate([sin, cos], axis=1)
    pairs = (
        (project(added, query), project(added, key)),
        (rotate(project(same, query)), rotate(project(same, key))),
    )
    absolute, relative = (np.round((q[:, None] * k[None]).sum(axis=2), 4) for q, k in pairs)
    return absolute, relative


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=4.9, rows=2, columns=2, gridspec_kw={"height_ratios": [1.75, 1]})
    colors = LinearSegmentedColormap.from_list("heat", [palette.fill, palette.blue], N=64)
    for column, (title, table) in enumerate(zip(("absolute: sinusoid added", "relative: RoPE"), scores(), strict=True)):
        ax = axes[0, column]
        ax.pcolormesh(table, cmap=colors, linewidth=0, antialiased=False)
        for m in range(OFFSET, PLACES):
            ax.add_patch(Rectangle((m - OFFSET, m), 1, 1, fill=False, ec=palette.orange, lw=1.3))
        ax.set_aspect("equal")
        ax.invert_yaxis()
        ax.set_title(title, weight="bold")
        ax.set(xticks=[0.5, 5.5, 10.5], yticks=[0.5, 5.5, 10.5])
        ax.set_xticklabels(["0", "5", "10"])
        ax.set_yticklabels(["0", "5", "10"])
        ax.set_xlabel("place of the key")
        for side in ("left", "bottom"):
            ax.spines[side].set_visible(False)
        below = axes[1, column]
        spread = table.max() - table.min()
        for offset, color, style in ((OFFSET, palette.orange, "-"), (1, palette.green, "--")):
            m = np.arange(offset, PLACES)
            values = np.round((table[m, m - offset] - table.min()) / spread, 4)
            below.plot(m, values, color=color, ls=style, marker="o", ms=3.5, lw=1.5, label=f"{offset} back")
        below.set(xlim=(-0.5, 11.5), ylim=(-0.05, 1.05), xticks=[0, 5, 10], yticks=[0, 1])
        below.set_yticklabels(["least", "most"])
        below.set_xlabel("place of the query")
    axes[0, 0].set_ylabel("place of the query")
    axes[1, 0].set_ylabel("score")
    axes[1, 1].legend(loc="upper right")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
