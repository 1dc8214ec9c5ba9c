"""How much a code of a four-valued input can say about a label, against the bits that it keeps of the input."""

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from style import Palette, canvas, save

LABEL_ONE = np.array([0.9, 0.8, 0.2, 0.1])  # P(y = 1 | x) of four equally likely inputs, as in the answer
INPUT = np.full(4, 0.25)

Array = npt.NDArray[np.float64]


def bits(joint: Array) -> float:
    """Mutual information of the two variables of a joint distribution."""
    product = joint.sum(axis=1, keepdims=True) * joint.sum(axis=0, keepdims=True)
    seen = joint > 0
    return float((joint[seen] * np.log2(joint[seen] / product[seen])).sum())


def plane(encoder: Array) -> tuple[float, float]:
    """I(X; T) and I(T; Y) of an encoder p(t | x)."""
    label = np.column_stack([1 - LABEL_ONE, LABEL_ONE])
    code = encoder * INPUT[:, None]
    return bits(code), bits(code.T @ label)


def curve() -> Array:
    """Points of the bottleneck curve: the self-consistent equations, iterated while beta falls."""
    label = np.column_stack([1 - LABEL_ONE, LABEL_ONE])
    encoder, points = np.eye(4), [plane(np.eye(4))]
    for beta in np.geomspace(300, 2.02, 70):
        encoder = np.maximum(encoder, 1e-9)
        for _ in range(600):
            used = INPUT @ encoder
            decoder = (encoder * INPUT[:, None]).T @ label / used[:, None]
            divergence = (label[:, None, :] * np.log(label[:, None, :] / decoder[None])).sum(axis=2)
            encoder = used * np.exp(-beta * divergence)
            encoder /= encoder.sum(axis=1, keepdims=True)
        points.append(plane(encoder))
    return np.array([*points, (0.0, 0.0)]).round(4)


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.2, height=3.1)
    points = curve()
    everything, groups = plane(np.eye(4)), plane(np.repeat(np.eye(2), 2, axis=0))
    ax.fill_between(points[:, 0], points[:, 1], color=palette.fill, lw=0)
    ax.plot(points[:, 0], points[:, 1], color=palette.blue)
    ax.axhline(everything[1], color=palette.soft, lw=1, ls=(0, (4, 2)))
    ax.text(0.02, everything[1] + 0.008, "$I(X;Y)=0.405$", color=palette.soft, va="bottom")
    for point in (everything, groups):
        ax.plot(*point, "o", color=palette.orange, ms=6, clip_on=False, zorder=4)
    ax.text(1.0, groups[1] - 0.02, "two groups:\n1 bit, keeps 0.390", color=palette.ink, ha="left", va="top")
    ax.text(2.0, everything[1] + 0.013, "$T=X$", color=palette.ink, ha="center", va="bottom")
    ax.text(1.0, 0.12, "what encoders can reach", color=palette.ink, ha="center", va="center")
    ax.set(xlim=(0, 2.08), ylim=(0, 0.47))
    ax.set(xlabel="kept of the input, $I(X;T)$ in bits", ylabel="kept of the label,\n$I(T;Y)$ in bits")
    ax.set_xticks([0, 0.5, 1, 1.5, 2], ["0", "0.5", "1", "1.5", "2"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
