"""Attention weights of five tokens as a matrix, without and with a causal mask; all rows sum to one."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, canvas, save

TOKENS = ["the", "cat", "slept", "it", "purred"]
# Three features, set by hand: noun, verb, other. A query says what its token looks for.
KEYS = np.array([[0.0, 0.0, 1.0], [3.0, 0.0, 0.0], [0.0, 2.5, 0.0], [1.5, 0.0, 0.5], [0.0, 2.5, 0.0]])
QUERIES = np.array([[1.5, 0.0, 0.0], [0.0, 1.5, 0.0], [1.3, 0.0, 0.0], [1.8, 0.2, 0.0], [1.4, 0.3, 0.0]])


def weights(causal: bool) -> np.ndarray:
    """The softmax over the keys of the scaled scores, one row per query."""
    scores = QUERIES @ KEYS.T / np.sqrt(KEYS.shape[1])
    if causal:
        scores = np.where(np.tri(len(TOKENS), dtype=bool), scores, -np.inf)
    exp = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: np.ndarray = exp / exp.sum(axis=1, keepdims=True)
    return result


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=3.1, columns=2, sharey=True)
    for ax, causal in zip(axes, (False, True), strict=True):
        w = weights(causal)
        for i, j in np.ndindex(*w.shape):
            hidden = causal and j > i
            ax.add_patch(Rectangle((j, i), 1, 1, facecolor="none", edgecolor=palette.line, lw=0.8))
            if not hidden:
                ax.add_patch(Rectangle((j, i), 1, 1, facecolor=palette.blue, alpha=0.55 * float(w[i, j]), lw=0))
            text, color = ("×", palette.soft) if hidden else (f"{w[i, j]:.2f}", palette.ink)
            ax.text(j + 0.5, i + 0.52, text, ha="center", va="center", fontsize=9, color=color)
        centers = np.arange(len(TOKENS)) + 0.5
        ax.set(xlim=(0, 5), ylim=(5, 0), xticks=centers, yticks=centers, xlabel="keys: looked at")
        ax.set_xticklabels(TOKENS, rotation=35)
        ax.set_yticklabels(TOKENS)
        ax.tick_params(length=0)
        ax.spines[:].set_visible(False)
        ax.set_aspect("equal")
        ax.set_title("causal mask" if causal else "no mask")
    axes[0].set_ylabel("queries: looking")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
