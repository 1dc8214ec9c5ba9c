"""One positive and its copies: oversampling before the split, and after it."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from style import Palette, blank, canvas, save


def box(ax: Axes, x: float, y: float, width: float, label: str, color: str) -> None:
    """A rounded frame with its label above."""
    shape = FancyBboxPatch((x, y), width, 1.25, boxstyle="round,pad=0.04", fc="none", ec=color, lw=1.3)
    ax.add_patch(shape)
    ax.text(x + width / 2, y + 1.36, label, ha="center", va="bottom", color=color, fontsize=9)


def rows(ax: Axes, palette: Palette, x: float, y: float, negatives: int, positives: list[str]) -> None:
    """Gray negatives in rows below, colored positives above: the color says from which original a positive comes."""
    for i in range(negatives):
        ax.plot(x + 0.16 + 0.27 * (i % 6), y + 0.2 + 0.27 * (i // 6), "o", color=palette.soft, ms=4.5, mew=0, alpha=0.8)
    for i, color in enumerate(positives):
        ax.plot(x + 0.16 + 0.27 * (i % 6), y + 1.05 - 0.27 * (i // 6), "^", color=color, ms=7, mew=0)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=4.3, columns=2)
    a, b = palette.orange, palette.blue
    for ax, title in zip(axes, ("oversample, then split", "split, then oversample"), strict=True):
        blank(ax)
        ax.set(xlim=(-0.15, 3.25), ylim=(-0.25, 6.35))
        ax.set_title(title, weight="bold", pad=2)
        ax.text(1.55, 6.2, "data", ha="center", va="top", color=palette.soft, fontsize=9)

    def arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
        ax.annotate("", end, start, arrowprops={"arrowstyle": "-|>", "color": palette.soft, "lw": 1.2})

    wrong, right = axes
    for ax in axes:
        box(ax, 0.65, 4.5, 1.75, "", palette.soft)
        rows(ax, palette, 0.65, 4.5, 12, [a, b])

    box(wrong, 0.65, 2.35, 1.75, "", palette.soft)
    rows(wrong, palette, 0.65, 2.35, 12, [a, b] * 6)
    arrow(wrong, (1.55, 4.4), (1.55, 3.72))
    arrow(wrong, (1.3, 2.25), (0.75, 1.72))
    arrow(wrong, (1.8, 2.25), (2.55, 1.72))
    box(wrong, 0.0, 0.0, 1.75, "training", palette.ink)
    rows(wrong, palette, 0.0, 0.0, 9, [a, b] * 4 + [a])
    box(wrong, 2.1, 0.0, 0.95, "test", palette.red)
    rows(wrong, palette, 2.1, 0.0, 3, [a, b, b])

    arrow(right, (1.3, 4.4), (0.75, 3.92))
    arrow(right, (1.8, 4.4), (2.55, 3.92))
    box(right, 0.0, 2.2, 1.75, "training", palette.ink)
    rows(right, palette, 0.0, 2.2, 9, [a])
    box(right, 2.1, 2.2, 0.95, "test", palette.green)
    rows(right, palette, 2.1, 2.2, 3, [b])
    arrow(right, (0.88, 2.1), (0.88, 1.72))
    arrow(right, (2.58, 2.1), (2.58, 1.72))
    box(right, 0.0, 0.0, 1.75, "training", palette.ink)
    rows(right, palette, 0.0, 0.0, 9, [a] * 9)
    box(right, 2.1, 0.0, 0.95, "test", palette.green)
    rows(right, palette, 2.1, 0.0, 3, [b])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
