"""The components of an ML system in three rows: serving on top, stores in the middle, training below, and the log as the way back."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "sources": Box(0, 0, "product and\nsources"),
    "serving": Box(1.5, 0, "serving:\nthe model", "model"),
    "decision": Box(3, 0, "decision,\noutcome"),
    "log": Box(0, 1, "log: events,\nscores, labels", "store"),
    "features": Box(1, 1, "feature\nstore", "store"),
    "registry": Box(2, 1, "model\nregistry", "store"),
    "monitor": Box(3, 1, "monitoring"),
    "checks": Box(0, 2, "checks,\ncleaning"),
    "training": Box(1, 2, "training"),
    "evaluation": Box(2, 2, "evaluation,\ngate"),
    "owner": Box(3, 2, "owner, job\nscheduler"),
}
FLOWS = [
    Flow("sources", "serving", "request"),
    Flow("serving", "decision", "score"),
    Flow("sources", "log"),
    Flow("serving", "log"),
    Flow("features", "serving"),
    Flow("registry", "serving"),
    Flow("log", "checks"),
    Flow("checks", "features"),
    Flow("features", "training"),
    Flow("checks", "training"),
    Flow("training", "evaluation"),
    Flow("evaluation", "registry"),
    Flow("decision", "monitor"),
    Flow("monitor", "owner", "alert"),
    Flow("owner", "registry"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
