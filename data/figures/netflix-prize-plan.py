"""A plan for the contest: models on the training part, a blend fitted on the probe set, a refit, and the two hidden halves."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "train": Box(0, 0, "training\n99.1 M", "store"),
    "models": Box(1, 0, "many\nmodels", "model"),
    "blend": Box(2, 0, "blend", "model"),
    "refit": Box(3, 0, "refit with\nprobe"),
    "probe": Box(2, 1, "probe set\n1.4 M", "store"),
    "qualifying": Box(3, 1, "qualifying\n2.8 M, hidden", "store"),
    "quiz": Box(2, 2, "quiz half:\nleaderboard"),
    "test": Box(3, 2, "test half:\nprize"),
}
FLOWS = [
    Flow("train", "models"),
    Flow("models", "blend"),
    Flow("probe", "blend"),
    Flow("blend", "refit"),
    Flow("refit", "qualifying"),
    Flow("qualifying", "quiz"),
    Flow("qualifying", "test"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
