"""The number of variables and the number of modes are two separate properties: all four combinations."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

CENTERS = ((-1.2, -0.9), (1.2, 0.9))  # of the two-dimensional mixture, spread 0.6


def bump(x: np.ndarray, center: float, spread: float) -> np.ndarray:
    return np.exp(-(((x - center) / spread) ** 2) / 2) / (spread * np.sqrt(2 * np.pi))


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.2, height=4.7, rows=2, columns=2)
    x = np.linspace(-3.2, 3.2, 65)
    lines = {
        "one variable, one mode": bump(x, 0, 0.9),
        "one variable, two modes": (bump(x, -1.4, 0.6) + bump(x, 1.4, 0.6)) / 2,
    }
    for ax, (title, y) in zip(axes[0], lines.items(), strict=True):
        ax.fill_between(x, y, color=palette.fill, lw=0)
        ax.plot(x, y, color=palette.blue)
        ax.set(title=title, xlabel="$x$", ylim=(0, 0.5), yticks=[])
        peaks = [i for i in range(1, x.size - 1) if y[i - 1] < y[i] > y[i + 1]]
        ax.plot(x[peaks], y[peaks], "o", color=palette.orange, ms=6)
    axes[0, 0].set_ylabel("density")

    grid = np.linspace(-3.0, 3.0, 31)
    a, b = np.meshgrid(grid, grid)
    rho = 0.6
    tilted = np.exp(-(a**2 - 2 * rho * a * b + b**2) / (2 * (1 - rho**2)))
    mixture = sum(bump(a, p, 0.6) * bump(b, q, 0.6) for p, q in CENTERS)
    surfaces = (
        ("two variables, one mode", tilted, ((0, 0),)),
        ("two variables, two modes", mixture, CENTERS),
    )
    for ax, (title, z, modes) in zip(axes[1], surfaces, strict=True):
        ax.contour(a, b, z, levels=z.max() * np.array([0.1, 0.3, 0.5, 0.75]), colors=palette.blue, linewidths=1.2)
        ax.plot(*zip(*modes, strict=True), "o", color=palette.orange, ms=6)
        ax.set(title=title, xlabel="$x_1$", xlim=(-3, 3), ylim=(-3, 3))
        ax.set_xticks([-2, 0, 2])
        ax.set_yticks([-2, 0, 2])
    axes[1, 0].set_ylabel("$x_2$")
    for ax in axes[0]:
        ax.set_xticks([-2, 0, 2])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
