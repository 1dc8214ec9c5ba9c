"""Excess training loss of gradient descent, conjugate gradients and SGD over passes through the data."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

ROWS, COLUMNS, PASSES, STEP = 2000, 20, 60, 0.02


def losses() -> dict[str, np.ndarray]:
    """Excess loss of each method after 0, 1, ..., PASSES passes."""
    rng = np.random.default_rng(1)
    scale = np.geomspace(1, 1 / 30, COLUMNS)
    # Conjugate gradients magnify the last digits, which differ from processor to processor: round, and carry more of them.
    x = np.round(rng.normal(size=(ROWS, COLUMNS)) * scale, 6)
    y = np.round(x @ (rng.normal(size=COLUMNS) / np.sqrt(scale)) + rng.normal(size=ROWS), 6)
    best = np.linalg.lstsq(x, y)[0]
    hessian = x.T @ x / ROWS

    def excess(w: np.ndarray) -> float:
        return float((w - best) @ hessian @ (w - best) / 2)

    zero = np.zeros(COLUMNS)
    curves: dict[str, list[float]] = {name: [excess(zero)] for name in ("gd", "cg", "sgd")}
    plain, noisy = zero, zero
    long_x, long_y = x.astype(np.longdouble), y.astype(np.longdouble)
    wide, residual = long_x.T @ long_x / ROWS, long_x.T @ long_y / ROWS
    conjugate = zero.astype(np.longdouble)
    direction = residual
    top = np.linalg.eigvalsh(hessian)[-1]
    for _ in range(PASSES):
        plain = plain - x.T @ (x @ plain - y) / ROWS / top
        if residual @ residual > 1e-28:
            image = wide @ direction
            length = residual @ residual / (direction @ image)
            conjugate, rest = conjugate + length * direction, residual - length * image
            direction, residual = rest + rest @ rest / (residual @ residual) * direction, rest
        for i in rng.integers(ROWS, size=ROWS):
            noisy = noisy - STEP * (x[i] @ noisy - y[i]) * x[i]
        for name, w in (("gd", plain), ("cg", conjugate.astype(float)), ("sgd", noisy)):
            curves[name].append(excess(w))
    return {name: np.array(values) for name, values in curves.items()}


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.3)
    curves = losses()
    for name, color in (("gd", palette.blue), ("sgd", palette.orange), ("cg", palette.green)):
        values = curves[name]
        shown = values > 2e-5
        ax.plot(np.flatnonzero(shown), values[shown], color=color)
    ax.axhline(COLUMNS / (2 * ROWS), color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    ax.text(60, 0.0028, "statistical error, about 0.005", color=palette.soft, ha="right", va="top")
    ax.text(30, 0.3, "gradient descent", color=palette.blue, ha="left", va="bottom")
    ax.text(35.5, 0.046, "SGD, constant step", color=palette.orange, ha="left", va="bottom")
    ax.text(19.5, 0.0002, "conjugate gradients", color=palette.green, ha="left", va="center")
    ax.set(yscale="log", xlim=(0, 61), ylim=(6e-5, 6), xlabel="passes over the data", ylabel="excess training loss")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
