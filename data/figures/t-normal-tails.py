"""Student's t against the standard normal: the densities, and the probability left beyond a cut-off on both sides."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from style import Palette, canvas, save

CUT = 1.96


def draw(palette: Palette) -> Figure:
    fig, (top, bottom) = canvas(palette, width=4.4, height=5.0, rows=2)
    curves = [
        ("t, 2 df", stats.t(2), palette.orange, (0, (1.2, 1.2))),
        ("t, 4 df", stats.t(4), palette.blue, (0, (5, 1.8))),
        ("normal", stats.norm(), palette.ink, "solid"),
    ]
    right = np.linspace(0, 6, 49)
    for label, law, color, dashes in curves:
        x = np.concatenate([-right[:0:-1], right])
        top.plot(x, law.pdf(x), color=color, linestyle=dashes, label=label)
        cut = right if label != "normal" else right[right <= 4]
        bottom.plot(cut, 2 * law.sf(cut), color=color, linestyle=dashes)
        mass = 2 * law.sf(CUT)
        bottom.plot([CUT], [mass], "o", color=color, markersize=4.5)
    top.axvline(-CUT, color=palette.soft, linewidth=0.9)
    top.axvline(CUT, color=palette.soft, linewidth=0.9)
    top.set(title="density", ylim=(0, 0.43), xlim=(-6, 6))
    top.set_yticks([0, 0.2, 0.4], ["0", "0.2", "0.4"])
    top.legend(loc="upper left", handlelength=2.4, borderaxespad=0.1)
    top.text(CUT + 0.15, 0.4, "1.96", color=palette.soft, fontsize=9)

    bottom.axvline(CUT, color=palette.soft, linewidth=0.9)
    bottom.set_yscale("log")
    bottom.set(title="probability beyond ±c (log scale)", xlabel="cut-off c", ylim=(5e-5, 1.5), xlim=(0, 6))
    bottom.set_yticks([1e-4, 1e-3, 1e-2, 1e-1, 1], ["0.0001", "0.001", "0.01", "0.1", "1"])
    bottom.minorticks_off()
    bottom.text(0.12, 0.02, "beyond ±1.96", color=palette.soft, fontsize=9)
    for row, (label, law, color, _) in enumerate(curves):
        mass = 100 * 2 * law.sf(CUT)
        bottom.text(0.12, 0.0062 * 0.32**row, f"{label}: {mass:.1f}%", color=color, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
