"""One function f(x; theta), here the binomial with 10 flips, sliced along the data and along the parameter."""

from __future__ import annotations

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from scipy import stats

from style import Palette, canvas, save

FLIPS, THETA, HEADS = 10, 0.5, 7
CELLS = 20
CELL_WIDTH, CELL_RATIO = 12.7, 0.645  # points, and height over width, so that the cells of a strip touch


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(
        palette, width=4.6, height=4.9, rows=2, columns=2, width_ratios=[1.75, 1], height_ratios=[1.75, 1]
    )
    (field, right), (below, note) = axes
    heads = np.arange(FLIPS + 1)

    # The function itself: one strip of cells for each number of heads, darker where f(x; theta) is larger.
    middles = (np.arange(CELLS) + 0.5) / CELLS
    x, theta = (grid.ravel() for grid in np.meshgrid(heads, middles))
    strength = np.clip(stats.binom.pmf(x, FLIPS, theta) / 0.45, 0, 1) ** 0.7
    shown = strength > 0.06
    cell = Path([(-1, -CELL_RATIO), (1, -CELL_RATIO), (1, CELL_RATIO), (-1, CELL_RATIO), (-1, -CELL_RATIO)])
    shades = [to_rgba(palette.soft, round(float(value), 2)) for value in strength[shown]]
    field.scatter(x[shown], theta[shown], s=CELL_WIDTH**2, marker=cell, c=shades, linewidths=0, clip_on=False)
    field.add_patch(
        Rectangle((-0.6, THETA - 0.022), FLIPS + 1.2, 0.044, fill=False, edgecolor=palette.orange, linewidth=1.8)
    )
    field.add_patch(Rectangle((HEADS - 0.5, -0.01), 1.0, 1.02, fill=False, edgecolor=palette.blue, linewidth=1.8))
    field.set(title="f(x; θ)", ylabel="θ, chance of heads", xlim=(-0.7, FLIPS + 0.7), ylim=(-0.02, 1.02))
    field.set_xticks([0, 2, 4, 6, 8, 10], [])
    field.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])

    # Fix theta: probabilities of the data.
    below.bar(heads, stats.binom.pmf(heads, FLIPS, THETA), width=0.84, color=palette.orange)
    below.set(xlim=field.get_xlim(), ylim=(0, 0.29), xlabel="x, heads in 10 flips")
    below.set_xticks([0, 2, 4, 6, 8, 10])
    below.set_yticks([0, 0.1, 0.2], ["0", "0.1", "0.2"])
    below.set_title("probability, θ = 0.5", color=palette.orange)

    # Fix x: the likelihood of the parameter.
    chance = np.linspace(0, 1, 51)
    likelihood = stats.binom.pmf(HEADS, FLIPS, chance)
    right.fill_betweenx(chance, likelihood, color=palette.blue, alpha=0.18, linewidth=0)
    right.plot(likelihood, chance, color=palette.blue)
    right.plot([stats.binom.pmf(HEADS, FLIPS, 0.7)], [0.7], "o", color=palette.blue, markersize=5)
    right.set(ylim=field.get_ylim(), xlim=(0, 0.3))
    right.set_yticks([0, 0.25, 0.5, 0.75, 1], [])
    right.set_xticks([0, 0.1, 0.2], ["0", "0.1", "0.2"])
    right.set_title("likelihood, x = 7", color=palette.blue)

    note.set_axis_off()
    note.text(0, 0.72, "area 1/11,\npeak at 0.7", color=palette.blue, fontsize=9, va="center")
    note.text(0, 0.25, "bars add up\nto 1", color=palette.orange, fontsize=9, va="center")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
