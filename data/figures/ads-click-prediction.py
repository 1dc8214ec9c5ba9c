"""Click prediction for ads: two stages of ranking, the auction with exploration, and the loop back through logs to training."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "request": Box(0, 0, "request:\n1,000 ads"),
        "light": Box(1, 0, "light\nranker: 50", "model"),
        "model": Box(2, 0, "click\nmodel", "model"),
        "auction": Box(3, 0, "auction,\nexploration"),
        "features": Box(1, 1, "user and ad\nfeatures", "store"),
        "training": Box(2, 1, "training,\ncanary"),
        "shown": Box(3, 1, "shown ads,\npropensity", "store"),
        "counts": Box(2, 2, "stream:\ncounts"),
        "join": Box(3, 2, "join with\nclicks"),
    }
    flows = [
        Flow("request", "light"),
        Flow("light", "model"),
        Flow("model", "auction"),
        Flow("auction", "shown"),
        Flow("shown", "join"),
        Flow("join", "training"),
        Flow("training", "model"),
        Flow("features", "light"),
        Flow("features", "model"),
        Flow("counts", "features"),
        Flow("join", "counts"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
