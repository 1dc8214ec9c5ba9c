"""The size of the gradient in each of 30 layers at initialization, for several activations and weight variances."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator
from scipy.special import expit

from style import Palette, canvas, save

LAYERS, WIDTH, BATCH, NETWORKS = 30, 100, 64, 5


def sizes(kind: str, variance: float) -> np.ndarray:
    """Root mean square of the gradient in the pre-activations of every layer, relative to the last one.

    The weights are normal with `variance` / WIDTH, and the gradient that arrives at the top is normal. The values are
    geometric means over several networks.
    """
    logs = np.zeros(LAYERS)
    for seed in range(NETWORKS):
        rng = np.random.default_rng(seed)
        h = rng.normal(size=(BATCH, WIDTH))
        weights, slopes = [], []
        for _ in range(LAYERS):
            weights.append(rng.normal(size=(WIDTH, WIDTH)) * np.sqrt(variance / WIDTH))
            a = h @ weights[-1]
            if kind == "sigmoid":
                h = expit(a)
                slopes.append(h * (1 - h))
            elif kind == "tanh":
                h = np.tanh(a)
                slopes.append(1 - h**2)
            else:
                h = np.maximum(a, 0)
                slopes.append((a > 0).astype(float))
        gradient = rng.normal(size=(BATCH, WIDTH))
        for layer in reversed(range(LAYERS)):
            delta = gradient * slopes[layer]
            logs[layer] += 0.5 * np.log(np.mean(delta**2))
            gradient = delta @ weights[layer].T
    size: np.ndarray = np.exp((logs - logs[-1]) / NETWORKS)
    return size


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.9)
    layers = np.arange(1, LAYERS + 1)
    lines = (
        ("ReLU, 3/n", "relu", 3.0, palette.red, "-", "v"),
        ("ReLU, 2/n (He)", "relu", 2.0, palette.green, "-", "o"),
        ("tanh, 1/n (Xavier)", "tanh", 1.0, palette.orange, "--", "s"),
        ("ReLU, 1/n", "relu", 1.0, palette.blue, "-", "^"),
        ("sigmoid, 1/n (Xavier)", "sigmoid", 1.0, palette.ink, "-.", "D"),
    )
    for name, kind, variance, color, style, marker in lines:
        ax.plot(
            layers, sizes(kind, variance), color=color, ls=style, lw=1.6, marker=marker, ms=4.5, markevery=5, label=name
        )
    ax.set_yscale("log")
    ax.set(xlim=(0.2, 30.5), ylim=(1e-20, 1e4), xticks=[1, 5, 10, 15, 20, 25, 30])
    ax.yaxis.set_major_locator(LogLocator(base=10.0, numticks=20, subs=(1.0,)))
    ax.set_yticks([1e-18, 1e-12, 1e-6, 1e0])
    ax.yaxis.set_minor_locator(NullLocator())
    ax.set_xlabel("layer (1 is next to the input)")
    ax.set_ylabel("gradient, relative to layer 30")
    ax.axhline(1, color=palette.line, lw=0.9, zorder=0)
    ax.legend(loc="lower right", title="activation, variance of a weight", title_fontsize=9, alignment="left")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
