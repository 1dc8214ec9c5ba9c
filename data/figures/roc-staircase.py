"""The ROC curve of the answer's nine cases, built step by step, over the grid of its 20 pairs."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, canvas, save

SCORES = (0.9, 0.8, 0.7, 0.55, 0.5, 0.4, 0.3, 0.1)
POSITIVE = (0.9, 0.8, 0.55, 0.4)
NEGATIVE = (0.7, 0.5, 0.4, 0.3, 0.1)


def share(scores: tuple[float, ...], cut: float) -> float:
    """Share of the scores at or above a threshold."""
    return sum(score >= cut for score in scores) / len(scores)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.5, height=4.2)
    fpr = [0.0, *(share(NEGATIVE, cut) for cut in SCORES)]
    tpr = [0.0, *(share(POSITIVE, cut) for cut in SCORES)]
    ax.fill_between(fpr, tpr, color=palette.fill, linewidth=0, zorder=0)
    for k in range(1, 5):
        ax.plot([k / 5, k / 5], [0, 1], color=palette.line, linewidth=0.7, zorder=1)
    for k in range(1, 4):
        ax.plot([0, 1], [k / 4, k / 4], color=palette.line, linewidth=0.7, zorder=1)
    ax.plot([0, 1], [0, 1], color=palette.soft, linewidth=1.2, linestyle=(0, (4, 3)), zorder=2)
    ax.plot(fpr, tpr, "o-", color=palette.blue, markersize=6, clip_on=False, zorder=3)
    places = {
        0.9: (0.025, 0.29, "left", "center"),
        0.8: (0.02, 0.525, "left", "bottom"),
        0.7: (0.225, 0.47, "left", "center"),
        0.55: (0.2, 0.775, "center", "bottom"),
        0.5: (0.425, 0.72, "left", "center"),
        0.4: (0.6, 1.02, "center", "bottom"),
        0.3: (0.8, 1.02, "center", "bottom"),
        0.1: (1.0, 1.02, "center", "bottom"),
    }
    for score, (x, y, side, height) in places.items():
        ax.text(x, y, f"{score:g}", color=palette.orange, ha=side, va=height, fontsize=9)
    ax.text(0.025, 1.02, "thresholds:", color=palette.orange, ha="left", va="bottom", fontsize=9)
    ax.text(0.7, 0.4375, "AUC = 0.825", color=palette.blue, ha="center", va="center", fontsize=11, weight="bold")
    ax.text(0.7, 0.125, "1 pair", color=palette.soft, ha="center", va="center", fontsize=9)
    ax.set(xlim=(0, 1), ylim=(0, 1.0), xlabel="false positive rate", ylabel="true positive rate (recall)")
    ax.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1], ["0", "0.2", "0.4", "0.6", "0.8", "1"])
    ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
