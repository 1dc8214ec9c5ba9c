"""Three boxes in a row: non-maximum suppression keeps the outer two; if dropped boxes also suppress, one is left."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, blank, canvas, save

LEFTS = (0.0, 2.5, 5.0)
SCORES = (0.9, 0.8, 0.7)
PANELS = {
    "detections": (True, True, True),
    "only kept boxes\nsuppress": (True, False, True),
    "dropped ones\nsuppress, too": (True, False, False),
}
SHIFT = 1.7
"""How much lower each box is drawn than the one before, so that their edges can be told apart."""

CORNERS = ((0.4, 0.35, "left", "top"), (0.3, 6.35, "left", "bottom"), (9.6, 6.3, "right", "bottom"))
"""Where the score stands in each box: to the right of its left edge and below its top."""


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=1.85, columns=3)
    for ax, (title, kept) in zip(axes, PANELS.items(), strict=True):
        blank(ax)
        ax.set(xlim=(-0.5, 15.5), ylim=(10.3, -0.4), aspect="equal")
        ax.set_title(title)
        for i, (left, score, stays) in enumerate(zip(LEFTS, SCORES, kept, strict=True)):
            color = (palette.blue, palette.orange, palette.green)[i]
            line = {"ec": color, "lw": 2.0, "ls": "-"} if stays else {"ec": palette.soft, "lw": 1.0, "ls": ":"}
            ax.add_patch(Rectangle((left, i * SHIFT), 10, 6.5, fc="none", **line))
            if stays:
                x, y, side, end = CORNERS[i]
                ax.text(left + x, i * SHIFT + y, f"{score}", ha=side, va=end, fontsize=9, color=color)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
