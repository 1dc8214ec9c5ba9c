"""Left: two samples with equal margins and different dependence. Right: how often a KS test rejects, by sample size."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.stats import kstwobign, norm

from style import Palette, canvas, save

BINS, DRAWS, RHO = 1_000, 400, 0.7
SIZES = np.unique(np.round(np.logspace(1.3, 5.3, 17)).astype(int))


def rejections(shift: float, n: int, rng: np.random.Generator) -> float:
    """Share of two samples of size `n`, shifted by `shift` standard deviations, that a KS test rejects at 5%."""
    edges = norm.ppf(np.linspace(0, 1, BINS + 1))
    shares = np.diff(norm.cdf(edges - shift))
    a = rng.multinomial(n, np.full(BINS, 1 / BINS), size=DRAWS).cumsum(axis=1)
    b = rng.multinomial(n, shares / shares.sum(), size=DRAWS).cumsum(axis=1)
    distance = np.abs(a - b).max(axis=1) / n
    return float(np.mean(distance * np.sqrt(n / 2) > kstwobign.isf(0.05)))


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.6, height=2.9, columns=2)
    rng = np.random.default_rng(2)
    a, b = rng.normal(size=(2, 90, 2))
    b[:, 1] = RHO * b[:, 0] + np.sqrt(1 - RHO**2) * b[:, 1]
    left.plot(*a.T, "o", ms=4, mfc="none", mec=palette.blue, mew=1.1, label="A: correlation 0")
    left.plot(*b.T, "x", ms=4.5, color=palette.orange, mew=1.3, label="B: correlation 0.7")
    left.set(xlim=(-3.1, 3.1), ylim=(-3.1, 3.1), xlabel="feature 1", ylabel="feature 2", aspect="equal")
    left.set(xticks=(-2, 0, 2), yticks=(-2, 0, 2))
    left.legend(loc="lower center", bbox_to_anchor=(0.45, 1.0), handletextpad=0.1)

    rng = np.random.default_rng(0)
    marks = ((0.5, palette.blue, "-"), (0.1, palette.orange, "--"), (0.02, palette.green, ":"))
    for shift, color, line in marks:
        power = [rejections(shift, int(n), rng) for n in SIZES]
        right.plot(SIZES, power, line, color=color, label=f"shift {shift} sd")
    right.axhline(0.05, color=palette.soft, lw=1)
    right.text(190_000, 0.065, "5%", ha="right", va="bottom", color=palette.soft, fontsize=9)
    right.set(xscale="log", ylim=(0, 1.02), xlabel="size of each sample", ylabel="KS test rejects")
    right.set_yticks((0, 0.5, 1), ("0%", "50%", "100%"))
    right.legend(loc="lower center", bbox_to_anchor=(0.45, 1.0), handlelength=1.8)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
