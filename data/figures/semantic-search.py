"""Search by meaning: documents are split and indexed twice, and a query passes through both indexes, fusion and reranking."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "documents": Box(0, 0, "documents", "store"),
    "split": Box(1, 0, "split into\nchunks"),
    "encoder": Box(2, 0, "encoder", "model"),
    "vectors": Box(3, 0, "vector\nindex", "store"),
    "text": Box(1, 1.15, "BM25\nindex", "store"),
    "query": Box(2, 1.15, "query and\npermissions"),
    "fusion": Box(2, 2.3, "rank fusion\nto 50"),
    "reranker": Box(3, 2.3, "cross-\nencoder", "model"),
}
FLOWS = [
    Flow("documents", "split"),
    Flow("split", "encoder"),
    Flow("encoder", "vectors"),
    Flow("split", "text"),
    Flow("query", "encoder"),
    Flow("query", "text"),
    Flow("text", "fusion"),
    Flow("vectors", "fusion", bend=-0.2),
    Flow("fusion", "reranker"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
