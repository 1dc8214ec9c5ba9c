"""A feature store: one definition, batch and stream jobs, the offline history, the online values, and the check of what was served."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "events": Box(0, 1, "events,\ntables", "store"),
        "stream": Box(1, 0, "stream jobs"),
        "definitions": Box(1, 1, "definitions,\nowners", "store"),
        "batch": Box(1, 2, "batch jobs"),
        "online": Box(2, 0, "online:\nlatest", "store"),
        "offline": Box(2, 1, "offline:\nhistory", "store"),
        "training": Box(2, 2, "as-of join,\ntraining"),
        "service": Box(3, 0, "model\nservice", "model"),
        "log": Box(3, 1, "log of\nserved rows", "store"),
        "compare": Box(3, 2, "served =\nrecomputed?"),
    }
    flows = [
        Flow("events", "stream"),
        Flow("events", "batch"),
        Flow("definitions", "stream", dashed=True),
        Flow("definitions", "batch", dashed=True),
        Flow("stream", "online"),
        Flow("batch", "offline"),
        Flow("offline", "online"),
        Flow("offline", "training"),
        Flow("online", "service"),
        Flow("service", "log"),
        Flow("log", "compare"),
        Flow("offline", "compare"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
