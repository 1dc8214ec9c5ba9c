"""Moderation: a post passes hashes, models and thresholds; the uncertain part goes to people, whose labels return to training."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "post": Box(0, 0.3, "post"),
    "hashes": Box(1, 0.3, "known\nhashes", "store"),
    "models": Box(2, 0.3, "text, image,\nvideo model", "model"),
    "thresholds": Box(3, 0.3, "thresholds\nper policy"),
    "labels": Box(1, 1.55, "labels", "store"),
    "review": Box(2, 1.55, "human\nreview"),
    "action": Box(3, 1.55, "action or\npublication"),
    "sample": Box(2, 2.8, "random views,\nprevalence"),
    "appeals": Box(3, 2.8, "reports,\nappeals"),
}
FLOWS = [
    Flow("post", "hashes"),
    Flow("hashes", "models"),
    Flow("models", "thresholds"),
    Flow("hashes", "thresholds", bend=-0.33),
    Flow("thresholds", "action", "certain"),
    Flow("thresholds", "review", "unsure"),
    Flow("review", "action"),
    Flow("review", "labels"),
    Flow("labels", "models", dashed=True),
    Flow("labels", "hashes", dashed=True),
    Flow("action", "appeals"),
    Flow("appeals", "review"),
    Flow("sample", "review"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
