"""The weight of a reward k steps ahead under four discount factors, with the effective horizon of each marked."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.1)
    steps = np.linspace(0, 110, 551)
    ax.axhline(np.exp(-1), color=palette.line, lw=1.0, zorder=0)
    ax.text(109, np.exp(-1) + 0.015, "1/e", color=palette.soft, ha="right", va="bottom", fontsize=9)
    for gamma, color, style in (
        (0.8, palette.red, ":"),
        (0.9, palette.orange, "--"),
        (0.95, palette.blue, "-."),
        (0.99, palette.green, "-"),
    ):
        horizon = 1 / (1 - gamma)
        ax.plot(steps, gamma**steps, color=color, ls=style, lw=2.0, label=rf"$\gamma = {gamma}$, horizon {horizon:.0f}")
        ax.plot(horizon, gamma**horizon, "o", color=color, ms=7, zorder=4, clip_on=False)
        ax.plot([horizon, horizon], [0, gamma**horizon], color=color, lw=0.9, ls=":", zorder=1)
    ax.set(xlim=(0, 110), ylim=(0, 1), xlabel="steps ahead, $k$", ylabel=r"weight $\gamma^k$")
    ax.set(xticks=[0, 5, 10, 20, 40, 60, 80, 100], yticks=[0, 0.25, 0.5, 0.75, 1])
    ax.legend(loc="upper right", bbox_to_anchor=(1.0, 1.08), handlelength=3.2)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
