"""Two models trained on months 1 to 12 and tested on each later month, beside what a random split promises."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MONTHS = np.arange(13, 25)
# Mean ROC AUC over 250 simulated worlds (claims of six tweets, a slowly turning boundary); the answer's check runs them again.
NEIGHBORS = np.array([0.807, 0.716, 0.684, 0.669, 0.669, 0.656, 0.651, 0.647, 0.643, 0.636, 0.633, 0.627])
LINEAR = np.array([0.844, 0.828, 0.820, 0.809, 0.802, 0.794, 0.779, 0.767, 0.760, 0.749, 0.745, 0.737])
RANDOM = {"neighbors": 0.998, "linear": 0.857}


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.5)
    for values, promised, color, marker in (
        (NEIGHBORS, RANDOM["neighbors"], palette.orange, "o"),
        (LINEAR, RANDOM["linear"], palette.blue, "s"),
    ):
        ax.plot([12.6, 24.4], [promised, promised], color=color, lw=1.5, ls=(0, (5, 3)))
        ax.plot(MONTHS, values, marker, color=color, ls="-", ms=5)
    ax.text(24.4, 0.985, "nearest neighbors, random split", color=palette.orange, ha="right", va="top", fontsize=9)
    ax.text(24.4, 0.867, "linear, random split", color=palette.blue, ha="right", va="bottom", fontsize=9)
    ax.text(20.3, 0.80, "linear, months ahead", color=palette.blue, ha="left", va="bottom", fontsize=9)
    ax.text(13.2, 0.635, "nearest neighbors,\nmonths ahead", color=palette.orange, ha="left", va="top", fontsize=9)
    ax.set(xlim=(12.5, 24.6), ylim=(0.55, 1.02), xlabel="month of the test (training: months 1-12)", ylabel="ROC AUC")
    ax.set_xticks([13, 16, 19, 22, 24])
    ax.set_yticks([0.6, 0.7, 0.8, 0.9, 1.0])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
