"""States in memory while a recurrent network of 100 steps is trained once: all kept, or every tenth and one segment."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Palette, canvas, save

STEPS, SEGMENT = 100, 10


def everything() -> list[int]:
    """The number of states held after each step: forward all steps, then backward, which frees one state at a time."""
    held = list(range(STEPS + 1))
    return held + held[-2::-1]


def checkpoints() -> list[int]:
    """The same with the state before every segment kept: run forward, then run each segment again and go back through it."""
    kept, held = 0, [0]
    for step in range(STEPS):
        kept += step % SEGMENT == 0
        held.append(kept)
    for _ in range(STEPS // SEGMENT):
        held += [kept + state for state in range(1, SEGMENT + 1)]
        held += [kept + state for state in reversed(range(SEGMENT))]
        kept -= 1
        held[-1] = kept
    return held


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.4, height=3.0)
    full, few = everything(), checkpoints()
    ax.plot(range(len(full)), full, color=palette.orange, lw=2.0)
    ax.fill_between(range(len(few)), few, color=palette.fill, lw=0)
    ax.plot(range(len(few)), few, color=palette.blue, lw=1.6)
    ax.axvline(STEPS, color=palette.line, lw=1.0, zorder=0)
    ax.text(128, 82, "all states kept: 100 at most", color=palette.orange, ha="left")
    ax.text(204, 26, "every tenth kept,\nsegments run again:\n20 at most", color=palette.blue, ha="left", va="bottom")
    ax.text(STEPS - 2, 104, "forward", color=palette.soft, ha="right", fontsize=9)
    ax.text(STEPS + 2, 104, "backward", color=palette.soft, ha="left", fontsize=9)
    ax.set(xlim=(0, 305), ylim=(0, 112), xlabel="steps computed, forward or backward", ylabel="states held")
    ax.set(xticks=[0, 100, 200, 300], yticks=[0, 20, 50, 100])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
