"""EM on two long, slanted groups: the components' ellipses at the start, after a few rounds, and at the end."""

from __future__ import annotations

import matplotlib.colors as colors
import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

ROUNDS = (0, 5, 15)


def groups(rng: np.random.Generator) -> np.ndarray:
    """80 points each of two Gaussian groups, long and slanted, as in the answer."""
    shape = np.array([[2.0, 1.0], [0.0, 0.45]])
    points: np.ndarray = rng.normal(size=(160, 2)) @ shape
    points[:, 1] += np.repeat([1.6, -1.6], 80)
    return points


def responsibilities(
    x: np.ndarray, weights: np.ndarray, means: np.ndarray, covs: np.ndarray
) -> tuple[np.ndarray, float]:
    """Posterior probability of each component for each point, and the mean log-likelihood."""
    logs = []
    for weight, mean, cov in zip(weights, means, covs, strict=True):
        gap = x - mean
        distance = (gap * np.linalg.solve(cov, gap.T).T).sum(axis=1)
        logs.append(np.log(weight) - 0.5 * (distance + np.linalg.slogdet(2 * np.pi * cov)[1]))
    joint = np.array(logs).T
    total = np.logaddexp.reduce(joint, axis=1)
    return np.exp(joint - total[:, None]), float(total.mean())


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.3, columns=3)
    x = groups(np.random.default_rng(0))
    weights, means, covs = np.full(2, 0.5), np.array([[-1.0, 0.5], [1.0, -0.5]]), np.array([np.eye(2)] * 2)
    blend = colors.LinearSegmentedColormap.from_list("two", [palette.orange, palette.soft, palette.blue])
    around = np.linspace(0, 2 * np.pi, 61)
    circle = np.c_[np.cos(around), np.sin(around)]
    for count in range(ROUNDS[-1] + 1):
        share, fit = responsibilities(x, weights, means, covs)
        if count in ROUNDS:
            ax = axes[ROUNDS.index(count)]
            ax.scatter(*x.T, c=share[:, 1], cmap=blend, vmin=0, vmax=1, s=7, lw=0)
            for mean, cov, color in zip(means, covs, (palette.orange, palette.blue), strict=True):
                root = np.linalg.cholesky(cov)
                for size in (1, 2):
                    ax.plot(*(mean + size * circle @ root.T).T, color=color, lw=1.6)
                ax.plot(*mean, "X", color=palette.ink, ms=6, mew=0)
            ax.set_aspect("equal")
            ax.set(
                xlim=(-6.8, 6.8),
                ylim=(-6.2, 6.2),
                xticks=[],
                yticks=[],
                title="start" if count == 0 else f"{count} rounds",
            )
            ax.set_xlabel(f"log-lik. {fit:.2f}".replace("-", "\N{MINUS SIGN}").replace("log\N{MINUS SIGN}", "log-"))
        size_of = share.sum(axis=0)
        weights, means = size_of / len(x), (share.T @ x) / size_of[:, None]
        covs = np.array([(share[:, j] * (x - means[j]).T) @ (x - means[j]) / size_of[j] for j in range(2)])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
