"""Perplexity against the order n of an n-gram model: training and test, for two kinds of smoothing."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, canvas, save

# The rows of the answer's table for 10,000 training words; the answer's check computes them.
TRAINING = [21.9, 13.3, 6.3, 3.0, 1.6]
ADDED = [22.3, 15.1, 14.0, 21.0, 26.7]
INTERPOLATED = [22.3, 14.9, 13.1, 15.4, 16.8]
TRUTH = 9.87


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.3)
    n = range(1, 6)
    ax.plot((0.85, 5.05), (TRUTH, TRUTH), color=palette.soft, lw=1.1, ls=(0, (4, 3)))
    ax.text(5.12, TRUTH, "true model", color=palette.soft, va="center", fontsize=9)
    for values, color, marker, label, shift in (
        (ADDED, palette.orange, "s", "test,\nadd 0.1", 0.0),
        (INTERPOLATED, palette.blue, "o", "test,\ninterpolated", 0.0),
        (TRAINING, palette.green, "^", "training,\nunsmoothed", 0.4),
    ):
        ax.plot(n, values, color=color, marker=marker, ms=5)
        ax.text(5.12, values[-1] + shift, label, color=color, va="center", fontsize=9, linespacing=1.1)
    ax.set(xlim=(0.85, 6.3), ylim=(0, 29.5), xticks=n, xlabel="n", ylabel="perplexity")
    ax.spines["bottom"].set_bounds(0.85, 5.05)
    ax.xaxis.set_label_coords(0.385, -0.11)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
