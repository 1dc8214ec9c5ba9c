"""The same noisy points, cut up by one full tree and by a forest of 300 trees with leaves of at least ten rows."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

from style import Palette, canvas, save

ROWS, FLIPPED = 160, 0.15


def truth(points: np.ndarray) -> np.ndarray:
    """Class 1 above a wave."""
    return (points[:, 1] > 0.6 * np.sin(2.5 * points[:, 0])).astype(int)


def sample(rows: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    points = rng.uniform(-1.5, 1.5, (rows, 2))
    labels = truth(points)
    return points, np.where(rng.random(rows) < FLIPPED, 1 - labels, labels)


def draw(palette: Palette) -> Figure:
    points, labels = sample(ROWS, np.random.default_rng(2))
    axis = np.linspace(-1.5, 1.5, 75)
    grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    fig, axes = canvas(palette, width=5.6, height=3.3, columns=2, sharey=True)
    for ax, model, title in (
        (axes[0], DecisionTreeClassifier(random_state=0), "one full tree"),
        (axes[1], RandomForestClassifier(300, min_samples_leaf=10, random_state=0), "300 trees, leaves ≥ 10 rows"),
    ):
        shares = model.fit(points, labels).predict_proba(grid)[:, 1].reshape(75, 75)
        ax.contourf(axis, axis, shares, levels=[0.5, 1.01], colors=[palette.fill])
        ax.contour(axis, axis, shares, levels=[0.5], colors=[palette.ink], linewidths=1.2)
        for label, color, marker in ((0, palette.orange, "o"), (1, palette.blue, "s")):
            chosen = points[labels == label]
            ax.scatter(chosen[:, 0], chosen[:, 1], s=9, color=color, marker=marker, linewidths=0)
        ax.plot(axis, 0.6 * np.sin(2.5 * axis), color=palette.soft, lw=1.6, ls="--")
        ax.set_title(title)
        ax.set(xlim=(-1.5, 1.5), ylim=(-1.5, 1.5), xticks=[], yticks=[], aspect="equal")
    fig.supxlabel("dashed: the true boundary", color=palette.soft, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
