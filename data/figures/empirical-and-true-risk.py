"""Risk of a threshold classifier: the true curve, and what samples of 30 and of 300 show of it, with their minima."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def empirical_risk(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Edges of the pieces of [0, 1] and the share of errors of "class 1 above t" on each piece."""
    order = np.argsort(x)
    wrong = np.concatenate([[0], np.cumsum(2 * y[order] - 1)]) + np.sum(1 - y)
    return np.concatenate([[0], x[order], [1]]), wrong / len(x)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.9, columns=2, sharey=True)
    for ax, n, seed in zip(axes, (30, 300), (31, 1), strict=True):
        rng = np.random.default_rng(seed)
        x = rng.random(n)
        y = (rng.random(n) < np.where(x > 0.5, 0.9, 0.1)).astype(int)
        edges, risk = empirical_risk(x, y)
        ax.stairs(risk, edges, baseline=None, color=palette.orange, lw=1.3, label="on the sample")
        ax.plot([0, 0.5, 1], [0.5, 0.1, 0.5], color=palette.blue, label="true")
        best = int(np.argmin(risk))
        t = (edges[best] + edges[best + 1]) / 2
        true = 0.1 + 0.8 * abs(t - 0.5)
        ax.plot([t, t], [risk[best], true], color=palette.ink, lw=1.1, ls=":")
        ax.plot(t, risk[best], "o", color=palette.orange, ms=5)
        ax.plot(t, true, "s", color=palette.blue, ms=5)
        ax.set(xlim=(0, 1), ylim=(0, 0.72), xlabel="threshold t", xticks=[0, 0.5, 1])
        ax.set_title(f"n = {n}")
    axes[0].set_ylabel("risk (share of errors)")
    axes[0].legend(loc="upper center", handlelength=1.4)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
