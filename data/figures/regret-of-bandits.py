"""Expected regret of four rules on a three-armed bandit, by simulation: two grow linearly and two like a logarithm."""

from __future__ import annotations

from functools import cache

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

MEANS = np.array([0.3, 0.5, 0.6])
PLAYS, EPSILON = 10_000, 0.1
RUNS = {"greedy": 800, "epsilon-greedy": 300, "UCB1": 200, "Thompson": 120}


@cache
def regret() -> dict[str, np.ndarray]:
    """Cumulative regret of each rule after each play, averaged over independent runs (the columns of the arrays)."""
    rng = np.random.default_rng(0)
    ends = np.cumsum(list(RUNS.values()))
    runs, (first, second, third) = int(ends[-1]), ends[:3]
    n, wins, column = np.zeros((len(MEANS), runs)), np.zeros((len(MEANS), runs)), np.arange(runs)
    lost = np.zeros((len(RUNS), PLAYS))
    arm = np.zeros(runs, dtype=int)
    for t in range(PLAYS):
        arm[third:] = rng.beta(1 + wins[:, third:], 1 + n[:, third:] - wins[:, third:]).argmax(axis=0)
        if t < len(MEANS):
            arm[:third] = t
        else:
            index = wins[:, :third] / n[:, :third]
            index[:, :second] += 1e-9 * rng.random((len(MEANS), second))
            index[:, second:] += np.sqrt(2 * np.log(t) / n[:, second:third])
            arm[:third] = index.argmax(axis=0)
            chance = first + np.flatnonzero(rng.random(second - first) < EPSILON)
            arm[chance] = rng.integers(0, len(MEANS), chance.size)
        wins[arm, column] += rng.random(runs) < MEANS[arm]
        n[arm, column] += 1
        lost[:, t] = np.add.reduceat(MEANS.max() - MEANS[arm], [0, first, second, third]) / list(RUNS.values())
    return dict(zip(RUNS, lost.cumsum(axis=1), strict=True))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.3)
    shown = np.unique(np.geomspace(10, PLAYS, 200).round().astype(int))
    for rule, color, style in (
        ("greedy", palette.red, ":"),
        ("epsilon-greedy", palette.orange, "--"),
        ("UCB1", palette.blue, "-."),
        ("Thompson", palette.green, "-"),
    ):
        ax.plot(shown, regret()[rule][shown - 1], color=color, ls=style, lw=2.0, label=rule)
    ax.set_xscale("log")
    ax.set(xlim=(10, PLAYS), ylim=(0, 200), xlabel="plays (logarithmic scale)", ylabel="mean cumulative regret")
    ax.legend(loc="upper left", handlelength=3.2)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
