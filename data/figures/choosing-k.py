"""Three criteria for k on the same data: the cost bends at 2, the silhouette peaks at 2, the gap statistic chooses 3."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, canvas, save

# As the check of the answer computes them, for k = 1, ..., 6.
COST = [1.0, 0.124, 0.052, 0.046, 0.039, 0.033]
SILHOUETTE = [0.78, 0.66, 0.54, 0.40, 0.33]
GAP = [-0.12, 0.87, 1.28, 1.20, 1.17, 1.13]
BARS = [0.04, 0.04, 0.04, 0.06, 0.05, 0.05]


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.2, columns=3)
    ks = range(1, 7)
    axes[0].plot(ks, COST, "o-", color=palette.blue, ms=4)
    axes[1].plot(ks[1:], SILHOUETTE, "o-", color=palette.blue, ms=4)
    axes[2].errorbar(ks, GAP, yerr=BARS, fmt="o-", color=palette.blue, ms=4, capsize=2)
    chosen = ((2, COST[1], "cost J(k) / J(1)"), (2, SILHOUETTE[0], "mean silhouette"), (3, GAP[2], "gap"))
    for ax, (k, value, title) in zip(axes, chosen, strict=True):
        ax.plot(k, value, "o", ms=11, mfc="none", mec=palette.orange, mew=2)
        ax.set(xticks=ks, xlim=(0.6, 6.4), xlabel="k", title=title)
    axes[0].set_ylim(-0.08, 1.08)
    axes[1].set_ylim(0.25, 0.88)
    axes[2].set_ylim(-0.3, 1.5)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
