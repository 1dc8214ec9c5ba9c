"""Samples with correlation exactly 0.3: an elliptical cloud, a curve, and one outlier that makes it all."""

import numpy as np
from matplotlib.figure import Figure

from style import Palette, canvas, save

TARGET = 0.3


def standardized(values: np.ndarray) -> np.ndarray:
    result: np.ndarray = (values - values.mean()) / values.std()
    return result


def with_correlation(x: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """A standardized y whose correlation with x is the target: x plus what is left of `rest` without x."""
    x = standardized(x)
    left = standardized(rest - np.mean(rest * x) * x)
    result: np.ndarray = TARGET * x + np.sqrt(1 - TARGET**2) * left
    return result


def draw(palette: Palette) -> Figure:
    fig, axes = canvas(palette, width=5.5, height=2.4, columns=3)
    rng = np.random.default_rng(5)
    n = 80

    x = standardized(rng.standard_normal(n))
    cloud = (x, with_correlation(x, rng.standard_normal(n)))
    bend = np.sort(rng.uniform(-2.0, 2.0, n))
    curve = (standardized(bend), with_correlation(bend, bend**2 + 0.25 * rng.standard_normal(n)))

    # Independent but for one point on the diagonal, pushed out until the correlation is 0.3.
    base = np.stack([rng.standard_normal(n - 1), rng.standard_normal(n - 1)])
    base[1] -= base[0] * (base[0] - base[0].mean()) @ base[1] / ((base[0] - base[0].mean()) @ base[0])
    low, high = 0.0, 50.0
    for _ in range(60):
        reach = (low + high) / 2
        with_point = np.append(base, [[reach], [reach]], axis=1)
        low, high = (reach, high) if np.corrcoef(with_point)[0, 1] < TARGET else (low, reach)
    outlier = tuple(with_point)

    for ax, title, (x, y) in zip(
        axes, ("a weak trend", "a strong curve", "one outlier"), (cloud, curve, outlier), strict=True
    ):
        ax.plot(x, y, "o", color=palette.blue, ms=2.8, mew=0, alpha=0.85)
        slope = np.cov(x, y)[0, 1] / np.var(x, ddof=1)
        ends = np.array([x.min(), x.max()])
        ax.plot(ends, y.mean() + slope * (ends - x.mean()), color=palette.orange, lw=1.4)
        ax.set(title=title, xticks=[], yticks=[], xlabel=f"r = {np.corrcoef(x, y)[0, 1]:.2f}")
    return fig


if __name__ == "__main__":
    save(draw, __file__)
