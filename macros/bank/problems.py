"""A problem with the data, as a value, and the two ways in which problems are printed.

Checks yield problems; only this module knows how one looks. `path:line:column: field: message (hint)` is the form that
editors and terminals turn into a link.
"""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """Something in a file that has to be mended.

    `path` is relative to the project's root, with forward slashes; `line` and `column` count from 1. `field` says which
    part of the file is meant (`short`, `follow_ups[1].answer`, or `file` for the file as a whole); `message` says what
    was found and what is allowed; `hint` what to write instead, empty where nothing better is known than the message.
    """

    path: str
    line: int
    column: int
    field: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.path}:{self.line}:{self.column}: {self.field}: {self.message}"
        return f"{text} ({self.hint})" if self.hint else text


def nearest(word: str, allowed: Iterable[str]) -> str:
    """The hint `did you mean '...'?` with the entry of `allowed` that is most like `word`; empty where none is like it."""
    found = _closest(word, tuple(allowed))
    return f"did you mean '{found}'?" if found else ""


@functools.lru_cache(maxsize=256)  # a renamed question is missing in many places, and a comparison with all ids is slow
def _closest(word: str, names: tuple[str, ...]) -> str:
    folded = {name.lower(): name for name in names}
    found = difflib.get_close_matches(word.lower(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else ""


def as_text(problems: Iterable[Problem]) -> str:
    """All problems, sorted by file and place, one line each."""
    return "\n".join(str(problem) for problem in sorted(set(problems)))


def as_annotations(problems: Iterable[Problem]) -> str:
    """All problems as GitHub workflow commands, which GitHub shows beside the line that they name.

    The escapes are those of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
    """

    def data(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def value(text: str) -> str:
        return data(text).replace(":", "%3A").replace(",", "%2C")

    lines = []
    for problem in sorted(set(problems)):
        message = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
        lines.append(
            f"::error file={value(problem.path)},line={problem.line},col={problem.column},"
            f"title={value(problem.field)}::{data(message)}"
        )
    return "\n".join(lines)
