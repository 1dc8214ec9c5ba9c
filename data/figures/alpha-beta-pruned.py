"""The tree of the alpha-beta question after the search: values or bounds, last alpha and beta, and what was cut."""

from __future__ import annotations

from math import inf

from matplotlib.figure import Figure

from style import Palette, blank, canvas, save

CHILDREN = {"A": "BC", "B": "DE", "C": "FG"}
LEAVES = {"D": (4, 6), "E": (7, 2), "F": (5, 3), "G": (8, 1)}
PLACE = {"A": (4.5, 3), "B": (1.7, 2), "C": (7.3, 2), "D": (0.5, 1), "E": (2.9, 1), "F": (6.1, 1), "G": (8.5, 1)}
ASIDE = 0.5  # half the distance between two sister leaves


class Search:
    """Alpha-beta from left to right, keeping for every node what was returned and its last window."""

    def __init__(self) -> None:
        self.value: dict[str, float] = {}
        self.window: dict[str, tuple[float, float]] = {}
        self.seen: set[tuple[str, int]] = set()

    def run(self, name: str, largest: bool, alpha: float, beta: float) -> float:
        """The value of a node, or a bound on it where alpha meets beta."""
        best = -inf if largest else inf
        for i in range(2):
            self.seen.add((name, i))
            inner = name in CHILDREN
            result = self.run(CHILDREN[name][i], not largest, alpha, beta) if inner else LEAVES[name][i]
            best = max(best, result) if largest else min(best, result)
            alpha, beta = (max(alpha, best), beta) if largest else (alpha, min(beta, best))
            if alpha >= beta:
                break
        self.value[name], self.window[name] = best, (alpha, beta)
        return best


def text(value: float) -> str:
    """A value of alpha or beta as it is written."""
    return {inf: "\u221e", -inf: "\u2212\u221e"}.get(value, f"{value:.0f}")


def draw(palette: Palette) -> Figure:
    search = Search()
    search.run("A", True, -inf, inf)
    fig, ax = canvas(palette, width=5.6, height=3.4)
    blank(ax)
    ax.set(xlim=(-2.5, 9.5), ylim=(-0.35, 3.45))

    def edge(start: tuple[float, float], end: tuple[float, float], seen: bool, cut: bool) -> None:
        ax.plot(
            *zip(start, end, strict=True),
            color=palette.soft if seen else palette.line,
            lw=1.3,
            ls="-" if seen else (0, (4, 3)),
            zorder=1,
        )
        if cut:
            ax.plot(
                0.5 * (start[0] + end[0]), 0.5 * (start[1] + end[1]), "x", color=palette.red, ms=11, mew=2.6, zorder=2
            )

    for parent, children in CHILDREN.items():
        for i, child in enumerate(children):
            seen = (parent, i) in search.seen
            edge(PLACE[parent], PLACE[child], seen, not seen)
    for parent, values in LEAVES.items():
        x0, y0 = PLACE[parent]
        for i, value in enumerate(values):
            x, seen = x0 + ASIDE * (2 * i - 1), (parent, i) in search.seen
            edge((x0, y0), (x, 0.19), seen, not seen and parent in search.value)
            color = palette.soft if seen else palette.line
            ax.plot(x, 0, "s", ms=19, mfc="none", mec=color, mew=1.0, ls="none", zorder=2)
            ax.text(
                x, -0.02, str(value), ha="center", va="center", fontsize=11, color=palette.ink if seen else palette.soft
            )
    for name, (x, y) in PLACE.items():
        color = palette.orange if y == 2 else palette.blue
        done = name in search.value
        ax.plot(x, y, "o", ms=25, mfc=palette.fill, mec=color if done else palette.line, mew=1.8)
        shown, lines = "", name
        if done:
            alpha, beta = search.window[name]
            bound = "" if alpha < beta else ("\u2265" if y != 2 else "\u2264")
            shown = f"{bound}{search.value[name]:.0f}"
            lines = f"{name}\n\u03b1 = {text(alpha)}\n\u03b2 = {text(beta)}"
        side = -1 if name in "BDF" else 1
        color = palette.ink if done else palette.soft
        ax.text(
            x + 0.48 * side, y + 0.1, lines, ha="left" if side > 0 else "right", va="center", fontsize=9, color=color
        )
        ax.text(x, y - 0.02, shown, ha="center", va="center", fontsize=11, weight="bold", zorder=4)
    for y, label, color in ((3, "MAX", palette.blue), (2, "MIN", palette.orange), (1, "MAX", palette.blue)):
        ax.text(-2.0, y, label, ha="center", va="center", color=color)
    return fig


if __name__ == "__main__":
    save(draw, __file__)
