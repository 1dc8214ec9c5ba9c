"""Which of twenty rows in time order train and test in three cross-validation schemes, four folds each."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

ROWS, FOLDS = 20, 4
GROUPS = np.array([0, 0, 1, 0, 1, 1, 2, 0, 2, 1, 2, 2, 3, 1, 3, 2, 0, 3, 3, 3])


def schemes() -> list[tuple[str, np.ndarray]]:
    """Title and roles per scheme: 1 trains, 2 tests, 0 is left out."""
    shuffled = np.random.default_rng(3).permutation(ROWS) % FOLDS
    k_fold = np.array([np.where(shuffled == k, 2, 1) for k in range(FOLDS)])
    grouped = np.array([np.where(k == GROUPS, 2, 1) for k in range(FOLDS)])
    forward = np.zeros((FOLDS, ROWS), int)
    for k in range(FOLDS):
        start = 8 + 3 * k
        forward[k, : start - 2] = 1
        forward[k, start : start + 3] = 2
    return [("k-fold, shuffled", k_fold), ("grouped k-fold (A-D)", grouped), ("forward chaining, gap of 2", forward)]


def cells(ax: Axes, palette: Palette, roles: np.ndarray) -> None:
    """One rectangle per row of data and fold."""
    for k, fold in enumerate(roles):
        for i, role in enumerate(fold):
            face = ("none", palette.fill, palette.orange)[role]
            edge = (palette.line, palette.blue, palette.orange)[role]
            ax.add_patch(Rectangle((i + 0.08, FOLDS - k - 0.92), 0.84, 0.8, fc=face, ec=edge, lw=0.9))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=4.9, rows=3)
    for ax, (title, roles) in zip(axes, schemes(), strict=True):
        blank(ax)
        ax.set(xlim=(-0.1, ROWS + 0.1), ylim=(-0.15, FOLDS + (0.85 if "grouped" in title else 0.05)))
        ax.set_title(title, loc="left", pad=3)
        cells(ax, palette, roles)
        if "grouped" in title:
            for i, group in enumerate(GROUPS):
                ax.text(i + 0.5, FOLDS + 0.1, "ABCD"[group], ha="center", va="bottom", fontsize=9, color=palette.soft)
    top = axes[0]
    top.set_title("training", loc="center", color=palette.blue, pad=3)
    top.set_title("test", loc="right", color=palette.orange, pad=3, weight="bold")
    bottom = axes[2]
    bottom.set_ylim(-0.95, FOLDS + 0.05)
    bottom.annotate("", (ROWS, -0.35), (0, -0.35), arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2})
    bottom.text(0, -0.5, "time", ha="left", va="top", color=palette.soft, fontsize=9)
    bottom.text(ROWS, -0.5, "empty: not used", ha="right", va="top", color=palette.soft, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
