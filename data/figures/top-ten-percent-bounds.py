"""Where the heaviest tenth begins at mean 1 and SD 0.12: ranges for classes of shapes, points for single shapes."""

from matplotlib.figure import Figure

from style import Palette, canvas, save

RANGES = (
    ("any shape", 0.96, 1.36),
    ("one peak", 0.966, 1.223),
    ("symmetric", 1.0, 1.268),
    ("symmetric, one peak", 1.0, 1.179),
)
POINTS = (("uniform", 1.166), ("normal", 1.154), ("Laplace", 1.137), ("Student t (3)", 1.113))


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=2.9)
    labels = []
    for low, (name, start, end) in enumerate(reversed(RANGES)):
        row = low + len(POINTS)
        ax.plot([start, end], [row, row], color=palette.blue, lw=5, solid_capstyle="butt")
        ax.text(end + 0.008, row, f"{end:.2f}", va="center", color=palette.blue, fontsize=9)
        labels.append((row, name))
    for row, (name, value) in enumerate(reversed(POINTS)):
        ax.plot([value], [row], "o", color=palette.orange, ms=6)
        ax.text(value + 0.015, row, f"{value:.2f}", va="center", color=palette.orange, fontsize=9)
        labels.append((row, name))
    ax.axvline(1, color=palette.line, lw=1, zorder=0)
    ax.set_yticks([row for row, _ in labels], [name for _, name in labels])
    ax.tick_params(axis="y", length=0)
    ax.set(xlim=(0.93, 1.42), ylim=(-0.6, 7.6), xlabel="the heaviest 10% begin at (pounds)")
    ax.set_xticks([1, 1.1, 1.2, 1.3, 1.4], ["1", "1.1", "1.2", "1.3", "1.4"])
    ax.spines["left"].set_visible(False)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
