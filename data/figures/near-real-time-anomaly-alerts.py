"""Alerts on metrics: score against a weekly baseline, persistence, grouping, triage, page, and the answers that come back."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "series": Box(0, 0, "100,000\nseries", "store"),
    "score": Box(1, 0, "score per\nminute"),
    "persist": Box(2, 0, "3 minutes\nin a row"),
    "group": Box(3, 0, "group by\nlinks"),
    "baseline": Box(1, 1.2, "weekly\nbaseline", "model"),
    "map": Box(2, 1.2, "call graph,\ndeployments", "store"),
    "triage": Box(3, 1.2, "limits, then\ntriage model", "model"),
    "answers": Box(2, 2.4, "answers,\nincidents", "store"),
    "page": Box(3, 2.4, "page, ticket\nor log"),
}
FLOWS = [
    Flow("series", "score"),
    Flow("series", "baseline"),
    Flow("baseline", "score"),
    Flow("score", "persist"),
    Flow("persist", "group"),
    Flow("map", "group"),
    Flow("group", "triage"),
    Flow("triage", "page"),
    Flow("page", "answers"),
    Flow("answers", "triage", "labels", dashed=True),
    Flow("answers", "baseline", "leave out", dashed=True),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
