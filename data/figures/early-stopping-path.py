"""Early stopping: the path of gradient descent beside the ridge path, and errors by step with a minimum on new data."""

from __future__ import annotations

from functools import cache

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

SQUARED = np.array([8.0, 0.2])  # squared singular values
AXES = np.array([[1, 1], [-1, 1]]) / np.sqrt(2)  # right singular vectors in rows
SOLUTION = AXES.T @ np.array([1.3, 1.5])
RATE = 0.1
STEPS = 3000


@cache
def errors() -> np.ndarray:
    """Training and validation error of least squares after 0, 1, 2, ... steps of gradient descent, in rows."""
    rng = np.random.default_rng(2)
    scale = np.arange(1, 41) ** -0.75
    weights = rng.normal(size=40)
    sets = []
    for _ in range(2):
        x = rng.normal(size=(60, 40)) * scale
        sets.append((x, x @ weights + rng.normal(size=60)))
    (x, y), (new, goal) = sets
    step = 0.5 * 60 / np.linalg.norm(x, 2) ** 2
    w = np.zeros(40)
    rows = []
    for _ in range(STEPS):
        rows.append([((x @ w - y) ** 2).mean(), ((new @ w - goal) ** 2).mean()])
        w = w - step * x.T @ (x @ w - y) / 60
    return np.array(rows).T


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.1, columns=2)

    a, b = np.meshgrid(np.linspace(-0.6, 1.5, 120), np.linspace(-0.3, 2.5, 150))
    # Sums are written out: what a matrix product gives in its last digit differs from processor to processor.
    along = [row[0] * (a - SOLUTION[0]) + row[1] * (b - SOLUTION[1]) for row in AXES]
    loss = 0.5 * (SQUARED[0] * along[0] ** 2 + SQUARED[1] * along[1] ** 2)
    left.contour(a, b, loss, levels=[0.02, 0.12, 0.45, 1.5, 4], colors=[palette.line], linewidths=0.9)
    t = np.concatenate([np.linspace(0, 2, 200), np.geomspace(2, 4000, 300)])[:, None]
    descent = (1 - (1 - RATE * SQUARED) ** t) * (AXES @ SOLUTION) @ AXES
    lam = np.geomspace(1e-4, 1e4, 600)[:, None]
    ridge = SQUARED / (SQUARED + lam) * (AXES @ SOLUTION) @ AXES
    left.plot(*ridge.T, "--", color=palette.green)
    left.plot(*descent.T, "-", color=palette.blue)
    for count, offset in ((1, (9, -4)), (10, (7, 3)), (100, (6, 4))):
        spot = (1 - (1 - RATE * SQUARED) ** count) * (AXES @ SOLUTION) @ AXES
        left.plot(*spot, "o", color=palette.blue, ms=6)
        left.annotate(f"{count}", spot, offset, textcoords="offset points", color=palette.blue, fontsize=9)
    left.plot(*SOLUTION, "x", color=palette.orange, ms=7, mew=2)
    left.text(-0.28, 2.22, "least squares", color=palette.orange, fontsize=9)
    left.text(0.58, 0.95, "ridge", color=palette.green, fontsize=9, ha="right")
    left.text(0.66, 0.3, "gradient\ndescent,\nsteps", color=palette.blue, fontsize=9, va="center")
    left.plot(0, 0, "o", color=palette.ink, ms=4)
    left.set(xlim=(-0.6, 1.5), ylim=(-0.3, 2.5), xlabel="$w_1$", xticks=[0, 1], yticks=[0, 1, 2])
    left.set_ylabel("$w_2$", rotation=0)
    left.set_title("weights")

    training, validation = errors()
    best = int(validation.argmin())
    # Few points: which ones a long line keeps can hang on the last digit.
    steps = np.unique(np.geomspace(1, STEPS - 1, 120).astype(int))
    right.plot(steps, training[steps], ":", color=palette.orange)
    right.plot(steps, validation[steps], "-", color=palette.blue)
    right.axvline(best, color=palette.soft, lw=1.0, ls="--")
    right.plot(best, validation[best], "o", color=palette.blue, ms=6)
    right.set(xscale="log", xlim=(1, STEPS), ylim=(0, 2.6), xlabel="steps", yticks=[0, 1, 2])
    right.set_xticks([1, 10, 100, 1000], ["1", "10", "100", "1,000"])
    right.text(best * 0.85, 0.12, f"stop at {best}", color=palette.soft, fontsize=9, ha="right")
    right.text(560, 1.75, "validation", color=palette.blue, fontsize=9, ha="right")
    right.text(2600, 0.42, "training", color=palette.orange, fontsize=9, ha="right")
    right.set_title("mean squared error")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
