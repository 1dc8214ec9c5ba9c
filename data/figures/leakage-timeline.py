"""Where the values of a feature lie relative to the moment of prediction: two that are fine and four that leak."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

PREDICTION, OUTCOME, EXPORT = 0.0, 3.0, 5.2
LEFT = -5.0


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=4.3)
    blank(ax)
    ax.set(xlim=(LEFT - 0.1, EXPORT + 0.75), ylim=(-6.6, 1.75))

    ax.axvspan(PREDICTION, OUTCOME, ymin=0.075, ymax=0.83, color=palette.fill, lw=0)
    ax.text(OUTCOME / 2, 0.45, "label window", ha="center", va="center", color=palette.soft, fontsize=9)
    for x, color in ((PREDICTION, palette.ink), (OUTCOME, palette.soft), (EXPORT, palette.soft)):
        ax.plot(
            [x, x], [-6.0, 0.75], color=color, lw=1.8 if x == PREDICTION else 1.0, ls="-" if x == PREDICTION else ":"
        )
    ax.text(PREDICTION, 0.9, "prediction", ha="center", va="bottom", weight="bold")
    ax.text(OUTCOME, 0.9, "label\nknown", ha="center", va="bottom", color=palette.soft, fontsize=9)
    ax.text(EXPORT, 0.9, "data\nexported", ha="center", va="bottom", color=palette.soft, fontsize=9)
    ax.annotate(
        "", (EXPORT + 0.7, -6.0), (LEFT, -6.0), arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2}
    )
    ax.text(LEFT, -6.15, "time", ha="left", va="top", color=palette.soft, fontsize=9)

    rows = (
        ("purchases so far", -4.4, -0.15, True),
        ("balance as of then", -0.35, -0.15, True),
        ("balance, overwritten since", 4.6, 4.6, False),
        ("monthly total", -1.7, 1.7, False),
        ("collection call", 3.5, 3.5, False),
        ("past labels, known late", -3.2, 1.3, False),
    )
    for i, (name, start, end, fine) in enumerate(rows):
        y = -0.55 - 0.92 * i
        color = palette.green if fine else palette.red
        ax.text(LEFT, y + 0.2, name, ha="left", va="bottom", color=color, fontsize=9.5)
        if end - start > 1:
            solid = min(end, PREDICTION)
            ax.plot([start, solid], [y, y], color=palette.green if fine else palette.red, lw=6, solid_capstyle="butt")
            if end > PREDICTION:
                ax.plot([PREDICTION, end], [y, y], color=palette.red, lw=6, solid_capstyle="butt")
        else:
            ax.plot([end], [y], "o" if fine else "X", color=color, ms=9, mew=0)
        if not fine:
            ax.plot([end], [y], "X", color=palette.red, ms=10, mew=0)
    ax.text(EXPORT + 0.7, -6.15, "\u2715 known too late", ha="right", va="top", color=palette.red, fontsize=9)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
