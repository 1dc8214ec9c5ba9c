"""The authorization path of card-fraud detection, its fallback, and the slow path that makes features and models."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "network": Box(0, 0, "payment\nnetwork"),
        "gateway": Box(1, 0, "gateway:\nid, deadline"),
        "features": Box(2, 0, "features\nby key", "store"),
        "model": Box(3, 0, "model", "model"),
        "rules": Box(0, 1, "rules\nin process"),
        "log": Box(1, 1, "event log,\ndecisions", "store"),
        "stream": Box(2, 1, "stream job:\naggregates"),
        "canary": Box(3, 1, "shadow,\ncanary"),
        "labels": Box(1, 2, "disputes,\nanalysts", "store"),
        "training": Box(2, 2, "training", "model"),
    }
    flows = [
        Flow("network", "gateway"),
        Flow("gateway", "features"),
        Flow("features", "model"),
        Flow("model", "gateway", bend=0.34),
        Flow("gateway", "rules", "too late", dashed=True),
        Flow("gateway", "log"),
        Flow("log", "stream"),
        Flow("stream", "features"),
        Flow("log", "training"),
        Flow("labels", "training"),
        Flow("training", "canary"),
        Flow("canary", "model"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
