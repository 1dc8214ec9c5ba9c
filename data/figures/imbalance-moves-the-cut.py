"""Two classes with the same scores, balanced and at 10% positives: where the more likely class changes."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

DISTANCE = 2.0


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.9, columns=2, sharey=True)
    x = np.linspace(-4.3, 5.2, 800)
    for ax, share in zip(axes, (0.5, 0.1), strict=True):
        negatives = (1 - share) * stats.norm.pdf(x)
        positives = share * stats.norm.pdf(x, DISTANCE)
        cut = DISTANCE / 2 + np.log((1 - share) / share) / DISTANCE
        found = stats.norm.sf(cut - DISTANCE)
        ax.plot(x, negatives, color=palette.blue, ls="--")
        ax.plot(x, positives, color=palette.orange)
        ax.fill_between(x, positives, where=x >= cut, color=palette.orange, alpha=0.35, lw=0)
        ax.plot([cut, cut], [0, 0.385], color=palette.ink, lw=1.2)
        ax.text(cut + 0.12, 0.375, f"cut {cut:.2f}\nrecall {found:.0%}", va="top")
        ax.set_title(f"{share:.0%} positives")
        ax.set(xlim=(-4.3, 5.2), ylim=(0, 0.44), xlabel="score", xticks=[-2, 0, 2, 4])
    axes[0].set_ylabel("share × density")
    axes[0].text(-1.15, 0.16, "negatives", color=palette.blue, ha="right", fontsize=9)
    axes[0].text(3.0, 0.16, "positives", color=palette.orange, ha="left", fontsize=9)
    axes[1].text(-1.0, 0.28, "negatives", color=palette.blue, ha="right", fontsize=9)
    axes[1].text(3.1, 0.045, "positives", color=palette.orange, ha="left", fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
