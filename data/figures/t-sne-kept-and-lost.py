"""Three clusters in the plane and their t-SNE map: who is whose neighbor survives, sizes and gaps do not."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

PERPLEXITY = 10


def disk(n: int, radius: float, center: float) -> np.ndarray:
    """Points spread evenly over a disk, by the golden angle."""
    k = np.arange(n) + 0.5
    turn = k * np.pi * (3 - np.sqrt(5))
    points: np.ndarray = radius * np.sqrt(k / n)[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    points[:, 0] += center
    return points


def affinities(X: np.ndarray) -> np.ndarray:
    """Symmetric neighbor probabilities; each point's width is found by bisection on the entropy."""
    n = len(X)
    squared = ((X[:, None] - X) ** 2).sum(axis=-1)
    P = np.zeros((n, n))
    for i in range(n):
        others = np.arange(n) != i
        gaps = squared[i, others] - squared[i, others].min()
        low, high = -20.0, 20.0
        for _ in range(60):
            log_rate = (low + high) / 2
            p = np.exp(-gaps * np.exp(log_rate))
            p /= p.sum()
            entropy = -(p[p > 0] * np.log(p[p > 0])).sum()
            low, high = (log_rate, high) if entropy > np.log(PERPLEXITY) else (low, log_rate)
        P[i, others] = p
    symmetric: np.ndarray = (P + P.T) / (2 * n)
    return symmetric


def embed(X: np.ndarray, steps: int = 500, exaggerated: int = 100) -> np.ndarray:
    """t-SNE by gradient descent with momentum, started from the data themselves, scaled down."""
    P = affinities(X)
    Y: np.ndarray = (X - X.mean(axis=0)) / X[:, 0].std() * 0.01
    velocity = np.zeros_like(Y)
    for step in range(steps):
        W = 1 / (1 + ((Y[:, None] - Y) ** 2).sum(axis=-1))
        np.fill_diagonal(W, 0)
        pull = ((12 if step < exaggerated else 1) * P - W / W.sum()) * W
        gradient = 4 * (pull.sum(axis=1)[:, None] * Y - pull @ Y)
        velocity = (0.5 if step < exaggerated else 0.8) * velocity - 5 * gradient
        Y = Y + velocity
    return Y


def draw(palette: Palette) -> Figure:
    X = np.concatenate([disk(25, radius, center) for radius, center in ((0.5, 0), (2, 5), (2, 20))])
    fig, axes = canvas(palette, width=5.2, height=3.3, rows=2, height_ratios=[1, 1])
    for ax, points, name in zip(axes, (X, embed(X)), ("the data", "t-SNE map, perplexity 10"), strict=True):
        ax.set_title(name, loc="left")
        ax.set_aspect("equal")
        ax.set(xticks=[], yticks=[])
        for spine in ax.spines.values():
            spine.set_visible(False)
        centers = []
        for part, color, marker in zip(
            np.split(points, 3), (palette.blue, palette.orange, palette.green), "os^", strict=True
        ):
            ax.plot(*part.T, marker, color=color, ms=3.2, mew=0)
            centers.append(part.mean(axis=0))
        unit = np.linalg.norm(centers[1] - centers[0])
        below = points[:, 1].min() - 0.25 * unit
        ax.set_ylim(below - 0.12 * unit, points[:, 1].max() + 0.06 * unit)
        for a, b in ((0, 1), (1, 2)):
            length = np.linalg.norm(centers[b] - centers[a])
            arrow = {"arrowstyle": "<->", "color": palette.soft, "shrinkA": 0, "shrinkB": 0}
            ax.annotate("", xy=(centers[b][0], below), xytext=(centers[a][0], below), arrowprops=arrow)
            ax.text(
                (centers[a][0] + centers[b][0]) / 2, below, f"{length / unit:.1f}", ha="center", va="bottom", fontsize=9
            )
    return fig


if __name__ == "__main__":
    save(draw, __file__)
