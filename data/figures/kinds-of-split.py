"""Which of 24 rows in time order train, validate and test under five kinds of split, half / quarter / quarter."""

from __future__ import annotations

import hashlib

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

ROWS = 24
USERS = np.array(list("AABACBBDCCADEDBEFEDFCFEF"))
POSITIVE = np.isin(np.arange(ROWS), (2, 7, 13, 20))
CUTS = np.array([12, 18])
SEED, SALT = 2, "churn"  # chosen so that the random test part holds no positive row, and the hash fills every part
TRAIN, VALIDATION, TEST, UNUSED = range(4)


def in_order(order: np.ndarray) -> np.ndarray:
    """Parts of exact sizes, dealt out in this order."""
    part = np.empty(len(order), int)
    part[order] = np.searchsorted(CUTS * len(order) // ROWS, np.arange(len(order)), side="right")
    return part


def by_user(part_of: dict[str, int]) -> np.ndarray:
    """Each row in its user's part."""
    return np.array([part_of[user] for user in USERS])


def splits() -> list[tuple[str, np.ndarray]]:
    """Title and part of each row."""
    rng = np.random.default_rng(4)
    stratified = np.empty(ROWS, int)
    for label in (False, True):
        rows = np.flatnonzero(label == POSITIVE)
        stratified[rows] = in_order(rng.permutation(len(rows)))
    names = sorted(set(USERS.tolist()))
    order = rng.permutation(len(names)).tolist()
    passed, grouped = 0, {}
    for name in (names[i] for i in order):
        size = int((name == USERS).sum())
        grouped[name] = int(np.searchsorted(CUTS, passed + size / 2, side="right"))
        passed += size
    position = {name: hashlib.sha256(f"{SALT}:{name}".encode()).digest()[0] / 256 for name in names}
    hashed = {name: int(np.searchsorted(CUTS / ROWS, position[name], side="right")) for name in names}
    time = np.searchsorted(CUTS, np.arange(ROWS), side="right")
    time[np.concatenate([CUTS - 1, CUTS - 2])] = UNUSED
    return [
        ("random", in_order(np.random.default_rng(SEED).permutation(ROWS))),
        ("stratified", stratified),
        ("by user", by_user(grouped)),
        ("by time, gap of 2", time),
        ("by hash of the user", by_user(hashed)),
    ]


def cells(ax: Axes, palette: Palette, bottom: float, parts: np.ndarray) -> None:
    """One rectangle per row of data; positive rows carry a dot."""
    faces = (palette.fill, palette.green, palette.orange, "none")
    edges = (palette.blue, palette.green, palette.orange, palette.line)
    for i, part in enumerate(parts):
        ax.add_patch(Rectangle((i + 0.08, bottom), 0.84, 0.8, fc=faces[part], ec=edges[part], lw=0.9))
        if POSITIVE[i]:
            dot = palette.soft if part == UNUSED else palette.ink if part == TRAIN else palette.card
            ax.plot(i + 0.5, bottom + 0.4, "o", ms=4, color=dot)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.7)
    blank(ax)
    made = splits()
    step = 1.75
    for place, (title, parts) in enumerate(made):
        bottom = -step * place
        cells(ax, palette, bottom, parts)
        ax.text(0, bottom + 0.88, title, ha="left", va="bottom", fontsize=9)
    for i, user in enumerate(USERS):
        ax.text(i + 0.5, 1.75, user, ha="center", va="bottom", fontsize=9, color=palette.soft)
    legend = ((7.2, "training", palette.blue), (12.2, "validation", palette.green), (17.8, "test", palette.orange))
    for x, text, color in legend:
        ax.text(x, 0.88, text, ha="left", va="bottom", fontsize=9, color=color, weight="bold")
    ax.text(ROWS, 0.88, "dot: positive", ha="right", va="bottom", fontsize=9, color=palette.soft)
    low = -step * (len(made) - 1)
    ax.annotate(
        "", (ROWS, low - 0.4), (0, low - 0.4), arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2}
    )
    ax.text(0, low - 0.55, "time", ha="left", va="top", fontsize=9, color=palette.soft)
    ax.text(ROWS, low - 0.55, "empty: not used", ha="right", va="top", fontsize=9, color=palette.soft)
    ax.text(ROWS / 2, low - 0.55, "letters: users", ha="center", va="top", fontsize=9, color=palette.soft)
    ax.set(xlim=(-0.1, ROWS + 0.1), ylim=(low - 1.35, 2.45))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
