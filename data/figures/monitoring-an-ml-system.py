"""What is measured where in a monitored model service, how fast it is known, and where the alarms go."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "requests": Box(0, 0, "requests"),
        "service": Box(1, 0, "model\nservice", "model"),
        "decisions": Box(2, 0, "decisions"),
        "outcomes": Box(3, 0, "outcomes,\n30 days", "store"),
        "metrics": Box(0, 1, "errors,\ntimes", "store"),
        "log": Box(1, 1, "log: inputs,\nscores", "store"),
        "join": Box(2, 1, "join by id,\nby cohort"),
        "health": Box(0, 2, "1 service:\nminutes"),
        "data": Box(1, 2, "2 data:\nhour"),
        "quality": Box(2, 2, "3 model:\nweek"),
        "money": Box(3, 2, "4 business,\nholdout"),
        "fallback": Box(0, 3, "automatic\nfallback"),
        "alarms": Box(1, 3, "alarms:\npage, ticket"),
        "owner": Box(2, 3, "owner and\nrun-book"),
    }
    flows = [
        Flow("requests", "service"),
        Flow("service", "decisions"),
        Flow("decisions", "outcomes"),
        Flow("service", "metrics"),
        Flow("metrics", "health"),
        Flow("service", "log"),
        Flow("log", "join"),
        Flow("outcomes", "join"),
        Flow("log", "data"),
        Flow("join", "quality"),
        Flow("join", "money"),
        Flow("health", "alarms"),
        Flow("data", "alarms"),
        Flow("quality", "alarms"),
        Flow("money", "owner"),
        Flow("alarms", "fallback", dashed=True),
        Flow("alarms", "owner"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
