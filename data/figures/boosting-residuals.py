"""Boosting with stumps on squared error: the fit and what is left of the targets after 1, 5 and 50 rounds."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

POINTS, NOISE, RATE = 40, 0.2, 0.5
ROUNDS = (1, 5, 50)


def stump(x: np.ndarray, r: np.ndarray) -> tuple[float, float, float]:
    """Threshold and the two means of the split with the least squared error."""
    best = (np.inf, 0.0, 0.0, 0.0)
    for t in (x[1:] + x[:-1]) / 2:
        left, right = r[x <= t], r[x > t]
        rest = float(((left - left.mean()) ** 2).sum() + ((right - right.mean()) ** 2).sum())
        best = min(best, (rest, float(t), float(left.mean()), float(right.mean())))
    return best[1:]


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(0)
    x = (np.arange(POINTS) + rng.random(POINTS)) / POINTS
    y = np.sin(2 * np.pi * x) + NOISE * rng.normal(size=POINTS)
    grid = np.linspace(0, 1, 401)
    fit, curve = np.full(POINTS, y.mean()), np.full(len(grid), y.mean())

    fig, axes = canvas(palette, width=5.6, height=3.6, rows=2, columns=3, sharex=True, sharey=True)
    for m in range(1, max(ROUNDS) + 1):
        t, low, high = stump(x, y - fit)
        fit = fit + RATE * np.where(x <= t, low, high)
        curve = curve + RATE * np.where(grid <= t, low, high)
        if m not in ROUNDS:
            continue
        top, bottom = axes[:, ROUNDS.index(m)]
        top.scatter(x, y, s=10, color=palette.ink, alpha=0.55, linewidths=0)
        top.plot(grid, curve, color=palette.blue)
        top.set_title(f"{m} round" + ("s" if m > 1 else ""))
        bottom.axhline(0, color=palette.line, lw=1)
        bottom.vlines(x, 0, y - fit, color=palette.orange, lw=1.4)
        rms = float(np.sqrt(np.mean((y - fit) ** 2)))
        bottom.text(0.97, 1.25, f"RMS {rms:.2f}", color=palette.orange, fontsize=9, ha="right")
        bottom.set(xlabel="x", xticks=[0, 0.5, 1])
    axes[0, 0].set(ylabel="fit", yticks=[-1, 0, 1], ylim=(-1.6, 1.7))
    axes[1, 0].set_ylabel("residuals")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
