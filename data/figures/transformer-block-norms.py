"""A transformer block with post-norm and with pre-norm: where the normalization stands relative to the stream."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

from style import Palette, blank, canvas, save


def box(ax: Axes, palette: Palette, x: float, y: float, text: str, color: str) -> None:
    """A rounded box around the center (x, y)."""
    ax.add_patch(
        FancyBboxPatch(
            (x - 1.15, y - 0.36), 2.3, 0.72, boxstyle="round,pad=0.02", fc=palette.fill, ec=color, lw=1.3, zorder=3
        )
    )
    ax.text(x, y, text, ha="center", va="center", fontsize=9.5, zorder=4)


def line(ax: Axes, palette: Palette, points: list[tuple[float, float]], strong: bool = False) -> None:
    """A path through `points` that ends in an arrow head."""
    color, width = (palette.blue, 2.6) if strong else (palette.soft, 1.2)
    ax.plot(*zip(*points, strict=True), color=color, lw=width, zorder=1, solid_capstyle="butt")
    ax.annotate("", points[-1], points[-2], arrowprops={"arrowstyle": "-|>", "color": color, "lw": width}, zorder=1)


def plus(ax: Axes, palette: Palette, x: float, y: float) -> None:
    """The place where a branch is added to the stream."""
    ax.add_patch(Circle((x, y), 0.24, fc=palette.fill, ec=palette.ink, lw=1.2, zorder=3))
    ax.text(x, y - 0.01, "+", ha="center", va="center", fontsize=11, zorder=4)


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.4, height=4.6, columns=2)
    stream, branch = 1.25, 3.6
    for ax, title in zip(axes, ("post-norm (2017)", "pre-norm"), strict=True):
        blank(ax)
        ax.set(xlim=(-0.1, 4.9), ylim=(-0.5, 8.9))
        ax.set_aspect("equal")
        ax.set_title(title, weight="bold")
        ax.text(stream, -0.15, "from the block below", ha="center", va="center", fontsize=9, color=palette.soft)
        ax.text(stream, 8.65, "to the next block", ha="center", va="center", fontsize=9, color=palette.soft)
        for base, name in ((0.15, "attention"), (4.25, "feed-forward")):
            start, top = base + 0.3, base + 3.1 if title == "pre-norm" else base + 2.15
            if title == "pre-norm":
                line(ax, palette, [(stream, base), (stream, top - 0.24)], strong=True)
                line(ax, palette, [(stream, start), (branch, start), (branch, base + 0.74)])
                box(ax, palette, branch, base + 1.1, "norm", palette.orange)
                line(ax, palette, [(branch, base + 1.46), (branch, base + 1.94)])
                box(ax, palette, branch, base + 2.3, name, palette.green)
                line(ax, palette, [(branch, base + 2.66), (branch, top), (stream + 0.24, top)])
                line(ax, palette, [(stream, top + 0.24), (stream, base + 4.1)], strong=True)
            else:
                line(ax, palette, [(stream, base), (stream, top - 0.24)], strong=True)
                line(ax, palette, [(stream, start), (branch, start), (branch, base + 0.79)])
                box(ax, palette, branch, base + 1.15, name, palette.green)
                line(ax, palette, [(branch, base + 1.51), (branch, top), (stream + 0.24, top)])
                line(ax, palette, [(stream, top + 0.24), (stream, base + 2.79)], strong=True)
                box(ax, palette, stream, base + 3.15, "norm", palette.orange)
                line(ax, palette, [(stream, base + 3.51), (stream, base + 4.1)], strong=True)
            plus(ax, palette, stream, top)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
