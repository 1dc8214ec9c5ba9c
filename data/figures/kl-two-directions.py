"""A Gaussian fitted to two peaks: forward KL covers both of them, reverse KL settles on one."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

# Mean and standard deviation of the two best Gaussians (the forward one matches the moments of the target).
FORWARD = (-0.6, float(np.sqrt(1 + 0.6 * 0.4 * 6**2)))
REVERSE = (-2.9877, 1.0187)


def normal(x: np.ndarray, mean: float, sd: float) -> np.ndarray:
    values: np.ndarray = np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))
    return values


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.8)
    x = np.linspace(-10, 10, 161)
    target = 0.6 * normal(x, -3, 1) + 0.4 * normal(x, 3, 1)
    ax.fill_between(x, target, color=palette.fill, lw=0)
    ax.plot(x, target, color=palette.soft, lw=1.2)
    ax.plot(x, normal(x, *FORWARD), color=palette.blue)
    ax.plot(x, normal(x, *REVERSE), color=palette.orange, ls=(0, (5, 2)))
    ax.text(3, 0.17, "target $p$", ha="center", va="bottom", color=palette.soft)
    ax.text(-1.7, 0.36, "reverse KL: $N(-2.99,\\ 1.02^2)$", ha="left", va="center", color=palette.orange)
    ax.annotate(
        "forward KL: $N(-0.6,\\ 3.10^2)$",
        xy=(-0.3, 0.128),
        xytext=(-0.3, 0.25),
        ha="left",
        va="center",
        color=palette.blue,
        arrowprops={"arrowstyle": "-", "color": palette.blue, "lw": 0.8, "relpos": (0, 0)},
    )
    ax.set(xlim=(-10, 10), ylim=(0, 0.42), yticks=[0, 0.1, 0.2, 0.3, 0.4], xticks=[-6, -3, 0, 3, 6])
    ax.set(xlabel="$x$", ylabel="density")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
