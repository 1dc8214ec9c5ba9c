"""How the relevance of the search is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.bank.load import load
from tests.site.project import ROOT
from tools.bench.relevance import QUERIES, by_type, rank, read_queries, score


def test_scores() -> None:
    made = score([1, 1, 2, 6, 0])
    assert (made.queries, made.first, made.five) == (5, 0.4, 0.6)
    assert made.reciprocal == pytest.approx((1 + 1 + 1 / 2 + 1 / 6) / 5)
    assert [rank(["a", "b", "c"], want) for want in (["c", "b"], ["d"], ["a"])] == [2, 0, 1]


def test_every_second_query_of_a_type_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "queries.yml"
    path.write_text("".join(f"- {{query: q{n}, type: {'ab'[n % 2]}, want: [x]}}\n" for n in range(6)), encoding="utf-8")
    queries = read_queries(path)
    assert [query.kept for query in queries] == [False, False, True, True, False, False]
    assert list(by_type(queries, [1] * 6)) == ["a", "b", "all"]


def test_the_set_is_large_and_names_questions_of_the_bank() -> None:
    queries = read_queries(QUERIES)
    bank = load(ROOT).bank
    assert {name for query in queries for name in query.want} <= set(bank.questions)
    counts = {kind: one.queries for kind, one in by_type(queries, [1] * len(queries)).items()}
    assert counts["all"] >= 300
    assert counts["natural"] >= 80
    assert counts["typo"] >= 80
    assert set(counts) == {"natural", "typo", "keyword", "abbreviation", "prefix", "code", "all"}
    assert len({query.text.casefold() for query in queries}) == len(queries)
