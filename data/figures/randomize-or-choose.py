"""Estimates of one effect under all assignments of eight patients: complete randomization, pairs, and a doctor's choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import combinations, product

from matplotlib.figure import Figure

from style import Palette, canvas, save

UNTREATED = [2, 4, 6, 8, 10, 12, 14, 16]
EFFECT = 2


def estimate(treated: Iterable[int]) -> float:
    """Difference in mean outcome when these patients get the drug."""
    chosen = set(treated)
    drug = [UNTREATED[i] + EFFECT for i in chosen]
    rest = [y for i, y in enumerate(UNTREATED) if i not in chosen]
    return sum(drug) / len(drug) - sum(rest) / len(rest)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=3.5, rows=2, sharex=True)
    complete = [estimate(chosen) for chosen in combinations(range(8), 4)]
    paired = [estimate(2 * i + side for i, side in enumerate(sides)) for sides in product((0, 1), repeat=4)]
    rows = (
        ("four of eight at random: 70 assignments", complete),
        ("one of each pair at random: 16 assignments", paired),
    )
    for ax, (title, values) in zip(axes, rows, strict=True):
        for value, times in Counter(values).items():
            ax.bar(value, times / len(values), width=0.55, color=palette.fill, edgecolor=palette.blue)
        ax.axvline(EFFECT, color=palette.orange, ls="--")
        ax.set_title(title, loc="left")
        ax.set_yticks((0, 0.2, 0.4), ("0%", "20%", "40%"))
        ax.set(ylim=(0, 0.45), ylabel="assignments")
    axes[0].text(EFFECT + 0.2, 0.44, "true effect 2", color=palette.orange, ha="left", va="top", fontsize=9)
    worst = estimate(range(4))
    axes[0].plot([worst], [0.045], "v", color=palette.red, ms=8, mew=0, clip_on=False, zorder=5)
    axes[0].text(
        worst - 0.4, 0.09, "the doctor's choice:\nthe four sickest", color=palette.red, va="bottom", fontsize=9
    )
    axes[1].set(xlim=(-6.8, 10.8), xticks=range(-6, 11, 2), xlabel="estimated effect of the drug")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
