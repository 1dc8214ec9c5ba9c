"""PPO's clipped objective of one sample over the probability ratio: flat above 1 + eps or below 1 - eps, not both."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

EPS = 0.2


def objective(ratio: np.ndarray, advantage: float) -> np.ndarray:
    """The smaller of the plain and the clipped term, elementwise."""
    value: np.ndarray = np.minimum(ratio * advantage, np.clip(ratio, 1 - EPS, 1 + EPS) * advantage)
    return value


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2)
    ratio = np.linspace(0.4, 1.6, 601)
    for ax, advantage, flat in ((axes[0], 1.0, ratio >= 1 + EPS), (axes[1], -1.0, ratio <= 1 - EPS)):
        value = objective(ratio, advantage)
        ax.axvspan(1 - EPS, 1 + EPS, color=palette.fill, lw=0, zorder=0)
        ax.plot(ratio, ratio * advantage, ls=":", lw=1.4, color=palette.soft, zorder=1)
        ax.plot(ratio, value, color=palette.blue, zorder=2)
        ax.plot(ratio[flat], value[flat], color=palette.orange, lw=4, zorder=3)
        ax.plot(1, advantage, "o", color=palette.ink, ms=6, zorder=4)
        ax.set(xlim=(0.4, 1.6), xticks=[0.4, 0.8, 1, 1.2, 1.6], xlabel=r"ratio $\rho$")
        ax.set_xticklabels(["0.4", r"$1-\epsilon$", "1", r"$1+\epsilon$", "1.6"])
    axes[0].set(ylim=(0.3, 1.7), yticks=[0.4, 0.8, 1.2, 1.6], ylabel="objective", title="$A = 1$")
    axes[1].set(ylim=(-1.7, -0.3), yticks=[-1.6, -1.2, -0.8, -0.4], title="$A = -1$")
    axes[0].text(1.4, 1.12, "gradient 0", color=palette.orange, ha="center", va="top", fontsize=9)
    axes[0].text(1.36, 1.56, r"$\rho A$", color=palette.soft, ha="right", va="center")
    axes[0].text(0.43, 0.9, "pulls back", color=palette.blue, ha="left", va="center", fontsize=9)
    axes[1].text(0.6, -0.86, "gradient 0", color=palette.orange, ha="center", va="top", fontsize=9)
    axes[1].text(0.6, -0.5, r"$\rho A$", color=palette.soft, ha="left", va="center")
    axes[1].text(1.57, -1.08, "pulls back", color=palette.blue, ha="right", va="center", fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
