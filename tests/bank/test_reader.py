"""Places: where the parts of a document stand in its file."""

from __future__ import annotations

from macros.bank.reader import Document, field_name, parse

TEXT = """\
short: >-
  A folded text with $\\frac{1}{2}$ in it,
  then $x$ and
  again $x$.
answer: |
  First line.

  Third line with $y$.
follow_ups:
  - ask: Why?
    answer: Because.
tags: [one, two]
"""


def document() -> Document:
    found, problems = parse(TEXT, "a.yml")
    assert found is not None and not problems
    return found


def test_data() -> None:
    assert document().data == {
        "short": "A folded text with $\\frac{1}{2}$ in it, then $x$ and again $x$.",
        "answer": "First line.\n\nThird line with $y$.\n",
        "follow_ups": [{"ask": "Why?", "answer": "Because."}],
        "tags": ["one", "two"],
    }


def test_positions() -> None:
    places = document()
    assert places.position(("short",)) == (1, 8)
    assert places.position(("follow_ups", 0, "answer")) == (11, 13)
    assert places.key_position(("follow_ups", 0, "answer")) == (11, 5)
    assert places.position(("tags", 1)) == (12, 13)
    assert places.position(("tags", 7)) == (12, 7), "the nearest part around one that is not there"
    assert places.position(("nothing",)) == (1, 1)


def test_locate_finds_text_across_folded_lines() -> None:
    places = document()
    assert places.locate(("short",), "in it, then") == (2, 36)
    assert places.locate(("short",), "$x$") == (3, 8)
    assert places.locate(("short",), "$x$", occurrence=1) == (4, 9)
    assert places.locate(("answer",), "$y$") == (8, 19)
    assert places.locate(("answer",), "not there") == places.position(("answer",))


def test_line_of_counts_in_block_text() -> None:
    assert document().line_of(("answer",), 3) == (8, 3)
    assert document().line_of(("follow_ups", 0, "ask"), 1) == (10, 10)


def test_field_names() -> None:
    assert field_name(()) == "file"
    assert field_name(("follow_ups", 1, "answer")) == "follow_ups[1].answer"
