"""The same correlated points under three reasons for missing y values, with the line and the mean that remain."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RHO, ROWS = 0.6, 160


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.95, columns=3, sharey=True)
    rng = np.random.default_rng(4)
    cov = np.array([[1, RHO], [RHO, 1]])
    x, y = rng.multivariate_normal([0, 0], cov, size=ROWS).T
    # Exact mean of the observed y and slope of y on x among the complete rows, where half are missing.
    v = 1 - 2 / np.pi  # variance of a standard normal, given its sign
    m = np.sqrt(2 / np.pi)
    cases = (
        ("MCAR", "by lot", rng.random(ROWS) < 0.5, 0.0, RHO),
        ("MAR", "where x > 0", x > 0, -RHO * m, RHO),
        ("MNAR", "where y > 0", y > 0, -m, RHO * v / (RHO**2 * v + 1 - RHO**2)),
    )
    ends = np.array([-3.0, 3.0])
    for ax, (name, where, gone, mean, slope) in zip(axes, cases, strict=True):
        center = 0.0 if name == "MCAR" else (-m if name == "MAR" else -RHO * m)  # mean of x among the complete rows
        ax.plot(x[gone], y[gone], "o", ms=3.2, mfc="none", mec=palette.line, mew=0.9)
        ax.plot(x[~gone], y[~gone], "o", color=palette.soft, ms=3.2, mew=0)
        ax.plot(ends, RHO * ends, color=palette.blue, lw=1.5, ls=(0, (4, 2)))
        ax.plot(ends, mean + slope * (ends - center), color=palette.red, lw=1.8)
        ax.set(xlim=(-3.2, 3.2), ylim=(-3.2, 3.2), xticks=[0], yticks=[0])
        ax.plot([-3.2], [mean], ">", color=palette.red, ms=7, mew=0, clip_on=False, zorder=5)
        ax.set_title(f"{name}:\n{where}")
        ax.set_xlabel(f"mean {mean:.2f}\nslope {slope:.2f}".replace("-", "\u2212"))
        ax.set_aspect("equal")
    axes[2].text(-3.0, 2.95, "dashed:\nall rows", color=palette.blue, fontsize=9, va="top")
    axes[2].text(3.1, -3.0, "solid:\ncomplete rows", color=palette.red, fontsize=9, ha="right", va="bottom")
    axes[0].set_ylabel("y", rotation=0)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
