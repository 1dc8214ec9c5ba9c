"""Which mode of convergence implies which (solid arrows), and under what condition one can go back (dashed arrows)."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from style import Palette, arrow, blank, canvas, save

WIDTH, HEIGHT = 1.36, 0.4
BACK = {"lw": 1.3, "ls": (0, (4, 3)), "mutation_scale": 13}


def box(ax: Axes, x: float, y: float, text: str, palette: Palette) -> None:
    ax.add_patch(
        FancyBboxPatch(
            (x - WIDTH / 2, y - HEIGHT / 2), WIDTH, HEIGHT, boxstyle="round,pad=0,rounding_size=0.08",
            facecolor=palette.fill, edgecolor=palette.soft,
        )
    )  # fmt: skip
    ax.text(x, y, text, ha="center", va="center", color=palette.ink)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.0)
    blank(ax)
    ax.set(xlim=(0, 5.4), ylim=(0, 3.0))
    box(ax, 0.75, 2.5, "almost surely", palette)
    box(ax, 0.75, 0.5, "mean square", palette)
    box(ax, 2.6, 1.5, "in probability", palette)
    box(ax, 4.65, 1.5, "in distribution", palette)
    arrow(ax, (1.46, 2.32), (2.18, 1.73), palette.blue, lw=1.8, mutation_scale=13)
    arrow(ax, (1.46, 0.68), (2.18, 1.27), palette.blue, lw=1.8, mutation_scale=13)
    arrow(ax, (3.31, 1.59), (3.94, 1.59), palette.blue, lw=1.8, mutation_scale=13)
    arrow(ax, (2.6, 1.73), (1.46, 2.6), palette.orange, **BACK)
    arrow(ax, (2.6, 1.27), (1.46, 0.4), palette.orange, **BACK)
    arrow(ax, (3.94, 1.41), (3.31, 1.41), palette.orange, **BACK)
    ax.text(2.22, 2.2, "along a subsequence", color=palette.orange, fontsize=9.5, va="bottom")
    ax.text(2.22, 0.72, "if the squared errors are\nuniformly integrable", color=palette.orange, fontsize=9.5, va="top")
    ax.text(3.63, 1.17, "if the limit\nis constant", color=palette.orange, fontsize=9.5, ha="center", va="top")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
