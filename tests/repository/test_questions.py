"""What the bank as a whole promises its readers: topics of a readable length, and a core that one week suffices for."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.bank.load import load
from macros.bank.model import Topic

ROOT = Path(__file__).resolve().parents[2]
BANK = load(ROOT).bank
FEWEST, MOST = 9, 35
"""Questions of a topic; a longer one is split where a reader would."""
CORE = 0.25
"""The largest share of a topic that may be core."""

each_topic = pytest.mark.parametrize("topic", BANK.topics.values(), ids=lambda topic: str(topic.id))


@each_topic
def test_a_topic_can_be_read_in_a_sitting(topic: Topic) -> None:
    number = len(BANK.by_topic[topic.id])
    assert FEWEST <= number <= MOST, f"{topic.title} has {number} questions: join it with another topic, or split it"


@each_topic
def test_at_most_a_quarter_is_core(topic: Topic) -> None:
    questions = BANK.by_topic[topic.id]
    core = [question.id for question in questions if question.core]
    said = f"{len(core)} of {len(questions)} questions of {topic.title} are core, at most a quarter may be: {', '.join(core)}"
    assert 1 <= len(core) <= CORE * len(questions), said


@each_topic
def test_the_introduction_leads_into_the_topic(topic: Topic) -> None:
    """It names the question to begin with."""
    named = [question.id for question in BANK.by_topic[topic.id] if f"(q:{question.id})" in topic.introduction]
    assert len(named) >= 2
