"""From sales and stock to orders: uncensored demand, one global model for quantiles, the order rule, and the backtest."""

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save


def draw(palette: Palette) -> Figure:
    boxes = {
        "sales": Box(0, 0, "sales, stock,\nprices", "store"),
        "demand": Box(1, 0, "demand,\nuncensored", "model"),
        "model": Box(2, 0, "global\nmodel", "model"),
        "quantiles": Box(3, 0, "quantiles,\n14 days", "store"),
        "plans": Box(0, 1, "promotions,\ncalendar", "store"),
        "features": Box(1, 1, "features\nas known"),
        "backtest": Box(2, 1, "backtest,\n8 origins"),
        "rule": Box(3, 1, "order rule:\ncosts"),
        "planner": Box(2, 2, "planner:\nchanges"),
        "orders": Box(3, 2, "orders of\nthe stores"),
    }
    flows = [
        Flow("sales", "demand"),
        Flow("demand", "features"),
        Flow("plans", "features"),
        Flow("features", "model"),
        Flow("features", "backtest"),
        Flow("backtest", "model"),
        Flow("model", "quantiles"),
        Flow("quantiles", "rule"),
        Flow("rule", "orders"),
        Flow("planner", "orders"),
    ]
    return architecture(palette, boxes, flows)


if __name__ == "__main__":
    save(draw, __file__)
