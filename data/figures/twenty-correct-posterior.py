"""The chance of 20 correct predictions as a function of the accuracy, over what 90 of 100 says about the accuracy."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

MATCHES = 20


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=4.4, height=4.2, rows=2, sharex=True, height_ratios=[1.5, 1])
    posterior = stats.beta(91, 11)  # uniform prior, 90 right and 10 wrong
    p = np.linspace(0.76, 1, 97)
    low, high = posterior.ppf([0.025, 0.975])

    top.plot(p, p**MATCHES, color=palette.blue)
    for edge in (low, high):
        top.plot(
            [edge, edge, 0.76], [0, edge**MATCHES, edge**MATCHES], color=palette.soft, linewidth=0.9, linestyle=":"
        )
    top.plot([0.9], [0.9**MATCHES], "o", color=palette.orange, markersize=5)
    top.annotate(
        r"$0.9^{20} = 0.12$", (0.9, 0.9**MATCHES), xytext=(-8, 10), textcoords="offset points", ha="right",
        color=palette.orange, fontsize=10,
    )  # fmt: skip
    top.text(0.763, high**MATCHES + 0.02, f"{high**MATCHES:.2f}", color=palette.soft, fontsize=9)
    top.text(0.763, low**MATCHES + 0.02, f"{low**MATCHES:.2f}", color=palette.soft, fontsize=9)
    top.set(title=r"chance of 20 correct, $p^{20}$", ylim=(0, 1), yticks=[0, 0.25, 0.5, 0.75, 1], xlim=(0.76, 1))
    top.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
    top.tick_params(labelbottom=True)

    density = posterior.pdf(p)
    inside = np.concatenate([[low], p[(p > low) & (p < high)], [high]])
    bottom.fill_between(inside, posterior.pdf(inside), color=palette.orange, alpha=0.25, linewidth=0)
    bottom.plot(p, density, color=palette.orange)
    bottom.text((low + high) / 2, 4, "95%", ha="center", va="center", color=palette.ink, fontsize=9)
    bottom.set(title="posterior of p after 90 of 100, uniform prior", xlabel="accuracy p", yticks=[], ylim=(0, 14.5))
    bottom.spines["left"].set_visible(False)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
