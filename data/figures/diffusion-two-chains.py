"""Diffusion on one dimension: forward chains turn data into noise, reverse chains with the exact predictor undo it."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from style import Palette, canvas, save

STEPS, SPREAD, SHARE_UP = 1000, 0.2, 0.7
BETA = np.linspace(1e-4, 0.02, STEPS)
ALPHA_BAR = np.cumprod(1 - BETA)
EVERY = 20


def predicted_noise(x: np.ndarray, a: float) -> np.ndarray:
    """The mean of the noise given x, where the data are 0.7 N(1, 0.2²) + 0.3 N(-1, 0.2²)."""
    v = a * SPREAD**2 + 1 - a
    up = 1 / (1 + np.exp(-2 * np.sqrt(a) * x / v - np.log(SHARE_UP / (1 - SHARE_UP))))
    noise: np.ndarray = np.sqrt(1 - a) * (x - np.sqrt(a) * (2 * up - 1)) / v
    return noise


def forward(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    path = [x]
    for b in BETA:
        path.append(np.sqrt(1 - b) * path[-1] + np.sqrt(b) * rng.normal(size=len(x)))
    return np.array(path)


def reverse(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    path = [x]
    for t in range(STEPS - 1, -1, -1):
        a, b = ALPHA_BAR[t], BETA[t]
        before = ALPHA_BAR[t - 1] if t else 1.0
        mean = (path[-1] - b / np.sqrt(1 - a) * predicted_noise(path[-1], a)) / np.sqrt(1 - b)
        path.append(mean + np.sqrt(b * (1 - before) / (1 - a)) * rng.normal(size=len(x)))
    return np.array(path[::-1])


def density(x: np.ndarray, a: float) -> np.ndarray:
    v = a * SPREAD**2 + 1 - a
    total: np.ndarray = sum(
        w * np.exp(-((x - np.sqrt(a) * m) ** 2) / (2 * v)) / np.sqrt(2 * np.pi * v)
        for w, m in ((SHARE_UP, 1.0), (1 - SHARE_UP, -1.0))
    ) + np.zeros_like(x)
    return total


def chains(ax: Axes, palette: Palette, path: np.ndarray) -> None:
    grid, t = np.linspace(-3.5, 3.5, 251), np.arange(0, STEPS + 1, EVERY)
    ax.fill_betweenx(grid, -15, -15 - 130 * density(grid, 1.0), facecolor=palette.fill, edgecolor=palette.soft, lw=1)
    right = 1015 + 320 * density(grid, float(ALPHA_BAR[-1]))
    ax.fill_betweenx(grid, 1015, right, facecolor=palette.fill, edgecolor=palette.soft, lw=1)
    for one in path.T:
        up = one[0] > 0
        color = palette.blue if up else palette.orange
        ax.plot(t, one[::EVERY], color=color, lw=1.1, ls="-" if up else (0, (4, 1.5)))
        ax.plot([0, STEPS], one[[0, -1]], "o" if up else "s", color=color, ms=4.5, ls="none", zorder=4)
    ax.set(
        xlim=(-220, 1160), ylim=(-3.6, 3.6), xticks=[0, 250, 500, 750, 1000], yticks=[-2, -1, 0, 1, 2], ylabel="$x_t$"
    )


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=5.5, height=4.9, rows=2, sharex=True)
    rng = np.random.default_rng(3)
    signs = np.array([1, 1, -1, 1, -1.0])
    chains(top, palette, forward(signs + SPREAD * rng.normal(size=5), rng))
    chains(bottom, palette, reverse(rng.normal(size=5), rng))
    top.set_title("Forward, fixed: shrink a little, add noise  \u2192")
    bottom.set_title("\u2190  Reverse: remove predicted noise, add a little")
    bottom.set_xlabel("step t   (data at 0, noise at 1000)")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
