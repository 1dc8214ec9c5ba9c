"""The contributor's tables follow the model."""

from __future__ import annotations

from macros.bank.model import KINDS, QuestionFile
from macros.render import fields


def rows(table: str) -> dict[str, tuple[str, str]]:
    """What a table says of each field: whether it is needed, and what it holds."""
    lines = [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    return {cells[0].strip("`"): (cells[1].strip(), cells[-1]) for cells in lines}


def test_every_field_has_a_row_in_the_order_of_the_file() -> None:
    assert [name for name in rows(fields.table()) if ": " not in name] == list(QuestionFile.model_fields)


def test_parts_of_a_field_follow_it() -> None:
    names = list(rows(fields.table()))
    start = names.index("follow_ups")
    assert names[start : start + 4] == ["follow_ups", "follow_ups: ask", "follow_ups: answer", "follow_ups: see"]


def test_what_is_needed_and_what_is_allowed() -> None:
    said = rows(fields.table())
    assert said["difficulty"][0] == "yes"
    assert said["difficulty"][1].endswith("one of `easy`, `medium`, `hard`.")
    assert said["setup"][0] == ""
    assert said["tags"][1].endswith("1 to 4 items.")
    assert said["listen_for: senior"][0] == ""  # plain text may stand instead
    assert said["references: title"][0] == "yes"


def test_every_kind_has_its_minutes() -> None:
    assert [line.split("`")[1] for line in fields.kinds().splitlines()[2:]] == list(KINDS)
