"""A rising series: a forest fitted on time and month goes flat after the training data; on the detrended series it does not."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression

from style import Palette, canvas, save

MONTHS, TRAIN = 120, 96


def draw(palette: Palette) -> Figure:
    rng = np.random.default_rng(0)
    t = np.arange(MONTHS)
    y = 100 + t + 10 * np.sin(2 * np.pi * t / 12) + 3 * rng.normal(size=MONTHS)
    X, seen = np.column_stack([t, t % 12]), t < TRAIN
    forest = RandomForestRegressor(200, random_state=0).fit(X[seen], y[seen])
    line = LinearRegression().fit(t[seen, None], y[seen])
    rest = RandomForestRegressor(200, random_state=0).fit(X[seen], y[seen] - line.predict(t[seen, None]))
    after = t >= TRAIN
    mended = line.predict(t[after, None]) + rest.predict(X[after])

    fig, ax = canvas(palette, width=5.6, height=3.1)
    ax.axvspan(TRAIN - 0.5, MONTHS, color=palette.fill, lw=0, alpha=0.7)
    ax.plot(t, y, color=palette.soft, lw=1.3)
    ax.plot(t[after], mended, color=palette.blue, lw=2)
    ax.plot(t[after], forest.predict(X[after]), color=palette.orange, lw=2)
    ax.text(TRAIN + 12, 103, "not seen in\ntraining", ha="center", color=palette.ink, fontsize=9)
    ax.text(93, 214, "trend + forest", ha="right", color=palette.blue)
    ax.annotate("", (104, 206), (93.6, 214), arrowprops={"arrowstyle": "-", "color": palette.blue, "lw": 0.8})
    ax.text(108, 167, "forest", ha="center", color=palette.orange)
    ax.text(40, 112, "data", color=palette.soft)
    ax.set(xlabel="month", ylabel="sales", xlim=(0, MONTHS), ylim=(90, 230), xticks=[0, 24, 48, 72, 96, 120])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
