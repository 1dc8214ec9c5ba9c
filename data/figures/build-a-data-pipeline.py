"""A data pipeline from events and databases over a log and a raw store to training sets and to online features."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "sources": Box(0, 0, "app,\ndatabases"),
        "queue": Box(1, 0, "log\n(queue)", "store"),
        "raw": Box(2, 0, "raw store", "store"),
        "clean": Box(3, 0, "cleaned", "store"),
        "logged": Box(0, 1, "logged\nrequests", "store"),
        "stream": Box(1, 1, "stream\njob"),
        "online": Box(2, 1, "online\nfeatures", "store"),
        "history": Box(3, 1, "feature\nhistory", "store"),
        "requests": Box(0, 2, "requests"),
        "serving": Box(1, 2, "serving"),
        "model": Box(2, 2, "model", "model"),
        "training": Box(3, 2, "training\nsets", "store"),
    }
    flows = [
        Flow("sources", "queue"),
        Flow("queue", "raw"),
        Flow("raw", "clean"),
        Flow("clean", "history"),
        Flow("history", "training"),
        Flow("training", "model"),
        Flow("model", "serving"),
        Flow("queue", "stream"),
        Flow("stream", "online"),
        Flow("history", "online"),
        Flow("online", "serving"),
        Flow("requests", "serving"),
        Flow("serving", "logged"),
        Flow("logged", "queue"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
