"""Three interleaved spirals, and the regions of a linear softmax beside those of a network with 32 hidden units."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

DIGITS = 5
"""Decimals to which the training rounds: the last digits of a product depend on the machine, and may not grow."""


def spirals(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    t, arms = np.linspace(0.05, 1, n), []
    for k in range(3):
        angle = 5 * t + 2 * np.pi * k / 3 + rng.normal(0, 0.12, n)
        arms.append(np.column_stack([t * np.cos(angle), t * np.sin(angle)]))
    return np.vstack(arms), np.repeat(np.arange(3), n)


def scores(X: np.ndarray, layers: list[list[np.ndarray]]) -> np.ndarray:
    """The scores of one or two layers, with a ReLU between two."""
    for weights, bias in layers[:-1]:
        X = np.maximum(X @ weights + bias, 0)
    return X @ layers[-1][0] + layers[-1][1]


def fit(X: np.ndarray, y: np.ndarray, units: int, steps: int, rng: np.random.Generator) -> list[list[np.ndarray]]:
    """Full-batch gradient descent with momentum; no hidden layer for 0 units."""
    sizes = (2, units, 3) if units else (2, 3)
    layers = [[rng.normal(0, np.sqrt(2 / a), (a, b)).round(DIGITS), np.zeros(b)] for a, b in pairwise(sizes)]
    speed = [[np.zeros_like(part) for part in layer] for layer in layers]
    for _ in range(steps):
        H = np.maximum(X @ layers[0][0] + layers[0][1], 0) if units else X
        P = np.exp(H @ layers[-1][0] + layers[-1][1])
        G = P / P.sum(axis=1, keepdims=True)
        G[np.arange(len(y)), y] -= 1
        G /= len(y)
        gradients = [[H.T @ G, G.sum(axis=0)]]
        if units:
            G = (G @ layers[-1][0].T) * (H > 0)
            gradients.insert(0, [X.T @ G, G.sum(axis=0)])
        for layer, velocity, gradient in zip(layers, speed, gradients, strict=True):
            for i in range(2):
                velocity[i] = (0.9 * velocity[i] - 0.2 * gradient[i]).round(DIGITS)
                layer[i] = (layer[i] + velocity[i]).round(DIGITS)
    return layers


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=2.9, columns=2)
    X, y = spirals(28, np.random.default_rng(0))
    colors = (palette.blue, palette.orange, palette.green)
    for ax, units, places, title in zip(axes, (0, 32), (20, 44), ("linear softmax", "32 hidden units"), strict=True):
        side = np.linspace(-1.15, 1.15, places)
        grid = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
        z = scores(grid, fit(X, y, units, 1500, np.random.default_rng(1))).round(DIGITS)
        for k, (color, marker) in enumerate(zip(colors, "os^", strict=True)):
            lead = z[:, k] - np.delete(z, k, axis=1).max(axis=1)
            ax.contourf(side, side, lead.reshape(len(side), -1), levels=[0, np.inf], colors=[color], alpha=0.22)
            ax.plot(*X[y == k].T, marker, color=color, ms=4.2, mew=0)
        ax.set(aspect="equal", xticks=[], yticks=[], xlim=(-1.15, 1.15), ylim=(-1.15, 1.15))
        ax.set_title(title)
        ax.spines[:].set_visible(False)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
