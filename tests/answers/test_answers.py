"""The code of every answer runs as printed, and every assertion of its check holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.bank.code import program
from macros.bank.load import load
from macros.bank.model import Question
from tests.answers.execute import execute
from tests.answers.report import PROPERTY
from tests.changed import files_in_question

ROOT = Path(__file__).resolve().parents[2]
LOADED = load(ROOT)
CHANGED = files_in_question()


def with_code() -> list[Question]:
    """The questions that have code; with `ATLAS_FAST=1` those of them that were changed."""
    return [
        question
        for question in LOADED.bank.questions.values()
        if (CHANGED is None or question.path in CHANGED) and any((made := program(question)).pieces + made.skipped)
    ]


@pytest.mark.parametrize("question", with_code(), ids=lambda question: str(question.id))
def test_answer(question: Question, record_property: Callable[[str, object], None]) -> None:
    """The question's blocks and its check run through in a fresh process."""
    made = program(question)
    marks = Counter(piece.block.mark for piece in made.skipped)
    record_property(PROPERTY, {"run": len(made.pieces), "wrong": marks["wrong"], "not-run": marks["not-run"]})
    if not made.pieces:
        return
    failure = execute(question, LOADED.documents[question.path], ROOT).failure
    if failure is not None:
        pytest.fail(str(failure), pytrace=False)
