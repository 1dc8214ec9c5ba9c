"""The product recommender: candidates, ranker and rules, the stores they read, and the log that feeds training."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "page": Box(0, 0, "page view\n3,125 a second"),
    "candidates": Box(1, 0, "candidates\n300"),
    "ranker": Box(2, 0, "ranker\nvalue of each", "model"),
    "rules": Box(3, 0, "rules, mix\nshow 10"),
    "tables": Box(1, 1, "neighbors\n2 GB", "store"),
    "features": Box(2, 1, "features\nby key", "store"),
    "stock": Box(3, 1, "price and\nstock, live", "store"),
    "log": Box(0, 2, "log: shown,\nseen, bought", "store"),
    "training": Box(1.5, 2, "nightly\ntraining"),
}
FLOWS = [
    Flow("page", "candidates"),
    Flow("candidates", "ranker"),
    Flow("ranker", "rules"),
    Flow("tables", "candidates"),
    Flow("features", "ranker"),
    Flow("stock", "rules"),
    Flow("page", "log", "events"),
    Flow("log", "training"),
    Flow("training", "tables"),
    Flow("training", "features"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
