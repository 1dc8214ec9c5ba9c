"""The mean square of the activations in each of 30 layers at initialization: measured (marks) and predicted (lines)."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from style import Palette, canvas, save

LAYERS, WIDTH, BATCH, NETWORKS = 30, 256, 64, 5


def measured(kind: str, variance: float) -> np.ndarray:
    """Mean square by layer (geometric mean over networks) for normal weights of `variance` / WIDTH; input mean square 1."""
    logs = np.zeros(LAYERS)
    for seed in range(NETWORKS):
        rng = np.random.default_rng(seed)
        h = rng.normal(size=(BATCH, WIDTH))
        for layer in range(LAYERS):
            z = h @ rng.normal(size=(WIDTH, WIDTH)) * np.sqrt(variance / WIDTH)
            h = np.tanh(z) if kind == "tanh" else np.maximum(z, 0)
            logs[layer] += np.log(np.mean(h**2))
    size: np.ndarray = np.exp(logs / NETWORKS)
    return size


def predicted(kind: str, variance: float) -> np.ndarray:
    """The same for infinitely wide layers, from the recursion for the variance of a normal pre-activation."""
    nodes, mass = np.polynomial.hermite_e.hermegauss(101)
    q, sizes = 1.0, []
    for _ in range(LAYERS):
        z = np.sqrt(variance * q) * nodes
        q = float(mass @ np.tanh(z) ** 2 / mass.sum()) if kind == "tanh" else variance * q / 2
        sizes.append(q)
    return np.array(sizes)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.7)
    layers = np.arange(1, LAYERS + 1)
    for name, kind, variance, color, marker in (
        ("ReLU, 3/n", "relu", 3.0, palette.red, "v"),
        ("ReLU, 2/n (He)", "relu", 2.0, palette.green, "o"),
        ("tanh, 1/n (Xavier)", "tanh", 1.0, palette.orange, "s"),
        ("ReLU, 1/n (Xavier)", "relu", 1.0, palette.blue, "^"),
    ):
        ax.plot(layers, predicted(kind, variance), color=color, lw=1.2)
        every = np.arange(0, LAYERS, 3)
        ax.plot(layers[every], measured(kind, variance)[every], marker, color=color, ms=5, label=name)
    ax.set_yscale("log")
    ax.set(xlim=(0, 30.8), ylim=(1e-11, 1e7), xticks=[1, 5, 10, 15, 20, 25, 30])
    ax.set_yticks([1e-9, 1e-6, 1e-3, 1e0, 1e3, 1e6])
    ax.yaxis.set_minor_locator(NullLocator())
    ax.set_xlabel("layer")
    ax.set_ylabel("mean square of the activations")
    ax.axhline(1, color=palette.line, lw=0.9, zorder=0)
    ax.legend(loc="lower left", title="activation, weight variance", title_fontsize=9, alignment="left")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
