"""Four true boxes and six detections, and precision against recall of those that remain after suppression."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

TRUTH = ((10, 10, 40, 40), (60, 10, 90, 40), (10, 60, 40, 90), (60, 60, 90, 90))
DETECTIONS = {
    "a": (12, 10, 42, 40, "hit"), "b": (16, 14, 46, 44, "out"), "c": (44, 44, 64, 58, "false"),
    "d": (60, 13, 90, 43, "hit"), "e": (8, 58, 38, 88, "hit"), "f": (72, 60, 102, 90, "false"),
}  # fmt: skip
LABELS = {
    "a": (26, 24, "a .95\nIoU .88"), "b": (47.5, 27, "b .90"), "c": (54, 51, "c .85"), "d": (75, 28, "d .80\nIoU .82"),
    "e": (23, 74, "e .60\nIoU .77"), "f": (81, 75, "f .40\nIoU .43"),
}  # fmt: skip
RECALL, PRECISION = (1 / 4, 1 / 4, 2 / 4, 3 / 4, 3 / 4), (1, 1 / 2, 2 / 3, 3 / 4, 3 / 5)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.6, height=3.5, columns=2, gridspec_kw={"width_ratios": [1.45, 1]})
    ax = axes[0]
    blank(ax)
    ax.set(xlim=(4, 105), ylim=(97, 6))
    ax.set_aspect("equal")
    for x1, y1, x2, y2 in TRUTH:
        ax.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fc=palette.fill, ec=palette.soft, lw=0.8))
    looks = {"hit": (palette.green, "-"), "false": (palette.red, "-"), "out": (palette.orange, (0, (2, 1.5)))}
    for name, (x1, y1, x2, y2, kind) in DETECTIONS.items():
        color, style = looks[kind]
        ax.add_patch(Rectangle((x1, y1), x2 - x1, y2 - y1, fc="none", ec=color, ls=style, lw=1.8))
        x, y, text = LABELS[name]
        ax.text(x, y, text, ha="left" if name == "b" else "center", va="center", fontsize=8.5, color=color)
    ax.set_title("filled: the four objects", weight="bold")

    ax = axes[1]
    ax.fill_between([0, 0.25, 0.25, 0.75], [1, 1, 0.75, 0.75], color=palette.fill, lw=0)
    ax.plot([0, 0.25, 0.25, 0.75, 0.75], [1, 1, 0.75, 0.75, 0], color=palette.blue)
    offsets = {"a": (0.04, 0.045), "c": (0.05, -0.04), "d": (0.03, -0.05), "e": (0.04, 0.045), "f": (0.04, 0.0)}
    for name, recall, precision in zip("acdef", RECALL, PRECISION, strict=True):
        color = palette.green if name in "ade" else palette.red
        ax.plot(recall, precision, "o", color=color, ms=6, zorder=3, clip_on=False)
        right, up = offsets[name]
        ax.text(recall + right, precision + up, name, va="center", color=color, fontsize=9)
    ax.plot(RECALL, PRECISION, color=palette.soft, lw=0.9, ls=":", zorder=2)
    ax.text(0.3, 0.25, "AP 0.625", ha="center", fontsize=9, color=palette.blue)
    ax.set(xlim=(0, 1), ylim=(0, 1.08), xticks=[0, 0.25, 0.5, 0.75, 1], yticks=[0, 0.5, 1])
    ax.set_xticklabels(["0", "¼", "½", "¾", "1"])
    ax.set_yticklabels(["0", "½", "1"])
    ax.set_xlabel("recall")
    ax.set_ylabel("precision", labelpad=1)
    ax.set_box_aspect(1.15)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
