"""What every figure script shares: the two palettes, the type, and how a figure is written.

A script in this folder draws one figure and is named after it (`two-heads-chain.py` draws `fig:two-heads-chain`):

    from style import Palette, canvas, save

    def draw(palette: Palette) -> Figure:
        fig, ax = canvas(palette, width=5.2, height=2.8)
        ...
        return fig

    if __name__ == "__main__":
        save(draw, __file__)

Run it with `python data/figures/two-heads-chain.py`, or all of them with `make figures`: each writes
`docs/assets/figures/<name>.light.svg` and `<name>.dark.svg`. The output depends on the script alone (no date, no random
ids, text drawn as outlines), so that a test can draw every figure again and compare.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("svg")

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

OUTPUT = Path(__file__).resolve().parents[2] / "docs" / "assets" / "figures"
WIDEST = 5.6  # inches; a wider figure could not be read on a phone of 390 px


@dataclass(frozen=True)
class Palette:
    """Colors of one theme. `blue`, `orange`, `green` and `red` mark data and keep 3:1 contrast against the page; `card` is its ground."""

    name: str
    ink: str
    soft: str
    line: str
    fill: str
    blue: str
    orange: str
    green: str
    red: str
    card: str


LIGHT = Palette(
    "light", "#1d2127", "#5a626d", "#c9c4b9", "#d9e8ec", "#0f6f88", "#b5531f", "#2c7a4b", "#a8322b", "#ffffff"
)
DARK = Palette(
    "dark", "#e7e3da", "#a2a8b0", "#4a515b", "#1f3a43", "#6cc1d6", "#f0a06a", "#79c795", "#f08a80", "#1a1e23"
)


def settings(palette: Palette) -> dict[Any, Any]:
    """The matplotlib settings under which a figure is drawn: transparent ground, 10 pt type, open axes."""
    return {
        "svg.fonttype": "path",
        "svg.hashsalt": "atlas",
        "font.family": "DejaVu Sans",
        "font.size": 10,
        "axes.titlesize": 10,
        "axes.labelsize": 10,
        "legend.fontsize": 9,
        "xtick.labelsize": 9,
        "ytick.labelsize": 9,
        "mathtext.fontset": "dejavuserif",
        "figure.facecolor": "none",
        "axes.facecolor": "none",
        "savefig.facecolor": "none",
        "legend.frameon": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "text.color": palette.ink,
        "axes.labelcolor": palette.ink,
        "axes.titlecolor": palette.ink,
        "axes.edgecolor": palette.soft,
        "xtick.color": palette.soft,
        "ytick.color": palette.soft,
        "grid.color": palette.line,
        "lines.linewidth": 1.8,
        "patch.linewidth": 1.0,
    }


def canvas(
    palette: Palette, width: float = 5.2, height: float = 3.0, rows: int = 1, columns: int = 1, **options: Any
) -> tuple[Figure, Any]:
    """A figure of `width` x `height` inches with `rows` x `columns` axes (one Axes, or an array of them).

    Raises ValueError where the figure would be wider than a phone can show.
    """
    if width > WIDEST:
        raise ValueError(f"a figure of {width} inches cannot be read on a phone; the widest allowed is {WIDEST}")
    with plt.rc_context(settings(palette)):
        return plt.subplots(rows, columns, figsize=(width, height), layout="constrained", **options)


def blank(ax: Axes) -> None:
    """Take axes, ticks and frame away: for diagrams that have no scale."""
    ax.set_axis_off()


def arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], color: str, **look: Any) -> None:
    """A straight arrow that begins and ends in these very points; `look` says what else Matplotlib's `arrowprops` should."""
    line = {"arrowstyle": "-|>", "color": color, "lw": 1.2, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", end, start, arrowprops={**line, **look})


@dataclass(frozen=True)
class Box:
    """A part of an architecture at (`column`, `row`) of a grid whose row 0 is on top; fractions stand between.

    `kind` is `"step"` (computes; filled), `"store"` (keeps data; dashed) or `"model"` (learned; orange).
    """

    column: float
    row: float
    text: str
    kind: str = "step"


@dataclass(frozen=True)
class Flow:
    """An arrow from one box to another; `bend` curves it (a share of its length, positive to the right of its way)."""

    start: str
    end: str
    label: str = ""
    bend: float = 0.0
    dashed: bool = False


def architecture(palette: Palette, boxes: Mapping[str, Box], flows: Sequence[Flow], width: float = 5.5) -> Figure:
    """The figure of a system: boxes on a grid, one row 0.95 inches high, with arrows between their edges.

    Raises KeyError where a flow names no box, and ValueError where a kind is unknown.
    """
    columns = max(box.column for box in boxes.values()) + 1
    rows = max(box.row for box in boxes.values()) + 1
    cell = width / columns
    half_width, half_height = 0.5 * cell - 0.14, 0.3
    fig, ax = canvas(palette, width=width, height=0.95 * rows)
    blank(ax)
    ax.set(xlim=(-0.02, width + 0.02), ylim=(0.95 * rows, 0), aspect="equal")

    def center(box: Box) -> tuple[float, float]:
        return (box.column + 0.5) * cell, (box.row + 0.5) * 0.95

    looks = {"step": (palette.fill, palette.blue, "-"), "store": ("none", palette.soft, "--")}
    looks["model"] = ("none", palette.orange, "-")
    patches = {}
    for name, box in boxes.items():
        if box.kind not in looks:
            raise ValueError(f"box {name!r}: {box.kind!r} is none of {', '.join(looks)}")
        (x, y), (face, edge, line) = center(box), looks[box.kind]
        patches[name] = ax.add_patch(
            FancyBboxPatch(
                (x - half_width, y - half_height),
                2 * half_width,
                2 * half_height,
                boxstyle="round,pad=0,rounding_size=0.07",
                facecolor=face,
                edgecolor=edge,
                ls=line,
                lw=1.3,
            )
        )
        ax.text(x, y, box.text, ha="center", va="center", fontsize=9, linespacing=1.1)
    for flow in flows:
        start, end = center(boxes[flow.start]), center(boxes[flow.end])
        color = palette.soft if flow.dashed else palette.ink
        ax.annotate(
            "",
            end,
            start,
            arrowprops={
                "arrowstyle": "-|>",
                "color": color,
                "lw": 1.2,
                "ls": "--" if flow.dashed else "-",
                "patchA": patches[flow.start],
                "patchB": patches[flow.end],
                "shrinkA": 1,
                "shrinkB": 1,
                "connectionstyle": f"arc3,rad={flow.bend}",
            },
        )
        if flow.label:
            # The middle of the quadratic curve that arc3 draws; the axis of y points down.
            x = (start[0] + end[0]) / 2 - flow.bend / 2 * (end[1] - start[1])
            y = (start[1] + end[1]) / 2 + flow.bend / 2 * (end[0] - start[0])
            ground = {"facecolor": palette.card, "edgecolor": "none", "pad": 1}
            ax.text(x, y, flow.label, ha="center", va="center", fontsize=8.5, color=palette.soft, bbox=ground)
    return fig


def save(draw: Callable[[Palette], Figure], script: str | Path, folder: Path = OUTPUT) -> None:
    """Draw the figure of `script` in both themes and write the two SVG files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for palette in (LIGHT, DARK):
        with plt.rc_context(settings(palette)):
            figure = draw(palette)
            figure.savefig(folder / f"{Path(script).stem}.{palette.name}.svg", metadata={"Date": None, "Creator": None})
            plt.close(figure)
