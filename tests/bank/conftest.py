"""A small project whose files are all in order, for tests that spoil one thing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.bank.load import load

TOPICS = """\
sections:
  - id: probability-and-statistics
    title: Probability and statistics
    topics:
      - id: probability
        title: Probability
        introduction: What can happen, and how often.
"""
TAGS = """\
expectation: Expected values
markov-chain: States and transitions
"""
SOURCES = """\
sources:
  - id: a-list
    title: A list
    sections:
      - title: First part
        items: [one, two]
"""
SYNONYMS = """\
meanings:
  - phrases: [HH, two heads]
"""
QUESTION = """\
question: How many flips does it take to see heads?
kind: quantitative
difficulty: medium
tags: [expectation]
asked_in: [a-list/one]
short: >-
  Two, on average.
answer: |
  The number of flips is geometric with $p = 1/2$, and its mean is $1 / p = 2$.
check: |
  assert sum(n / 2**n for n in range(1, 60)) > 1.999
listen_for:
  - Names the geometric distribution.
  - senior: Says that the mean is finite because $p > 0$.
references:
  - title: "Grinstead and Snell, Introduction to Probability"
    url: https://math.dartmouth.edu/~prob/prob/prob.pdf
"""
PATH = "data/questions/probability/first-heads.yml"


class Project:
    """A project folder; `write` puts a file into it, `problems` says what the checks find."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def in_order(cls, root: Path) -> Project:
        """A project with one topic and one question, without a problem."""
        made = cls(root)
        made.write("data/topics.yml", TOPICS)
        made.write("data/tags.yml", TAGS)
        made.write("data/sources.yml", SOURCES)
        made.write("data/synonyms.yml", SYNONYMS)
        made.write("docs/topics/probability.md", '# Probability\n\n{{ topic("probability") }}\n')
        made.write(PATH, QUESTION)
        return made

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file of the project, making its folder."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def problems(self) -> list[str]:
        """Every problem as it is printed."""
        return [str(problem) for problem in load(self.root).problems]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one topic and one question, in order."""
    return Project.in_order(tmp_path)


@pytest.fixture
def spoiled(project: Project) -> Callable[[str, str], list[str]]:
    """`spoiled(old, new)`: the problems of the question after replacing `old` in its file, without the path in front."""

    def problems(old: str, new: str) -> list[str]:
        assert old in QUESTION, f"{old!r} is not in the question"
        project.write(PATH, QUESTION.replace(old, new, 1))
        return [problem.removeprefix(PATH + ":") for problem in project.problems()]

    return problems
