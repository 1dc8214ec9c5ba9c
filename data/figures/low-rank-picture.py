"""A picture of 60 x 80 pixels and its best approximations of rank 1, 5 and 15, with the error at each rank."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RANKS = (1, 5, 15)


def picture() -> np.ndarray:
    """Sky, sun, a hill and waves, in gray values from 0 to 1."""
    y, x = np.mgrid[0:60, 0:80].astype(float)
    image: np.ndarray = 0.85 - 0.006 * y
    image[(x - 58) ** 2 + (y - 16) ** 2 < 81] = 1.0
    hill = 22 + 0.02 * (x - 24) ** 2
    image[(y > hill) & (y < 44)] = 0.3
    water = y >= 44
    image[water] = (0.45 + 0.12 * np.sin(0.9 * y) * np.cos(0.35 * x))[water]
    return image


def draw(palette: Palette) -> Figure:
    image = picture()
    u, s, v = np.linalg.svd(image, full_matrices=False)
    error = [np.sqrt(np.sum(s[k:] ** 2) / np.sum(s**2)) for k in range(1, 31)]
    fig, _ = canvas(palette, width=5.6, height=3.7)
    fig.clear()
    parts = fig.subplot_mosaic([["full", "1", "5", "15"], ["curve"] * 4], height_ratios=[1, 1.35])
    for name in ("full", *map(str, RANKS)):
        k = 60 if name == "full" else int(name)
        ax = parts[name]
        ax.imshow((u[:, :k] * s[:k]) @ v[:k], cmap="gray", vmin=0, vmax=1, interpolation="none")
        ax.set(xticks=[], yticks=[])
        ax.set_title("picture" if name == "full" else f"rank {k}")
        for spine in ax.spines.values():
            spine.set_visible(False)
    curve = parts["curve"]
    curve.plot(range(1, 31), error, color=palette.blue)
    for k in RANKS:
        curve.plot([k], [error[k - 1]], "o", color=palette.orange, ms=6, zorder=3)
        curve.text(k + 0.5, error[k - 1] + 0.008, f"{error[k - 1]:.1%}", color=palette.orange, fontsize=10)
    curve.set(xlabel="rank $k$", ylabel="relative error", xticks=[1, 5, 10, 15, 20, 25, 30], ylim=(0, 0.2))
    curve.set_yticks([0, 0.05, 0.1, 0.15, 0.2], ["0", "5%", "10%", "15%", "20%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
