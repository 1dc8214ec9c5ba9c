"""The feed of a photo app: two sources of candidates, two rankers, value and diversity, and the log that trains them."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "followed": Box(0, 0.5, "followed:\n180", "store"),
    "discovery": Box(0, 1.5, "discovery:\n1,000", "store"),
    "light": Box(1, 1, "light ranker\nto 400", "model"),
    "tasks": Box(2, 1, "multi-task\nmodel", "model"),
    "value": Box(3, 1, "value and\ndiversity"),
    "explore": Box(3, 0, "views for new\ncreators"),
    "training": Box(2, 2.4, "training"),
    "log": Box(3, 2.4, "page and\nview log", "store"),
}
FLOWS = [
    Flow("followed", "light"),
    Flow("discovery", "light"),
    Flow("light", "tasks"),
    Flow("tasks", "value"),
    Flow("value", "log"),
    Flow("log", "training"),
    Flow("training", "tasks", "weights", dashed=True),
    Flow("training", "light", dashed=True),
    Flow("explore", "value"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
