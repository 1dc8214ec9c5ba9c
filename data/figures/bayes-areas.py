"""Bayes' theorem as areas: keep what contains the word, and rescale it to one."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

PRIOR = 0.2  # share of spam
IN_SPAM, IN_OTHER = 0.4, 0.05  # share of messages with the word


def box(ax: Axes, x: float, y: float, width: float, height: float, face: str, edge: str, alpha: float = 1.0) -> None:
    ax.add_patch(Rectangle((x, y), width, height, facecolor=face, edgecolor="none", alpha=alpha))
    ax.add_patch(Rectangle((x, y), width, height, facecolor="none", edgecolor=edge, linewidth=1.0))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=4.8, height=3.1)
    blank(ax)
    ax.set_aspect("equal")
    ax.set_xlim(-0.22, 1.66)
    ax.set_ylim(-0.17, 1.13)

    # All mail: the columns are the prior, the marked heights the likelihoods.
    box(ax, 0, 0, PRIOR, 1, "none", palette.soft)
    box(ax, PRIOR, 0, 1 - PRIOR, 1, "none", palette.soft)
    box(ax, 0, 0, PRIOR, IN_SPAM, palette.orange, palette.soft)
    box(ax, PRIOR, 0, 1 - PRIOR, IN_OTHER, palette.blue, palette.soft)
    ax.text(PRIOR / 2, 1.03, f"spam {PRIOR:g}", ha="center", va="bottom", color=palette.ink)
    ax.text((1 + PRIOR) / 2, 1.03, f"other {1 - PRIOR:g}", ha="center", va="bottom", color=palette.ink)
    ax.text(-0.03, IN_SPAM / 2, f"{IN_SPAM:g}", ha="right", va="center", color=palette.soft, fontsize=9)
    ax.text(1.03, IN_OTHER / 2, f"{IN_OTHER:g}", ha="left", va="center", color=palette.soft, fontsize=9)
    ax.text(
        PRIOR + 0.03,
        IN_SPAM - 0.03,
        f"{PRIOR:g} × {IN_SPAM:g} = {PRIOR * IN_SPAM:.2f}",
        ha="left",
        va="top",
        color=palette.orange,
    )
    ax.text(
        (1 + PRIOR) / 2,
        IN_OTHER + 0.03,
        f"{1 - PRIOR:g} × {IN_OTHER:g} = {(1 - PRIOR) * IN_OTHER:.2f}",
        ha="center",
        va="bottom",
        color=palette.blue,
    )
    ax.text(0.5, -0.05, "all mail, word marked", ha="center", va="top", color=palette.soft, fontsize=9)

    # Only the mail with the word, rescaled to one.
    ax.annotate("", xy=(1.27, 0.5), xytext=(1.07, 0.5), arrowprops={"arrowstyle": "-|>", "color": palette.soft})
    spam = PRIOR * IN_SPAM / (PRIOR * IN_SPAM + (1 - PRIOR) * IN_OTHER)
    left, width = 1.32, 0.26
    box(ax, left, 0, width, spam, palette.orange, palette.soft)
    box(ax, left, spam, width, 1 - spam, palette.blue, palette.soft)
    ground = "#fdfcf9" if palette.name == "light" else "#14171b"
    ax.text(left + width / 2, spam / 2, "2/3", ha="center", va="center", color=ground, weight="bold")
    ax.text(left + width / 2, (1 + spam) / 2, "1/3", ha="center", va="center", color=ground, weight="bold")
    ax.text(left + width / 2, -0.05, "given the word", ha="center", va="top", color=palette.soft, fontsize=9)
    ax.text(left + width / 2, 1.03, "posterior", ha="center", va="bottom", color=palette.ink)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
