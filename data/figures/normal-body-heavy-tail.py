"""How often a value lies more than k standard deviations out: normal against Student's t with 3 degrees of freedom."""

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.0)
    k = np.linspace(0, 6, 121)
    ax.semilogy(k, 2 * stats.t.sf(k * np.sqrt(3), 3), color=palette.orange)
    ax.semilogy(k, 2 * stats.norm.sf(k), color=palette.blue)
    heavy, light = 2 * stats.t.sf(5 * np.sqrt(3), 3), 2 * stats.norm.sf(5)
    ax.plot([5, 5], [light, heavy], color=palette.soft, lw=1, ls=(0, (4, 3)))
    ax.plot([5], [heavy], "o", color=palette.orange, ms=5)
    ax.plot([5], [light], "o", color=palette.blue, ms=5)
    ax.text(5.1, 6e-5, "× 5,650", ha="left", va="center", color=palette.ink)
    ax.text(4.2, 1.2e-2, "Student $t$, 3 df", ha="left", color=palette.orange)
    ax.text(3.3, 8e-5, "normal", ha="right", color=palette.blue)
    ax.set(
        xlim=(0, 6), ylim=(1e-9, 2), xlabel="$k$, standard deviations from the mean", ylabel=r"$P(|X-\mu| > k\sigma)$"
    )
    ax.set_yticks([1, 1e-2, 1e-4, 1e-6, 1e-8])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
