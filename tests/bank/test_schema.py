"""The JSON Schemas in `data/schema/`: up to date, and true of the data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from macros.bank import schema
from macros.bank.model import QuestionFile

ROOT = Path(__file__).resolve().parents[2]
TABLES = ("topics", "sources", "tags")


def validator(name: str) -> Draft202012Validator:
    """Validates with the schema as its file holds it."""
    return Draft202012Validator(json.loads((ROOT / schema.FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def faults(name: str, data: Any) -> list[str]:
    """What the schema says against the data."""
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator(name).iter_errors(data)]


@pytest.mark.parametrize("name", schema.MODELS)
def test_files_are_those_that_the_model_makes(name: str) -> None:
    """Otherwise: `python -m macros schema`."""
    path = ROOT / schema.FOLDER / f"{name}.json"
    assert path.read_text(encoding="utf-8") == schema.as_text(name), "run: python -m macros schema"
    Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))


def test_no_other_schema_lies_there() -> None:
    """A schema that nothing makes would never be up to date."""
    assert {path.stem for path in (ROOT / schema.FOLDER).glob("*.json")} == set(schema.MODELS)


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_valid(name: str) -> None:
    """`data/topics.yml` and the others."""
    assert faults(name, yaml.safe_load((ROOT / "data" / f"{name}.yml").read_text(encoding="utf-8"))) == []


def test_questions_are_valid() -> None:
    """All of them."""
    check = validator("question")
    paths = sorted((ROOT / "data" / "questions").rglob("*.yml"))
    assert paths
    for path in paths:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert [error.message for error in check.iter_errors(data)] == [], path


def test_every_field_says_what_it_holds() -> None:
    """An editor shows these descriptions."""
    properties = schema.schema_of("question")["properties"]
    assert list(properties) == list(QuestionFile.model_fields)
    assert all(field.get("description") for field in properties.values())


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "essay"}, "kind: 'essay' is not one of"),
        ({"colour": "red"}, "Additional properties are not allowed ('colour' was unexpected)"),
        ({"tags": []}, "tags: [] should be non-empty"),
        ({"follow_ups": [{"ask": "And?"}]}, "is not valid under any of the given schemas"),
        ({"references": [{"title": "A", "url": "ftp://a"}]}, "'ftp://a'"),
        ({"question": "?" * 161}, "is too long"),
    ],
)
def test_what_the_model_refuses_the_schema_refuses(change: dict[str, Any], fault: str) -> None:
    """As far as a schema can see one file."""
    path = min((ROOT / "data" / "questions").rglob("*.yml"))
    found = faults("question", yaml.safe_load(path.read_text(encoding="utf-8")) | change)
    assert any(fault in one for one in found), found


def test_a_tag_with_another_form_is_refused() -> None:
    """Names of tags are ids."""
    assert faults("tags", {"bayes": "Bayes' theorem"}) == []
    assert faults("tags", {"Bayes Theorem": "No id"}) != []


def test_writing_changes_only_what_is_out_of_date(tmp_path: Path) -> None:
    """And says what it wrote."""
    assert len(schema.write(tmp_path)) == len(schema.MODELS)
    assert schema.write(tmp_path) == ()
    (tmp_path / schema.FOLDER / "tags.json").write_text("{}")
    assert schema.write(tmp_path) == ("data/schema/tags.json",)
