"""Polynomials of degree 1, 3 and 15 through the same twenty noisy points, with their training and test errors."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.55, columns=3, sharey=True)
    rng = np.random.default_rng(6)
    x = np.sort(rng.random(20))
    y = np.sin(2 * np.pi * x) + 0.3 * rng.normal(size=20)
    grid = np.linspace(0, 1, 2001)
    truth = np.sin(2 * np.pi * grid)
    for ax, degree, title in zip(axes, (1, 3, 15), ("too rigid", "about right", "too flexible"), strict=True):
        weights = np.polynomial.chebyshev.chebfit(2 * x - 1, y, degree)
        curve = np.polynomial.chebyshev.chebval(2 * grid - 1, weights)
        fit = np.polynomial.chebyshev.chebval(2 * x - 1, weights)
        train = np.sqrt(np.mean((fit - y) ** 2))
        test = np.sqrt(0.09 + np.trapezoid((curve - truth) ** 2, grid))
        ax.plot(grid[::20], truth[::20], color=palette.soft, lw=1.2, ls="--")
        ax.plot(grid[::8], curve[::8], color=palette.blue)
        ax.plot(x, y, "o", color=palette.orange, ms=3.6, mew=0)
        ax.set(xlim=(-0.02, 1.02), ylim=(-2.1, 2.1), xticks=[], yticks=[-1, 0, 1])
        ax.set_title(f"degree {degree}:\n{title}")
        ax.set_xlabel(f"train {train:.2f}\ntest {test:.2f}")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
