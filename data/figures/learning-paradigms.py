"""The same forty points under six kinds of supervision: what the learner is given in each."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse

from style import Palette, canvas, save

N = 20


def classes(ax: Axes, palette: Palette, points: np.ndarray, y: np.ndarray) -> None:
    """Points in the color and shape of their label."""
    for label, color, marker in ((0, palette.orange, "^"), (1, palette.blue, "o")):
        ax.plot(*points[y == label].T, marker, color=color, ms=5, mew=0)


def unlabeled(ax: Axes, palette: Palette, points: np.ndarray) -> None:
    """Points without a label."""
    ax.plot(*points.T, "o", color=palette.soft, ms=3.2, mew=0, alpha=0.75)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=3.9, rows=2, columns=3)
    rng = np.random.default_rng(5)
    y = np.repeat([0, 1], N)
    points = np.where(y[:, None] == 1, 1.15, -1.15) + 0.62 * rng.normal(size=(2 * N, 2))
    titles = ("supervised", "unsupervised", "semi-supervised", "weakly supervised", "active", "self-supervised")
    notes = (
        "every label",
        "no label",
        "a few labels",
        "labels, some wrong",
        "it asks for labels",
        "predicts a hidden part",
    )
    for ax, title, note in zip(axes.flat, titles, notes, strict=True):
        ax.set(xlim=(-3, 3), ylim=(-3, 3), xticks=[], yticks=[])
        ax.set_title(title, pad=4)
        ax.set_xlabel(note, fontsize=9, color=palette.soft)
        ax.set_aspect("equal")
    supervised, unsupervised, semi, weak, active, self_supervised = axes.flat

    classes(supervised, palette, points, y)

    unlabeled(unsupervised, palette, points)
    for group in (points[:N], points[N:]):
        center = (group.min(axis=0) + group.max(axis=0)) / 2
        unsupervised.add_patch(Ellipse((center[0], center[1]), 3.2, 3.2, fill=False, ec=palette.green, ls="--", lw=1.4))

    few = np.array([3, 11, 24, 35])
    unlabeled(semi, palette, np.delete(points, few, axis=0))
    classes(semi, palette, points[few], y[few])

    wrong = np.array([1, 8, 15, 22, 30, 37])
    noisy = y.copy()
    noisy[wrong] = 1 - noisy[wrong]
    right = np.flatnonzero(noisy == y)
    for part in (right, wrong):  # the wrong ones on top, so that none is hidden
        classes(weak, palette, points[part], noisy[part])
    weak.plot(*points[wrong].T, "o", mfc="none", mec=palette.red, ms=9, mew=1.2)

    asked = np.argsort(np.abs(points.sum(axis=1)))[:5]
    unlabeled(active, palette, np.delete(points, asked, axis=0))
    classes(active, palette, points[asked], y[asked])
    active.plot(*points[asked].T, "o", mfc="none", mec=palette.green, ms=10, mew=1.3)

    shown = np.array([0, 4, 9, 13, 21, 26, 31, 38])
    for a, b in points[shown]:
        self_supervised.plot([a, a], [-3, b], color=palette.soft, lw=1.0, ls=":")
    self_supervised.plot(
        points[shown, 0], np.full(len(shown), -2.9), "o", color=palette.ink, ms=4, mew=0, clip_on=False
    )
    self_supervised.plot(*points[shown].T, "o", mfc="none", mec=palette.green, ms=5.5, mew=1.3)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
