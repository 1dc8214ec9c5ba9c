"""The JSON Schemas of the data files, made from the model: editors read them, and a test fails where they drift from it.

They are draft 2020-12, as pydantic makes them. They say what a file may hold, not what one file says of another; that is
`python -m macros check`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from macros.bank.model import QuestionFile, SourcesFile, SynonymsFile, TagsFile, TopicsFile

FOLDER = "data/schema"

MODELS: Mapping[str, type[BaseModel]] = {
    "question": QuestionFile,
    "topics": TopicsFile,
    "sources": SourcesFile,
    "tags": TagsFile,
    "synonyms": SynonymsFile,
}
"""Which model is the schema `data/schema/<name>.json`."""


class _Schema(GenerateJsonSchema):
    """Names its draft, so that a validator need not guess."""

    def generate(self, schema: Any, mode: Any = "validation") -> dict[str, Any]:
        return {"$schema": self.schema_dialect, **super().generate(schema, mode)}

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        """No title that only repeats a field's name."""
        return False


def schema_of(name: str) -> dict[str, Any]:
    """The JSON Schema `name` (a key of `MODELS`) as plain data."""
    schema = MODELS[name].model_json_schema(schema_generator=_Schema)
    if "patternProperties" in schema:  # pydantic leaves out that a name of another form is none
        schema["additionalProperties"] = False
    return schema


def as_text(name: str) -> str:
    """The JSON Schema `name` as its file holds it."""
    return json.dumps(schema_of(name), indent=2, ensure_ascii=False) + "\n"


def write(root: Path) -> tuple[str, ...]:
    """Write every schema below `root`; the paths (relative to it) of those that changed."""
    changed = []
    for name in MODELS:
        path = root / FOLDER / f"{name}.json"
        text = as_text(name)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(path.relative_to(root).as_posix())
    return tuple(changed)
