"""Four densities with variance 1 and their entropies, and the die of maximum entropy among those with mean 4.5."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

DIE = (0.0544, 0.0788, 0.1142, 0.1654, 0.2398, 0.3475)


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=3.0, columns=2, width_ratios=[1.35, 1])
    x = np.linspace(-3.4, 3.4, 171)
    half = np.sqrt(3)
    curves = (
        ("normal  1.42", palette.blue, x, np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi), "-", 2.4),
        ("Laplace  1.35", palette.orange, x, np.exp(-np.sqrt(2) * np.abs(x)) / np.sqrt(2), (0, (4, 2)), 1.6),
        ("uniform  1.24", palette.green, np.array([-3.4, -half, -half, half, half, 3.4]),
         np.array([0, 0, 1, 1, 0, 0]) / (2 * half), (0, (1.5, 1.5)), 1.8),
        ("exponential  1.00", palette.red, np.array([-3.4, -1, *np.linspace(-1, 3.4, 90)]),
         np.array([0, 0, *np.exp(-np.linspace(0, 4.4, 90))]), (0, (5, 1.5, 1, 1.5)), 1.4),
    )  # fmt: skip
    for label, color, place, height, style, width in curves:
        left.plot(place, height, color=color, ls=style, lw=width, label=label)
    left.legend(loc="upper right", handlelength=1.5, borderaxespad=0, labelspacing=0.3)
    left.set(xlim=(-3.4, 3.4), ylim=(0, 1.04), ylabel="density", title="variance 1: entropy (nats)")
    left.set_xticks([-2, 0, 2], ["−2", "0", "2"])
    left.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])

    faces = np.arange(1, 7)
    right.bar(faces, DIE, width=0.7, color=palette.fill, edgecolor=palette.blue)
    right.axhline(1 / 6, color=palette.soft, lw=1.2, ls=(0, (4, 3)), zorder=0)
    right.text(0.6, 0.173, "fair die", color=palette.soft, fontsize=9, va="bottom")
    for face, chance in zip(faces, DIE, strict=True):
        above = max(chance, 1 / 6) if face == 4 else chance  # clear of the line of the fair die
        right.text(face, above + 0.006, f"{chance:.0%}", color=palette.blue, ha="center", fontsize=9)
    right.set(ylim=(0, 0.4), xlim=(0.4, 6.6), title="die with mean 4.5", xlabel="face", ylabel="probability")
    right.set_xticks(faces)
    right.set_yticks([0, 0.1, 0.2, 0.3], ["0", "10%", "20%", "30%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
