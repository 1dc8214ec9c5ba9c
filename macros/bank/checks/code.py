"""The Python in answers: it parses, its fences are marked well, and a `check` can fail. Nothing is run here."""

from __future__ import annotations

from collections.abc import Iterator

from macros.bank.code import findings
from macros.bank.model import Question
from macros.bank.problems import Problem
from macros.bank.reader import Document


def faulty_code(question: Question, document: Document) -> Iterator[Problem]:
    """What reading a question's code shows to be wrong with it."""
    for finding in findings(question):
        at = document.line_of(finding.loc, finding.line_in_text)
        yield document.problem(finding.loc, finding.message, finding.hint, at=at)
