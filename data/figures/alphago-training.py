"""The training of AlphaGo (2016): from human games to two policies, self-play, the value network and the search."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "human": Box(0, 0, "30 M human\npositions", "store"),
    "policy": Box(1, 0, "policy by\nimitation", "model"),
    "rl": Box(2, 0, "policy by\nself-play", "model"),
    "games": Box(3, 0, "30 M games,\n1 position each", "store"),
    "rollout": Box(0, 1.3, "fast rollout\npolicy", "model"),
    "search": Box(1.5, 1.3, "tree search"),
    "value": Box(3, 1.3, "value\nnetwork", "model"),
}
FLOWS = [
    Flow("human", "policy"),
    Flow("policy", "rl"),
    Flow("rl", "games"),
    Flow("games", "value"),
    Flow("human", "rollout"),
    Flow("rollout", "search"),
    Flow("policy", "search", "prior"),
    Flow("value", "search"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
