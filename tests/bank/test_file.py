"""What is remembered of a file: the same as when it was looked at, and never in the way."""

from __future__ import annotations

import pytest

from macros.bank import file as module
from macros.bank.file import look
from macros.cache import Cache, Row
from tests.bank.conftest import PATH, QUESTION, Project

SPOILED = QUESTION.replace("medium", "medum")


def test_second_look_says_the_same_without_looking(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("data/questions/probability/second.yml", SPOILED)
    paths = [project.root / PATH, project.root / "data/questions/probability/second.yml"]
    cache = Cache.of(project.root, "bank")
    first = look(paths, project.root, cache)
    monkeypatch.setattr(module, "_look", None)
    again = look(paths, project.root, cache)
    assert again == first
    assert again[0].question is not None and again[1].question is None
    assert [problem.line for problem in again[1].problems] == [3]


def test_a_changed_or_renamed_file_is_looked_at_anew(project: Project) -> None:
    cache = Cache.of(project.root, "bank")
    path = project.root / PATH
    assert look([path], project.root, cache)[0].problems == ()
    project.write(PATH, SPOILED)
    assert [str(problem) for problem in look([path], project.root, cache)[0].problems] == [
        f"{PATH}:3:13: difficulty: 'medum' is not one of easy, medium, hard (did you mean 'medium'?)"
    ]
    renamed = path.rename(path.with_name("renamed.yml"))
    (found,) = look([renamed], project.root, cache)
    assert [problem.path for problem in found.problems] == ["data/questions/probability/renamed.yml"]


def test_places_are_found_in_a_remembered_document(project: Project) -> None:
    cache = Cache.of(project.root, "bank")
    for _ in range(2):
        (found,) = look([project.root / PATH], project.root, cache)
        assert found.document is not None and found.document.position(("tags", 0)) == (4, 8)


@pytest.mark.parametrize("row", [Row("no JSON", b"[]"), Row("[]", b"[true, {}]"), Row("[[1]]", b"[true, 2]")])
def test_a_damaged_row_is_as_good_as_none(project: Project, row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    def rows(_cache: Cache, keys: list[str]) -> dict[str, Row]:
        return dict.fromkeys(keys, row)

    monkeypatch.setattr(Cache, "rows", rows)
    (found,) = look([project.root / PATH], project.root, Cache.of(project.root, "bank"))
    assert found.question is not None and found.question.id == "first-heads"
