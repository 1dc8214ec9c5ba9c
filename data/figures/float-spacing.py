"""The spacing of the numbers of four formats, relative to their size: range is the width of a plateau, precision its depth."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, canvas, save


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.5, height=3.4)
    # Fraction bits, exponent of the smallest normal number, largest number.
    for name, fraction, lowest, largest, color, style, place in (
        ("float32", 23, -126, (2 - 2.0**-23) * 2.0**127, palette.blue, "-", (1e-20, 1.8e-7)),
        ("bfloat16", 7, -126, (2 - 2.0**-7) * 2.0**127, palette.green, "--", (1e-20, 1.2e-2)),
        ("float16", 10, -14, 65_504.0, palette.orange, "-", (1e11, 9.8e-4)),
        ("8 bits (E4M3)", 3, -6, 448.0, palette.red, "-.", (1e13, 1.25e-1)),
    ):
        # Below the smallest normal number the spacing stays; above it, the relative one lies between 2^-fraction and half of it.
        sizes = [2.0 ** (lowest - fraction), 2.0**lowest, largest]
        ax.plot(sizes, [1, 2.0**-fraction, 2.0**-fraction], color=color, ls=style, lw=2.0)
        ax.plot(largest, 2.0**-fraction, "o", color=color, ms=5)
        ax.text(*place, name, color=color, ha="center", va="center" if largest < 1e10 else "bottom")
    ax.set(xscale="log", yscale="log", xlim=(1e-46, 1e40), ylim=(3e-8, 2), xlabel="size of the number")
    ax.set(ylabel="largest spacing / size", xticks=[1e-40, 1e-30, 1e-20, 1e-10, 1, 1e10, 1e20, 1e30])
    ax.set_yticks([1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    save(draw, __file__)
