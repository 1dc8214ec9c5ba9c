"""The first two principal components of the wine data, from raw and from standardized features."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from sklearn.datasets import load_wine

from style import Palette, canvas, save


def scores(data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scores on the first two components, and their shares of the variance."""
    centered = data - data.mean(axis=0)
    left, values, right = np.linalg.svd(centered, full_matrices=False)
    turn = np.sign(right[np.arange(2), np.abs(right[:2]).argmax(axis=1)])
    return left[:, :2] * values[:2] * turn, values[:2] ** 2 / np.sum(values**2)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.2, columns=2)
    wine = load_wine()
    standardized = (wine.data - wine.data.mean(axis=0)) / wine.data.std(axis=0)
    looks = ((palette.blue, "o"), (palette.orange, "^"), (palette.green, "s"))
    for ax, data, title in ((axes[0], wine.data, "raw"), (axes[1], standardized, "standardized")):
        points, share = scores(data)
        for kind, (color, marker) in enumerate(looks):
            members = points[wine.target == kind]
            ax.plot(*members.T, marker, ms=4, mfc="none", mec=color, mew=1.0, label=f"variety {kind + 1}")
        ax.set_title(title)
        ax.set(xlabel=f"PC1: {share[0]:.1%}", ylabel=f"PC2: {share[1]:.1%}")
    axes[0].set(xticks=[-400, 0, 400, 800], yticks=[-20, 0, 20, 40, 60])
    axes[1].set(xticks=[-4, -2, 0, 2, 4], yticks=[-4, -2, 0, 2, 4])
    handles, labels = axes[0].get_legend_handles_labels()
    fig.legend(handles, labels, loc="outside lower center", ncols=3, handletextpad=0.2)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
