"""Data flow of a variational autoencoder: where the noise enters and what the two terms of the loss read."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from style import Palette, arrow, blank, canvas, save


def box(ax: Axes, palette: Palette, at: tuple[float, float], size: tuple[float, float], text: str, kind: str) -> None:
    """A rectangle around the point `at`: a network (filled), a value (plain) or a term of the loss (dashed)."""
    (x, y), (w, h) = at, size
    ax.add_patch(
        Rectangle(
            (x - w / 2, y - h / 2),
            w,
            h,
            facecolor=palette.fill if kind == "network" else "none",
            edgecolor=palette.red if kind == "loss" else palette.ink,
            ls="--" if kind == "loss" else "-",
            lw=1.2,
        )
    )
    ax.text(x, y, text, ha="center", va="center", fontsize=9.5, color=palette.red if kind == "loss" else palette.ink)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=2.9)
    blank(ax)
    ax.set(xlim=(0, 11), ylim=(0, 5.8))
    y = 3.0
    box(ax, palette, (0.5, y), (0.8, 0.9), "$\\mathbf{x}$", "value")
    box(ax, palette, (2.2, y), (1.5, 0.9), "encoder", "network")
    box(ax, palette, (4.0, y), (1.1, 0.9), "$\\mu,\\ \\sigma$", "value")
    box(ax, palette, (6.3, y), (2.2, 0.9), "$z = \\mu + \\sigma\\,\\varepsilon$", "value")
    box(ax, palette, (8.75, y), (1.5, 0.9), "decoder", "network")
    box(ax, palette, (10.45, y), (0.8, 0.9), "$\\hat{\\mathbf{x}}$", "value")
    for a, b in ((0.9, 1.45), (2.95, 3.45), (4.55, 5.2), (7.4, 8.0), (9.5, 10.05)):
        arrow(ax, (a, y), (b, y), palette.ink, lw=1.3)

    ax.text(
        6.3,
        5.15,
        "$\\varepsilon \\sim N(0, 1)$, no parameters",
        ha="center",
        va="center",
        fontsize=9.5,
        color=palette.blue,
    )
    arrow(ax, (6.3, 4.85), (6.3, 3.45), palette.blue, lw=1.3)

    box(ax, palette, (4.0, 0.7), (2.5, 0.9), "KL to the prior", "loss")
    arrow(ax, (4.0, 2.55), (4.0, 1.15), palette.red, lw=1.3, ls="--")
    box(ax, palette, (8.6, 0.7), (4.2, 0.9), "reconstruction: $\\ln p(\\mathbf{x} \\mid z)$", "loss")
    arrow(ax, (10.45, 2.55), (10.45, 1.15), palette.red, lw=1.3, ls="--")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
