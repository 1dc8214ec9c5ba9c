"""Relevance cannot rot: the ranking of the page, run on all queries in an engine of its own.

`make bench-search` types the same queries into the built site; the bounds here lie a little below what that reaches.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest

from macros.bank.load import load
from macros.export import search
from macros.render.address import Site
from macros.render.question import render_all
from tests.site.project import ROOT
from tools.bench.relevance import QUERIES, Query, Score, by_type, rank, read_queries

BANK = load(ROOT).bank
LEAST = {
    "all": (0.935, 0.985),
    "natural": (0.87, 0.98),
    "typo": (0.97, 0.99),
    "keyword": (0.965, 0.99),
    "abbreviation": (0.93, 0.985),
    "prefix": (0.94, 0.985),
    "code": (0.88, 0.93),
}
"""The shares with a right question first, and among the first five."""
LARGEST_FIRST_STAGE = 300
"""Bytes for each question, compressed."""


@pytest.fixture(scope="module")
def scores() -> Iterator[dict[str, Score]]:
    racer = search.engine()
    first, second = search.index(BANK, racer)
    racer.eval(f"var ranking = new Ranking({json.dumps(first)}); ranking.deepen({json.dumps(second)})")
    ids = list(BANK.questions)

    def found(query: Query) -> list[str]:
        answer = racer.eval(
            f"JSON.stringify(ranking.search({json.dumps(query.text)}).slice(0, 50).map((hit) => hit.number))",
            timeout_sec=60,
        )
        return [ids[number] for number in json.loads(str(answer))]

    queries = read_queries(QUERIES)
    yield by_type(queries, [rank(found(query), query.want) for query in queries])
    racer.close()


@pytest.mark.parametrize("kind", LEAST)
def test_the_right_question_comes_first(scores: dict[str, Score], kind: str) -> None:
    first, five = LEAST[kind]
    assert scores[kind].first >= first
    assert scores[kind].five >= five


def test_the_first_stage_is_small(tmp_path: Any) -> None:
    search.write(BANK, tmp_path, Site(), render_all(BANK.questions.values()))
    size = len(gzip.compress((tmp_path / "search" / "first.json").read_bytes(), 6))
    assert size <= LARGEST_FIRST_STAGE * len(BANK.questions)
