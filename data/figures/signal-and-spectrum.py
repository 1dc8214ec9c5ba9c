"""One second of a sum of two sines, and the amplitudes of its discrete Fourier transform."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

RATE = 128


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=5.2, height=4.0, rows=2)
    t = np.arange(RATE) / RATE
    signal = np.sin(2 * np.pi * 5 * t) + 0.5 * np.sin(2 * np.pi * 12 * t)
    top.plot(t, signal, "o-", color=palette.blue, markersize=2.4, linewidth=1.3)
    top.set(xlabel="time in seconds", ylabel="signal", xlim=(0, 1), ylim=(-1.7, 1.7))
    top.set_yticks([-1, 0, 1])

    height = 2 / RATE * np.abs(np.fft.rfft(signal))
    bins = np.arange(0, 25)
    bottom.vlines(bins, 0, height[bins], color=palette.orange, linewidth=2.4)
    bottom.plot(bins, height[bins], "o", color=palette.orange, markersize=4)
    bottom.text(5.5, 1.0, "5 Hz, amplitude 1", va="center", color=palette.ink)
    bottom.text(12.5, 0.5, "12 Hz, amplitude 0.5", va="center", color=palette.ink)
    bottom.set(xlabel="frequency in Hz", ylabel=r"$\frac{2}{N}\,|X_k|$", xlim=(-0.4, 24.5), ylim=(-0.04, 1.2))
    bottom.set_xticks([0, 5, 10, 12, 15, 20])
    bottom.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
