"""Cost per day against the retraining interval, for a loss that grows steadily and for two that level off."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RUN, SLOPE, CEILING = 600, 12, 240


def cost(days: np.ndarray, scale: float | None) -> np.ndarray:
    """Mean cost per day: a run every `days` and the mean loss since the last one (steady growth if scale is None)."""
    loss: np.ndarray = CEILING * (1 - scale / days * (1 - np.exp(-days / scale))) if scale else SLOPE * days / 2
    total: np.ndarray = RUN / days + loss
    return total


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.3)
    days = np.linspace(1.5, 40, 2_000)
    curves = (
        (None, "grows by 12 a day", palette.blue, "-", (25, 196)),
        (20, "levels off slowly", palette.green, "--", (26, 106)),
        (2, "levels off within days", palette.orange, ":", (21, 258)),
    )
    for scale, name, color, style, place in curves:
        ax.plot(days, cost(days, scale), color=color, ls=style, lw=2)
        ax.text(*place, name, color=color, ha="right" if scale is None else "left", fontsize=9.5)
        whole = np.arange(1, 41)
        best = int(whole[np.argmin(cost(whole, scale))])
        if best < 40:
            low = float(cost(np.array([float(best)]), scale)[0])
            ax.plot([best], [low], "o", color=color, ms=7)
            below = scale is not None
            ax.annotate(
                f"{best} days: {low:.0f}",
                (best, low),
                (best + 1.5, 70) if below else (6.2, 165),
                color=color,
                fontsize=9.5,
                arrowprops={"arrowstyle": "-", "color": palette.soft, "lw": 0.8, "shrinkB": 4},
            )
    ax.axhline(CEILING, color=palette.soft, lw=0.9)
    ax.text(6, CEILING - 5, "never, where it levels off: 240", color=palette.soft, ha="left", va="top", fontsize=9)
    ax.set(xlim=(0, 40), ylim=(0, 360), xlabel="days between runs", ylabel="cost per day", xticks=range(0, 41, 5))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
