"""How problems are printed."""

from __future__ import annotations

from macros.bank.problems import Problem, as_annotations, as_text, nearest

SECOND = Problem(
    "data/b.yml", 2, 13, "difficulty", "'medum' is not one of easy, medium, hard", "did you mean 'medium'?"
)
FIRST = Problem("data/a.yml", 10, 1, "file", "is 100% empty:\nnothing", "")


def test_text_is_sorted_and_says_each_thing_once() -> None:
    assert as_text([SECOND, FIRST, SECOND]) == (
        "data/a.yml:10:1: file: is 100% empty:\nnothing\n"
        "data/b.yml:2:13: difficulty: 'medum' is not one of easy, medium, hard (did you mean 'medium'?)"
    )


def test_annotations_escape_what_github_would_read_as_its_own() -> None:
    assert as_annotations([SECOND, FIRST]) == (
        "::error file=data/a.yml,line=10,col=1,title=file::is 100%25 empty:%0Anothing\n"
        "::error file=data/b.yml,line=2,col=13,title=difficulty::"
        "'medum' is not one of easy, medium, hard (did you mean 'medium'?)"
    )
    odd = Problem("a,b:c.yml", 1, 1, "x:y,z", "message")
    assert as_annotations([odd]) == "::error file=a%2Cb%3Ac.yml,line=1,col=1,title=x%3Ay%2Cz::message"


def test_nearest() -> None:
    assert nearest("medum", ["easy", "medium", "hard"]) == "did you mean 'medium'?"
    assert nearest("MEDIUM", ["easy", "medium", "hard"]) == "did you mean 'medium'?"
    assert nearest("quantum", ["easy", "medium", "hard"]) == ""
