"""A residual block, and the gradient by depth without the identity path, with it, and with two ways to tame it."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from matplotlib.ticker import NullLocator

from style import Palette, blank, canvas, save

BLOCKS, WIDTH, BATCH, NETWORKS = 30, 100, 64, 5


def gradient(kind: str) -> np.ndarray:
    """Root mean square of the gradient in the input of every block and in the output, relative to the output.

    A block's branch is W2 relu(W1 h) with normal weights of variance 1 / WIDTH. Geometric means over several networks.
    """
    logs = np.zeros(BLOCKS + 1)
    for seed in range(NETWORKS):
        rng = np.random.default_rng(seed)
        h = rng.normal(size=(BATCH, WIDTH))
        h /= np.sqrt((h**2).mean(axis=1, keepdims=True))
        factor = BLOCKS**-0.5 if kind == "scaled" else 1.0
        stored = []
        for _ in range(BLOCKS):
            first, second = rng.normal(size=(2, WIDTH, WIDTH)) / WIDTH**0.5
            size = np.sqrt((h**2).mean(axis=1, keepdims=True)) if kind == "pre-norm" else np.ones((BATCH, 1))
            u = h / size
            a = u @ first
            branch = factor * np.maximum(a, 0) @ second
            stored.append((u, size, a, first, second))
            h = branch if kind == "plain" else h + branch
        g = rng.normal(size=(BATCH, WIDTH))
        logs[BLOCKS] += np.log((g**2).mean()) / 2
        for block in reversed(range(BLOCKS)):
            u, size, a, first, second = stored[block]
            d = factor * ((g @ second.T) * (a > 0)) @ first.T
            if kind == "pre-norm":
                d = (d - u * (d * u).mean(axis=1, keepdims=True)) / size
            g = d if kind == "plain" else g + d
            logs[block] += np.log((g**2).mean()) / 2
    relative: np.ndarray = np.exp((logs - logs[-1]) / NETWORKS)
    return relative


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.9, columns=2, gridspec_kw={"width_ratios": [1.0, 2.3]})
    ax = axes[0]
    blank(ax)
    ax.set(xlim=(0, 4), ylim=(0, 9.4))
    arrow = {"arrowstyle": "-|>", "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    for y, name in ((2.3, "$W_1$"), (4.0, "ReLU"), (5.7, "$W_2$")):
        ax.add_patch(
            FancyBboxPatch(
                (1.75, y - 0.5), 1.9, 1.0, boxstyle="round,pad=0.05", facecolor=palette.fill, edgecolor=palette.blue
            )
        )
        ax.text(2.7, y, name, ha="center", va="center")
    ax.text(0.6, 0.15, "$h$", ha="center", va="center", fontsize=12)
    ax.text(0.6, 9.1, "$h + f(h)$", ha="center", va="center")
    ax.annotate("", (0.6, 7.35), (0.6, 0.5), arrowprops={**arrow, "color": palette.ink})
    ax.annotate("", (0.6, 8.75), (0.6, 7.95), arrowprops={**arrow, "color": palette.ink})
    ax.plot(0.6, 7.65, "o", ms=14, mfc="none", mec=palette.ink, mew=1.4)
    ax.text(0.6, 7.62, "+", ha="center", va="center", fontsize=12)
    ax.plot([0.6, 2.7], [1.0, 1.0], color=palette.blue, lw=1.4)
    for start, end in ((1.0, 1.75), (2.85, 3.45), (4.55, 5.15)):
        ax.annotate("", (2.7, end), (2.7, start), arrowprops={**arrow, "color": palette.blue})
    ax.plot([2.7, 2.7], [6.25, 7.65], color=palette.blue, lw=1.4)
    ax.annotate("", (0.9, 7.65), (2.7, 7.65), arrowprops={**arrow, "color": palette.blue})
    ax.text(0.25, 4.0, "identity", rotation=90, ha="center", va="center", color=palette.soft, fontsize=9)
    ax.text(2.85, 7.0, "$f(h)$", va="center", color=palette.blue, fontsize=9)

    ax = axes[1]
    depth = np.arange(BLOCKS + 1)
    lines = (
        ("h + f(h)", "residual", palette.red, "-", "v"),
        ("pre-norm", "pre-norm", palette.orange, "--", "s"),
        ("branch / √30", "scaled", palette.green, "-", "o"),
        ("f(h) only", "plain", palette.blue, "-.", "D"),
    )
    for name, kind, color, style, marker in lines:
        values = gradient(kind)
        label = f"{name}: {values[0]:.2g}" if values[0] < 1e-3 else f"{name}: {values[0]:.3g}"
        ax.plot(depth, values, color=color, ls=style, lw=1.6, marker=marker, ms=4.5, markevery=5, label=label)
    ax.set_yscale("log")
    ax.set(xlim=(-0.5, 30.5), ylim=(1e-5, 1e7), xticks=[0, 10, 20, 30], yticks=[1e-4, 1e-2, 1, 1e2])
    ax.yaxis.set_minor_locator(NullLocator())
    ax.axhline(1, color=palette.line, lw=0.9, zorder=0)
    ax.set_xlabel("blocks passed since the input")
    ax.set_ylabel("gradient, relative to the output")
    ax.legend(loc="upper right", title="block: value at the input", title_fontsize=9, alignment="left")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
