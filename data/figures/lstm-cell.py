"""An LSTM cell: the cell state as an additive line, three gates and a candidate that read input and last output."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

from style import Palette, blank, canvas, save

CELL, BUS = 6.3, 1.2  # heights of the cell state and of the wire into the gates


def box(ax: Axes, palette: Palette, x: float, top: str, name: str, color: str) -> None:
    """A layer of the cell: its nonlinearity above, its name below."""
    ax.add_patch(
        FancyBboxPatch(
            (x - 0.72, 2.3), 1.44, 1.3, boxstyle="round,pad=0.04", fc=palette.fill, ec=color, lw=1.5, zorder=3
        )
    )
    ax.text(x, 3.23, top, ha="center", va="center", fontsize=11, zorder=4)
    ax.text(x, 2.66, name, ha="center", va="center", fontsize=9, zorder=4)


def knot(ax: Axes, palette: Palette, x: float, y: float, sign: str) -> None:
    """An elementwise product or sum."""
    ax.add_patch(Circle((x, y), 0.32, fc=palette.fill, ec=palette.ink, lw=1.3, zorder=3))
    ax.text(x, y - 0.02, sign, ha="center", va="center", fontsize=13, zorder=4)


def wire(ax: Axes, points: list[tuple[float, float]], color: str, width: float = 1.3, head: bool = True) -> None:
    """A path through `points`, with an arrow head at its end."""
    ax.plot(*zip(*points, strict=True), color=color, lw=width, zorder=1, solid_capstyle="butt", solid_joinstyle="miter")
    if head:
        arrow = {"arrowstyle": "-|>", "color": color, "lw": width, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", points[-1], points[-2], arrowprops=arrow, zorder=1)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.6, height=4.2)
    blank(ax)
    ax.set(xlim=(-0.75, 10.75), ylim=(-0.55, 8.1))
    forget, write, candidate, output, end = 1.8, 3.55, 5.3, 7.05, 8.7
    ax.add_patch(
        FancyBboxPatch((0.65, 0.6), 8.7, 6.35, boxstyle="round,pad=0.1", fc="none", ec=palette.line, lw=1.2, zorder=0)
    )
    # The cell state.
    wire(ax, [(-0.2, CELL), (forget - 0.32, CELL)], palette.blue, 3.0)
    wire(ax, [(forget + 0.32, CELL), (candidate - 0.32, CELL)], palette.blue, 3.0)
    wire(ax, [(candidate + 0.32, CELL), (10.3, CELL)], palette.blue, 3.0)
    ax.text(-0.3, CELL + 0.45, r"$c_{t-1}$", ha="center", va="center", fontsize=12)
    ax.text(10.25, CELL + 0.45, r"$c_t$", ha="center", va="center", fontsize=12)
    ax.text(5.0, 7.55, "cell state: scaled and added to", ha="center", va="center", fontsize=9.5, color=palette.blue)
    # The wire that all four layers read.
    wire(ax, [(-0.2, BUS), (output, BUS)], palette.soft, head=False)
    ax.text(-0.3, BUS + 0.45, r"$h_{t-1}$", ha="center", va="center", fontsize=12)
    wire(ax, [(0.85, 0.0), (0.85, BUS)], palette.soft, head=False)
    ax.text(0.85, -0.28, r"$x_t$", ha="center", va="center", fontsize=12)
    for x in (forget, write, candidate, output):
        wire(ax, [(x, BUS), (x, 2.26)], palette.soft)
    for x, top, name, color in (
        (forget, "σ", "forget", palette.orange),
        (write, "σ", "input", palette.orange),
        (candidate, "tanh", "new", palette.green),
        (output, "σ", "output", palette.orange),
    ):
        box(ax, palette, x, top, name, color)
    # What the layers do.
    wire(ax, [(forget, 3.64), (forget, CELL - 0.32)], palette.orange)
    wire(ax, [(write, 3.64), (write, 4.9), (candidate - 0.32, 4.9)], palette.orange)
    wire(ax, [(candidate, 3.64), (candidate, 4.58)], palette.green)
    wire(ax, [(candidate, 5.22), (candidate, CELL - 0.32)], palette.green)
    wire(ax, [(output, 3.64), (output, 4.2), (end - 0.32, 4.2)], palette.orange)
    wire(ax, [(end, CELL), (end, 5.62)], palette.blue)
    ax.add_patch(
        FancyBboxPatch(
            (end - 0.55, 5.06), 1.1, 0.5, boxstyle="round,pad=0.04", fc=palette.fill, ec=palette.ink, lw=1.2, zorder=3
        )
    )
    ax.text(end, 5.3, "tanh", ha="center", va="center", fontsize=9.5, zorder=4)
    wire(ax, [(end, 5.02), (end, 4.52)], palette.blue)
    wire(ax, [(end, 3.88), (end, BUS), (10.3, BUS)], palette.ink)
    ax.text(10.25, BUS + 0.45, r"$h_t$", ha="center", va="center", fontsize=12)
    for x, y, sign in ((forget, CELL, "×"), (candidate, CELL, "+"), (candidate, 4.9, "×"), (end, 4.2, "×")):
        knot(ax, palette, x, y, sign)
    for x, y, name, side in (
        (forget - 0.15, 4.6, r"$f_t$", "right"),
        (write - 0.15, 4.6, r"$i_t$", "right"),
        (candidate + 0.15, 4.1, r"$\tilde c_t$", "left"),
        (output + 0.55, 4.55, r"$o_t$", "center"),
    ):
        ax.text(x, y, name, ha=side, va="center", fontsize=11)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
