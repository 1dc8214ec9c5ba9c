"""The Markov chain of the wait for two heads in a row, with the expected number of flips still needed."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch

from style import Palette, blank, canvas, save

RADIUS = 0.62
STATES = ((0.0, "nothing\nyet", "$E_0 = 6$"), (3.0, "one\nhead", "$E_1 = 4$"), (6.0, "done:\nHH", "0"))


def arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], bend: float, color: str) -> None:
    """A curved arrow whose ends stop where the two points are."""
    ax.add_patch(
        FancyArrowPatch(
            start,
            end,
            connectionstyle=f"arc3,rad={bend}",
            arrowstyle="-|>",
            mutation_scale=13,
            color=color,
            linewidth=1.5,
            shrinkA=0,
            shrinkB=0,
        )
    )


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=2.1)
    blank(ax)
    for x, name, wait in STATES:
        final = x == STATES[-1][0]
        ax.add_patch(
            Circle(
                (x, 0),
                RADIUS,
                facecolor=palette.fill,
                linewidth=2.4 if final else 1.5,
                edgecolor=palette.green if final else palette.blue,
            )
        )
        ax.text(x, 0, name, ha="center", va="center", fontsize=10, linespacing=1.15)
        ax.text(x, -0.98, wait, ha="center", va="center", fontsize=11)

    arrow(ax, (0.66, 0.12), (2.34, 0.12), -0.12, palette.blue)
    arrow(ax, (3.66, 0.12), (5.34, 0.12), -0.12, palette.blue)
    arrow(ax, (2.5, -0.42), (0.5, -0.42), -0.35, palette.orange)
    arrow(ax, (-0.3, 0.6), (0.3, 0.6), -1.7, palette.orange)

    ax.text(1.5, 0.42, "H  ½", ha="center", fontsize=10, color=palette.blue)
    ax.text(4.5, 0.42, "H  ½", ha="center", fontsize=10, color=palette.blue)
    ax.text(1.5, -1.18, "T  ½", ha="center", fontsize=10, color=palette.orange)
    ax.text(0.52, 1.12, "T  ½", ha="left", fontsize=10, color=palette.orange)
    ax.set_xlim(-0.85, 6.8)
    ax.set_ylim(-1.4, 1.6)
    ax.set_aspect("equal")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
