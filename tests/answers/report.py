"""The line at the end of a test run that says how much code was run, and how much was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

import pytest

PROPERTY = "answer-code"
"""The property under which a test reports its question's numbers of blocks; it reaches the main process under xdist too."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many questions ran, and how many blocks carry a mark."""
    summary = summarize(
        dict(report.user_properties)
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        if getattr(report, "when", "") == "call"
    )
    if summary:
        terminalreporter.write_line(summary)


def summarize(properties: Iterable[Mapping[str, object]]) -> str:
    """One line of text for the properties of all tests; empty where none ran an answer."""
    questions = 0
    blocks: Counter[str] = Counter()
    for counts in (found[PROPERTY] for found in properties if PROPERTY in found):
        questions += 1
        blocks.update(cast("dict[str, int]", counts))
    if not questions:
        return ""
    return (
        f"answers: {blocks['run']} blocks of {questions} questions run; "
        f"not run: {blocks['wrong']} marked wrong, {blocks['not-run']} marked not-run"
    )
