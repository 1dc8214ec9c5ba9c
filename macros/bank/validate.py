"""Plain data against the model: what pydantic found, said in words that tell a contributor what to write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from macros.bank.problems import Problem, nearest
from macros.bank.reader import Document, Loc

_FOUND = {bool: "true or false", int: "a number", list: "a list", dict: "a mapping", str: "text"}
_TEXT_HINTS = {
    int: "put the number in quotes",
    bool: "put the word in quotes",
    list: "take the leading '-' or the brackets away",
    dict: "text with ': ' in it needs the block form: 'key: >-' with the text indented on the next lines",
}
_UNION_TAGS = {"plain", "senior"}


Model = TypeVar("Model", bound=BaseModel)


def validate(model: type[Model], document: Document) -> tuple[Model | None, list[Problem]]:
    """The document as a `model`, or None and all the reasons why it is none."""
    if not isinstance(document.data, dict):
        if document.data is None:
            return None, [document.problem((), "is empty")]
        found = _FOUND[type(document.data)]
        return None, [document.problem((), f"is {found}, but fields ('name: value') are needed")]
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        return None, [_problem(model, document, details) for details in error.errors(include_url=False)]


def validated(model: type[Model], document: Document, said: list[Problem]) -> tuple[Model | None, list[Problem]]:
    """As `validate`, with what the reader has `said` of the document in front, and not said again of the same field."""
    value, invalid = validate(model, document)
    places = {(problem.line, problem.field) for problem in said}
    return value, [*said, *(problem for problem in invalid if (problem.line, problem.field) not in places)]


def _problem(model: type[BaseModel], document: Document, error: ErrorDetails) -> Problem:
    loc = tuple(part for index, part in enumerate(error["loc"]) if not _is_union_tag(error["loc"], index))
    if loc and loc[-1] == "[key]":
        loc = loc[:-1]
    message, hint = _words(model, loc, error)
    if error["type"] == "extra_forbidden":
        return document.problem(loc, message, hint, at=document.key_position(loc))
    if error["type"] == "missing":
        return document.problem(loc, message, hint, at=document.position(loc[:-1]))
    return document.problem(loc, message, hint)


def _is_union_tag(loc: Loc, index: int) -> bool:
    """Whether pydantic put this part into the place only to say which form of a list item it tried."""
    return index >= 2 and loc[0] == "listen_for" and index == 2 and loc[index] in _UNION_TAGS


def _words(model: type[BaseModel], loc: Loc, error: ErrorDetails) -> tuple[str, str]:
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    owner = _owner(model, loc)
    if kind == "missing":
        about = owner.model_fields[str(loc[-1])].description if owner and loc[-1] in owner.model_fields else ""
        return "is missing", (about or "").rstrip(".")
    if kind == "extra_forbidden":
        names = list(owner.model_fields) if owner else []
        return "is not a field", nearest(str(loc[-1]), names) or f"allowed are {', '.join(names)}"
    if value is None:
        return "is empty", ""
    if kind == "literal_error":
        allowed = [word.strip("'") for word in context["expected"].replace(" or ", ", ").split(", ")]
        if not isinstance(value, str):
            return f"is {_found(value)}, but one of {', '.join(allowed)} is needed", ""
        return f"'{value}' is not one of {', '.join(allowed)}", nearest(str(value), allowed)
    if kind == "string_type":
        return f"is {_found(value)}, but text is needed", _TEXT_HINTS.get(type(value), "")
    if kind == "list_type":
        return f"is {_found(value)}, but a list is needed", "write each item on a line of its own after '- '"
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        wanted = _model_at(model, loc)
        hint = f"allowed are {', '.join(wanted.model_fields)}" if wanted else ""
        return f"is {_found(value)}, but fields are needed", hint
    if kind == "bool_type":
        return f"is {_found(value)}, but true or false is needed", ""
    if kind == "int_type":
        return f"is {_found(value)}, but a whole number is needed", ""
    if kind in ("too_long", "string_too_long") and isinstance(value, str):
        return f"has {len(value)} characters, at most {context['max_length']} are allowed", ""
    if kind in ("too_long", "too_short"):
        if not value:
            return "is empty", ""
        items = f"has {len(value)} {'item' if len(value) == 1 else 'items'}"
        if kind == "too_long":
            return f"{items}, at most {context['max_length']} are allowed", ""
        return f"{items}, at least {context['min_length']} are needed", ""
    if kind == "string_pattern_mismatch":
        if not value.strip():
            return "is empty", ""
        if "http" in context["pattern"]:
            return f"'{value}' is not a web address", "write it in full, beginning with https://"
        return f"'{value}' is not an id", f"ids are lower-case words with hyphens: {slug(value)}"
    return error["msg"], ""


def slug(text: str) -> str:
    """The id nearest to `text`: its letters and digits in lower case, joined by hyphens."""
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in text.lower()).split()
    return "-".join(words) or "some-words"


def _found(value: Any) -> str:
    return _FOUND.get(type(value), type(value).__name__)


def _steps(model: type[BaseModel], loc: Loc) -> Iterator[type[BaseModel]]:
    """The models on the way from `model` along `loc`."""
    current: Any = model
    yield model
    for part in loc:
        if isinstance(part, int):
            continue
        if isinstance(current, type) and issubclass(current, RootModel):
            return
        info = current.model_fields.get(part)
        inner = _models_in(info.annotation) if info else []
        if not inner:
            return
        current = inner[0]
        yield current


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for argument in get_args(annotation) for found in _models_in(argument)]


def _owner(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model that the last name in `loc` is, or would be, a field of."""
    names = [part for part in loc if isinstance(part, str)]
    steps = list(_steps(model, loc[:-1]))
    return steps[-1] if len(steps) == len(names) else None


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    names = [part for part in loc if isinstance(part, str)]
    steps = list(_steps(model, loc))
    return steps[-1] if len(steps) == len(names) + 1 else None
