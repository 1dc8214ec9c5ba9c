"""Error of the smallest eigenvalue against products with the matrix, for three matrix-free methods."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.linalg import eigh_tridiagonal

from style import Palette, canvas, save

SPECTRUM = np.concatenate([[-1.0], np.linspace(-0.98, 1, 999)])  # as in the answer
START = np.ones(1000) / np.sqrt(1000)


def power_errors(count: int) -> list[float]:
    """Power iteration on I - A: the shift is the largest eigenvalue."""
    x = START
    errors: list[float] = []
    for _ in range(count):
        image = SPECTRUM * x
        errors.append(float(x @ image) + 1)
        x = x - image
        x = x / np.linalg.norm(x)
    return errors


def descent_errors(count: int) -> list[float]:
    """Gradient descent on the Rayleigh quotient with an exact line search."""
    x = START
    errors: list[float] = []
    for _ in range(count):
        value = float(x @ (SPECTRUM * x))
        errors.append(value + 1)
        r = SPECTRUM * x - value * x
        basis = np.column_stack([x, r / np.linalg.norm(r)])
        x = basis @ np.linalg.eigh(basis.T @ (SPECTRUM[:, None] * basis))[1][:, 0]
        x = x / np.linalg.norm(x)
    return errors


def lanczos_errors(count: int, restart: int) -> list[float]:
    """Lanczos with full reorthogonalization, restarted from the best vector."""
    x = START
    errors: list[float] = []
    while len(errors) < count:
        basis, q = np.empty((0, 1000)), x
        alpha: list[float] = []
        beta: list[float] = []
        for _ in range(restart):
            basis = np.vstack([basis, q])
            w = SPECTRUM * q
            alpha.append(float(q @ w))
            values, vectors = eigh_tridiagonal(alpha, beta)
            errors.append(float(values[0]) + 1)
            for _ in range(2):
                w = w - basis.T @ (basis @ w)
            beta.append(float(np.linalg.norm(w)))
            q = w / beta[-1]
        x = vectors[:, 0] @ basis
        x = x / np.linalg.norm(x)
    return errors[:count]


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.1)
    for errors, color, style in (
        (power_errors(401), palette.orange, (0, (5, 2))),
        (descent_errors(401), palette.green, (0, (2, 1.2))),
        (lanczos_errors(66, 20), palette.blue, "-"),
    ):
        ax.semilogy(np.arange(1, len(errors) + 1), errors, color=color, ls=style)
    ax.axhline(1e-8, color=palette.line, lw=1.0)
    ax.text(75, 2e-8, "Lanczos, restarted\nafter 20 products", color=palette.blue, va="bottom", linespacing=1.25)
    ax.text(284, 6.5e-7, "gradient descent,\nexact line search", color=palette.green, va="bottom", linespacing=1.25)
    ax.text(400, 1.2e-2, "power iteration, shifted", color=palette.orange, va="bottom", ha="right")
    ax.set(xlim=(0, 400), ylim=(1e-9, 2), xlabel="products with A", ylabel="value minus minimum")
    ax.set_yticks([1, 1e-2, 1e-4, 1e-6, 1e-8])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
