"""The board after forty minutes: a filter for spam messages, with the loop from decisions back to labels."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "message": Box(0, 0, "message\n58 a second"),
    "features": Box(1, 0, "features"),
    "model": Box(2, 0, "model", "model"),
    "decision": Box(3, 0, "two cuts:\nblock, review"),
    "counts": Box(1, 1, "counts by\nsender", "store"),
    "training": Box(2, 1, "weekly\ntraining"),
    "review": Box(3, 1, "reviewers\n2,000 a day"),
    "random": Box(0, 2, "1,000 random\n100 blocked"),
    "people": Box(1, 2, "people\nlabel"),
    "labels": Box(2, 2, "labels, how\nchosen", "store"),
    "monitor": Box(3, 2, "monitor\nboth errors"),
}
FLOWS = [
    Flow("message", "features"),
    Flow("features", "model"),
    Flow("model", "decision"),
    Flow("counts", "features"),
    Flow("decision", "review"),
    Flow("review", "labels"),
    Flow("message", "random"),
    Flow("random", "people"),
    Flow("people", "labels"),
    Flow("labels", "training"),
    Flow("training", "model"),
    Flow("labels", "monitor"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
