"""Bias and variance by polynomial degree (exact), and the variance of least squares that peaks where p = n."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

N = 20
NOISE = 0.25


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=3.1, columns=2)
    x = (np.arange(N) + 0.5) / N
    truth = np.sin(2 * np.pi * x)
    degrees = np.arange(N)
    squares = []
    for d in degrees:
        q = np.linalg.qr(np.polynomial.legendre.legvander(2 * x - 1, d))[0]
        squares.append(np.mean((truth - q @ (q.T @ truth)) ** 2))
    bias = np.array(squares)
    variance = NOISE * (degrees + 1) / N
    left.axhline(NOISE, color=palette.soft, lw=1.2, ls="--")
    left.plot(degrees, bias, "s-", color=palette.orange, ms=3)
    left.plot(degrees, variance, "o-", color=palette.blue, ms=3)
    left.plot(degrees, NOISE + bias + variance, "-", color=palette.ink, lw=2.2)
    left.text(11.2, 0.47, "expected error", color=palette.ink, ha="center")
    left.text(9.2, 0.272, "noise", color=palette.soft, fontsize=9, ha="center")
    left.text(15.2, 0.125, "variance", color=palette.blue, ha="center")
    left.text(9, 0.022, "bias²", color=palette.orange, ha="center")
    left.set(xlim=(0, 19), ylim=(0, 0.8), xlabel="polynomial degree", xticks=[0, 3, 9, 19])
    left.set_ylabel("mean squared error")
    left.set_title("the classical picture")

    for p in (np.arange(1, 39), np.unique(np.geomspace(42, 400, 40).astype(int))):
        smaller, larger = np.minimum(p, 40), np.maximum(p, 40)
        right.plot(p, smaller / (larger - smaller - 1), color=palette.blue)
    right.axvline(40, color=palette.line, lw=1.2, ls="--")
    right.text(58, 11.2, "p = n", color=palette.soft, fontsize=9)
    right.set(xscale="log", xlim=(2, 400), ylim=(0, 12), xlabel="number of features p", ylabel="variance from noise")
    right.set_xticks([2, 10, 40, 100, 400], ["2", "10", "40", "100", "400"])
    right.minorticks_off()
    right.set_title("least squares, n = 40")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
