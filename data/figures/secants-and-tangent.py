"""The derivative as a limit: secants of x squared through (3, 9) turn into the tangent of slope 6."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

AT = 3.0


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=3.0)
    x = np.linspace(0, 7.4, 75)
    ax.plot(x, x**2, color=palette.ink)
    ends = np.array([0.9, 7.4])
    for second, color in ((7.0, palette.soft), (5.0, palette.orange)):
        slope = second + AT
        ax.plot(ends, AT**2 + slope * (ends - AT), color=color, linewidth=1.3, linestyle=(0, (5, 2)))
        ax.plot([second], [second**2], "o", color=color, markersize=5)
    ax.plot(ends, AT**2 + 2 * AT * (ends - AT), color=palette.blue, linewidth=2.2)
    ax.plot([AT], [AT**2], "o", color=palette.ink, markersize=6, zorder=5)
    ax.text(6.3, 46, "secant,\nslope 10", color=palette.soft, ha="right", va="center")
    ax.text(7.5, 43.5, "slope 8", color=palette.orange, va="center")
    ax.text(7.5, 33.5, "tangent,\nslope 6", color=palette.blue, va="center")
    ax.text(0.2, 4, r"$f(x)=x^2$", color=palette.ink, va="bottom")
    ax.set(xlabel="x", xlim=(0, 9.1), ylim=(-13, 56))
    ax.set_xticks([1, 3, 5, 7])
    ax.set_yticks([0, 9, 25, 49])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
