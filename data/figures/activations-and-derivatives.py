"""Activation functions above and their derivatives below: those that saturate on both sides, and the rectifier family."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from matplotlib.figure import Figure
from scipy.special import expit
from scipy.stats import norm

from style import Palette, canvas, save

Function = Callable[[np.ndarray], np.ndarray]


def sigmoid_slope(x: np.ndarray) -> np.ndarray:
    s: np.ndarray = expit(x) * (1 - expit(x))
    return s


def silu_slope(x: np.ndarray) -> np.ndarray:
    s: np.ndarray = expit(x) + x * sigmoid_slope(x)
    return s


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=4.9, rows=2, columns=2, sharex=True)
    x = np.linspace(-4, 4, 1602)  # an even number of points: none at the kink
    left: list[tuple[str, str, str, Function, Function]] = [
        ("sigmoid", palette.blue, "-", expit, sigmoid_slope),
        ("tanh", palette.orange, "--", np.tanh, lambda v: 1 - np.tanh(v) ** 2),
    ]
    right: list[tuple[str, str, str, Function, Function]] = [
        ("ReLU", palette.ink, "-", lambda v: np.maximum(v, 0), lambda v: np.where(v > 0, 1.0, 0.0)),
        (
            "ELU",
            palette.green,
            "-.",
            lambda v: np.where(v > 0, v, np.expm1(v)),
            lambda v: np.where(v > 0, 1.0, np.exp(v)),
        ),
        ("GELU", palette.blue, "-", lambda v: v * norm.cdf(v), lambda v: norm.cdf(v) + v * norm.pdf(v)),
        ("SiLU", palette.orange, "--", lambda v: v * expit(v), silu_slope),
    ]
    for column, group in enumerate((left, right)):
        for name, color, style, value, slope in group:
            axes[0, column].plot(x, value(x), color=color, ls=style, lw=1.7, label=name)
            y = slope(x)
            if name == "ReLU":
                y = np.where(np.abs(x) < 0.004, np.nan, y)
            axes[1, column].plot(x, y, color=color, ls=style, lw=1.7)
        for ax in axes[:, column]:
            ax.axhline(0, color=palette.line, lw=0.9, zorder=0)
            ax.axvline(0, color=palette.line, lw=0.9, zorder=0)
        axes[0, column].legend(loc="upper left", handlelength=2.2, borderaxespad=0.1)
    axes[0, 0].set(ylim=(-1.15, 1.7), yticks=[-1, 0, 1], ylabel="value")
    axes[0, 0].set_title("flat on both sides")
    axes[0, 1].set(ylim=(-1.3, 4.0), yticks=[-1, 0, 2, 4])
    axes[0, 1].set_title("flat on one side at most")
    axes[1, 0].set(ylim=(-0.2, 1.25), yticks=[0, 0.25, 0.5, 1], ylabel="derivative", xlabel="$x$")
    axes[1, 1].set(ylim=(-0.2, 1.25), yticks=[0, 0.5, 1], xlabel="$x$", xticks=[-4, -2, 0, 2, 4])
    axes[1, 0].axhline(0.25, color=palette.soft, lw=1.0, ls=":", zorder=0)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
