"""The contributor's table of a question's fields, made from the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.bank.model import KINDS, MINUTES, QuestionFile


def table() -> str:
    """Every field of a question file in the order in which they stand there, as a Markdown table.

    The parts of a field that has parts stand below it: `follow_ups: ask`.
    """
    return "\n".join(["| field | needed | what it holds |", "|---|---|---|", *_rows(QuestionFile)])


def kinds() -> str:
    """The kinds of questions with the minutes that an interview allows, as a Markdown table."""
    return "\n".join(["| kind | minutes |", "|---|---|", *(f"| `{kind}` | {MINUTES[kind]} |" for kind in KINDS)])


def _rows(model: type[BaseModel], within: str = "", *, optional: bool = False) -> Iterator[str]:
    for name, field in model.model_fields.items():
        meaning = "; ".join([(field.description or "").rstrip("."), *_limits(field)])
        needed = "yes" if field.is_required() and not optional else ""
        yield f"| `{within}{name}` | {needed} | {_cell(meaning)}. |"
        types = list(_types(field.annotation))
        for part in types:
            if isinstance(part, type) and issubclass(part, BaseModel):
                # Where plain text may stand instead of the part, nobody needs it.
                yield from _rows(part, f"{within}{name}: ", optional=str in types)


def _types(annotation: Any) -> Iterator[Any]:
    """The types that a type is made of, itself if it is not made of others."""
    parts = get_args(annotation)
    if not parts:
        yield annotation
    for part in parts:
        yield from _types(part)


def _limits(field: FieldInfo) -> Iterator[str]:
    words = [value for value in get_args(field.annotation) if isinstance(value, str)]
    if words:
        yield "one of " + ", ".join(f"`{word}`" for word in words)
    bounds: dict[str, int] = {}
    for rule in field.metadata:
        for name in ("min_length", "max_length"):
            if (bound := getattr(rule, name, None)) is not None:
                bounds[name] = bound
    unit = "characters" if field.annotation is str else "items"
    match bounds:
        case {"min_length": least, "max_length": most}:
            yield f"{least} to {most} {unit}"
        case {"max_length": most}:
            yield f"at most {most} {unit}"
        case {"min_length": least}:
            yield f"at least {least} {unit}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")
