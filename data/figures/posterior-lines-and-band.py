"""Bayesian linear regression on three points: lines drawn from the posterior, and the predictive band beside a plug-in's."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

X = np.array([-1.0, 0.0, 1.0])
Y = np.array([-1.0, 0.0, 3.0])


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=3.1, columns=2, sharey=True)
    design = np.column_stack([np.ones_like(X), X])
    covariance = np.linalg.inv(np.eye(2) + design.T @ design)
    mean = covariance @ design.T @ Y
    x = np.linspace(-5, 5, 101)
    rows = np.column_stack([np.ones_like(x), x])
    center = rows @ mean
    half = 1.96 * np.sqrt(1 + np.einsum("ij,jk,ik->i", rows, covariance, rows))

    rng = np.random.default_rng(1)
    for w in rng.multivariate_normal(mean, covariance, size=12):
        axes[0].plot(x, rows @ w, color=palette.blue, lw=0.9)
    axes[0].set_title("12 draws from the posterior")

    axes[1].fill_between(x, center - half, center + half, facecolor=palette.fill, edgecolor="none")
    for sign in (-1, 1):
        axes[1].plot(x, center + sign * half, color=palette.blue, lw=1.6)
        axes[1].plot(x, center + sign * 1.96, color=palette.orange, lw=1.6, ls="--")
    axes[1].plot(x, center, color=palette.ink, lw=1.2)
    axes[1].set_title("95% predictive interval")
    axes[1].text(-4.7, 6.6, "averaged over\nthe posterior", color=palette.blue, fontsize=9, va="center")
    axes[1].text(0.4, -7.3, "plug-in:\nsame width\neverywhere", color=palette.orange, fontsize=9, va="center")
    for ax in axes:
        ax.plot(X, Y, "o", color=palette.red, ms=6, zorder=5)
        ax.set(xlim=(-5, 5), ylim=(-11, 12), xticks=[-4, -2, 0, 2, 4], yticks=[-10, -5, 0, 5, 10], xlabel="$x$")
    axes[0].set_ylabel("$y$", rotation=0)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
