"""How an arrival time is made: travel times from phones, weekly profiles and live ratios, route search, and a learned correction."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "phones": Box(0, 0, "phones:\nGPS points"),
        "match": Box(1, 0, "map-match:\ntimes"),
        "live": Box(2, 0, "live ratios,\n1 minute", "store"),
        "search": Box(3, 0, "route\nsearch"),
        "trips": Box(1, 1, "trips with\nsnapshots", "store"),
        "profiles": Box(2, 1, "weekly\nprofiles", "model"),
        "correction": Box(3, 1, "route\ncorrection", "model"),
        "backtest": Box(2, 2, "training,\nbacktest"),
        "app": Box(3, 2, "app: time\nand range"),
    }
    flows = [
        Flow("phones", "match"),
        Flow("match", "live"),
        Flow("match", "trips"),
        Flow("live", "search"),
        Flow("trips", "profiles"),
        Flow("profiles", "search"),
        Flow("trips", "backtest"),
        Flow("backtest", "correction"),
        Flow("search", "correction"),
        Flow("correction", "app"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
