"""Suggested connections: two sources of candidates, privacy rules before the ranker, caps, and answers that become labels and links."""

from __future__ import annotations

from matplotlib.figure import Figure

from style import Box, Flow, Palette, architecture, save

BOXES = {
    "graph": Box(0, 0.5, "graph and\nprofiles", "store"),
    "friends": Box(1, 0, "friends of\nfriends"),
    "vectors": Box(1, 1, "embedding\nneighbors", "model"),
    "rules": Box(2, 0.5, "privacy\nrules"),
    "ranker": Box(3, 0.5, "P(invite),\nP(accept)", "model"),
    "links": Box(0, 2.1, "accepted\nlinks", "store"),
    "answers": Box(2, 2.1, "invitations,\nanswers", "store"),
    "caps": Box(3, 2.1, "caps, box\nof 10"),
}
FLOWS = [
    Flow("graph", "friends"),
    Flow("graph", "vectors"),
    Flow("friends", "rules"),
    Flow("vectors", "rules"),
    Flow("rules", "ranker"),
    Flow("ranker", "caps"),
    Flow("caps", "answers"),
    Flow("answers", "ranker", "labels", dashed=True),
    Flow("answers", "links"),
    Flow("links", "graph"),
]


def draw(palette: Palette) -> Figure:
    return architecture(palette, BOXES, FLOWS)


if __name__ == "__main__":
    save(draw, __file__)
