"""The bank that `make bench` makes is one that the site would take."""

from __future__ import annotations

from typing import Any

import pytest

from macros.bank.model import QuestionFile
from tests.site.project import ROOT
from tools.bench import generate


def test_generated_questions_are_valid_and_differ() -> None:
    real = generate.skeletons(ROOT)
    made = generate.Generator(real).questions(2 * len(real) + 3)
    for data in made.values():
        QuestionFile.model_validate(data)
    assert len({data["answer"] for data in made.values()}) == len(made) == 2 * len(real) + 3
    for name, data in made.items():
        for other in [*data.get("related", []), *(one["see"] for one in data.get("follow_ups", []) if "see" in one)]:
            assert other in made, name


def test_names_drawn_twice_become_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "VOCABULARY", 2)
    monkeypatch.setattr(generate, "FREQUENT", 0)
    skeleton: dict[str, Any] = {
        "question": "What?",
        "aliases": ["first thing", "second thing", "third thing", "fourth thing"],
    }
    made = generate.Generator({"one": skeleton}).questions(30)
    for data in made.values():
        assert len(set(data["aliases"])) == 4
