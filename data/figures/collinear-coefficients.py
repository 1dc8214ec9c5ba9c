"""Least-squares coefficients from many samples: a round cloud for uncorrelated regressors, a long thin one for r = 0.99."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SIZE, SAMPLES, TRUTH = 100, 200, (1.0, 1.0)  # as in the answer: 100 rows, noise 1, both true coefficients 1


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.6, height=4.0)
    noise = np.random.default_rng(0).standard_normal((SAMPLES, 2))
    for r, color, size in ((0.99, palette.blue, 9), (0.0, palette.orange, 7)):
        covariance = np.linalg.inv(SIZE * np.array([[1, r], [r, 1]]))
        first, second = np.array(TRUTH)[:, None] + np.linalg.cholesky(covariance) @ noise.T
        ax.scatter(first, second, s=size, color=color, lw=0, alpha=0.75)
    ax.plot([-1.3, 3.3], [3.3, -1.3], color=palette.soft, lw=1, ls=(0, (4, 2)), zorder=0)
    ax.text(2.0, 1.25, "$r=0$", color=palette.orange, ha="center", va="center", fontsize=11)
    ax.annotate("", (1.28, 1.12), (1.7, 1.22), arrowprops={"arrowstyle": "->", "color": palette.orange, "lw": 1})
    ax.text(2.45, 0.2, "$r=0.99$", color=palette.blue, ha="left", va="center", fontsize=11)
    ax.text(2.45, -0.85, "sum = 2", color=palette.soft, ha="right", va="center")
    ax.set(xlim=(-1.3, 3.3), ylim=(-1.3, 3.3), aspect="equal")
    ax.set(xlabel="estimate of the first coefficient", ylabel="estimate of the second")
    ax.set_xticks(range(-1, 4))
    ax.set_yticks(range(-1, 4))
    return fig


if __name__ == "__main__":
    save(draw, __file__)
