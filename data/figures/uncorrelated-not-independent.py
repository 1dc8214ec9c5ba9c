"""Three pairs with correlation zero, of which only the first is independent."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.5, columns=3, sharex=True)
    rng = np.random.default_rng(3)
    n = 90
    x = rng.standard_normal(n)
    sign = rng.choice([-1, 1], n)
    panels = (
        ("independent", rng.standard_normal(n), palette.blue, (-3.2, 3.2)),
        ("$Y = X^2$", x**2, palette.orange, (-0.6, 7.4)),
        ("$Y = X$ or $-X$", sign * x, palette.orange, (-3.2, 3.2)),
    )
    for ax, (title, y, color, limits) in zip(axes, panels, strict=True):
        ax.plot(x, y, "o", color=color, ms=2.6, mew=0, alpha=0.85)
        ax.set(title=title, xlabel="$X$", xlim=(-3.2, 3.2), ylim=limits, xticks=[-2, 0, 2])
    axes[0].set_ylabel("$Y$")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
