"""The music recommender: three sources of candidates, a ranker, a mixer with an exploration pool, and the log with propensities."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "known": Box(0, 0, "own library,\nfollows"),
    "vectors": Box(1, 0, "vectors from\nsessions", "model"),
    "audio": Box(2, 0, "audio of\nnew tracks", "model"),
    "explore": Box(3, 0, "exploration\npool"),
    "filter": Box(0.5, 1, "filter: 1,000\ncandidates"),
    "ranker": Box(1.75, 1, "ranker\n5 outcomes", "model"),
    "mixer": Box(3, 1, "mixer\n50 tracks"),
    "features": Box(0.5, 2, "features:\nlong, session", "store"),
    "training": Box(1.75, 2, "training\ndaily"),
    "log": Box(3, 2, "log: shown,\nchance, play", "store"),
}
FLOWS = [
    Flow("known", "filter"),
    Flow("vectors", "filter"),
    Flow("audio", "filter"),
    Flow("explore", "mixer", "5%"),
    Flow("filter", "ranker"),
    Flow("ranker", "mixer"),
    Flow("features", "ranker"),
    Flow("mixer", "log", "plays, skips"),
    Flow("log", "training"),
    Flow("training", "ranker"),
    Flow("training", "features"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
