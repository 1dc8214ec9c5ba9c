"""Five runs of fair coin flips: the share of heads settles at one half, heads minus tails spreads like root n."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

N = 10_000


def draw(palette: Palette) -> Figure:
    fig, (left, right) = canvas(palette, width=5.5, height=2.9, columns=2)
    rng = np.random.default_rng(3)
    lead = np.cumsum(rng.choice([-1, 1], size=(5, N)), axis=1)
    n = np.unique(np.round(np.logspace(1, 4, 110)).astype(int))
    band = np.logspace(1, 4, 60)
    steps = np.linspace(0, N, 101).astype(int)
    colors = (palette.blue, palette.orange, palette.green, palette.red, palette.soft)

    left.fill_between(band, 0.5 - 1 / np.sqrt(band), 0.5 + 1 / np.sqrt(band), color=palette.fill, linewidth=0)
    left.axhline(0.5, color=palette.soft, linewidth=0.8)
    right.fill_between(steps, -2 * np.sqrt(steps), 2 * np.sqrt(steps), color=palette.fill, linewidth=0)
    right.axhline(0, color=palette.soft, linewidth=0.8)
    for run, color in zip(lead, colors, strict=True):
        left.plot(n, 0.5 + run[n - 1] / (2 * n), color=color, linewidth=1.3)
        right.plot(steps, np.r_[0, run[steps[1:] - 1]], color=color, linewidth=1.3)
    left.set_xscale("log")
    left.minorticks_off()
    left.set(title="share of heads", xlabel="flips (log scale)", xlim=(10, N), ylim=(0.15, 0.85))
    left.set_xticks([10, 100, 1000, 10_000], ["10", "100", "1,000", "10,000"])
    left.set_yticks([0.2, 0.35, 0.5, 0.65, 0.8], ["0.2", "0.35", "0.5", "0.65", "0.8"])
    right.set(title="heads minus tails", xlabel="flips", xlim=(0, N), ylim=(-270, 270))
    right.text(300, 235, "band: ±2√n", color=palette.soft, fontsize=9)
    right.set_xticks([0, 5000, 10_000], ["0", "5,000", "10,000"])
    right.set_yticks([-200, -100, 0, 100, 200], ["−200", "−100", "0", "100", "200"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
