"""The cascade of a product search: query model, two indexes, trees, cross-encoder, page, and the way back from clicks."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "query": Box(0, 0.5, "query\nmodel", "model"),
    "text": Box(1, 0, "BM25:\n1,000", "store"),
    "vectors": Box(1, 1, "vectors:\n1,000", "store"),
    "trees": Box(2, 0.5, "boosted trees\nto 50", "model"),
    "cross": Box(3, 0.5, "cross-\nencoder", "model"),
    "judged": Box(1, 2.1, "judged\nqueries", "store"),
    "training": Box(2, 2.1, "training,\nclicks / θ"),
    "page": Box(3, 2.1, "page,\nclick log", "store"),
}
FLOWS = [
    Flow("query", "text"),
    Flow("query", "vectors"),
    Flow("text", "trees"),
    Flow("vectors", "trees"),
    Flow("trees", "cross"),
    Flow("cross", "page"),
    Flow("page", "training"),
    Flow("judged", "training"),
    Flow("training", "trees", "weights", dashed=True),
    Flow("training", "cross", dashed=True),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
