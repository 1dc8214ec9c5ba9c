"""Many texts at once: from the cache what it holds, everything else with as few calls of the JavaScript engine as possible.

The unit is a `Work`: the texts of one question (or of one introduction), which are rendered and remembered together.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import astuple, dataclass
from functools import cache as remember
from importlib.metadata import version
from pathlib import Path
from typing import Literal, NamedTuple

from macros.cache import Cache, Row
from macros.render.highlight import highlight
from macros.render.markdown import Finding, Parsed, Reference, parse
from macros.render.maths import KATEX, Formula, Typeset, typeset
from macros.render.places import Place

AT_ONCE = 64
"""Works whose formulas go to the engine together."""
MANY = 256
"""From so many works on, more than one process pays: each takes a second to start, a question about 15 ms."""
SAVED_AFTER = 512
"""Works after which the cache is written, so that an interrupted build does not lose all."""

_HERE = Path(__file__).parent
_SOURCES = ("batch.py", "commonmark.py", "highlight.py", "markdown.py", "maths.py", "places.py", "sanitize.py")
_LIBRARIES = ("markdown-it-py", "mdit-py-plugins", "nh3", "pygments")


class Part(NamedTuple):
    """One text and what is wanted of it: a `block` of HTML, HTML within a line, `plain` text, or highlighted `code`."""

    form: Literal["block", "inline", "plain", "code"]
    text: str


Work = tuple[Part, ...]


@dataclass(frozen=True)
class Notes:
    """What a work's texts show beside their HTML; each entry with the number of its part."""

    findings: tuple[tuple[int, Finding], ...] = ()
    references: tuple[tuple[int, Reference], ...] = ()
    has_maths: bool = False

    def to_json(self) -> str:
        """As the cache keeps them."""
        return json.dumps(astuple(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Notes:
        """Raises ValueError or TypeError where the cache's file is damaged."""
        findings, references, has_maths = json.loads(text)
        return cls(
            tuple(
                (part, Finding(kind, message, hint, Place(*place))) for part, (kind, message, hint, place) in findings
            ),
            tuple((part, Reference(to, name, Place(*place))) for part, (to, name, place) in references),
            has_maths,
        )


@dataclass(frozen=True)
class Result:
    """What became of a work: for each of its parts the HTML (or plain text), and the notes."""

    html: tuple[str, ...]
    notes: Notes

    def to_row(self) -> Row:
        """As the cache keeps it."""
        return Row(self.notes.to_json(), zlib.compress("\0".join(self.html).encode(), 1))

    @classmethod
    def from_row(cls, row: Row) -> Result:
        """Raises ValueError, TypeError or zlib.error where the cache's file is damaged."""
        return cls(tuple(zlib.decompress(row.body).decode().split("\0")), Notes.from_json(row.notes))


_DAMAGED = (ValueError, TypeError, zlib.error)


class Results(Mapping[str, Result]):
    """Results by name, compressed until they are asked for: all HTML of a large bank would fill the memory."""

    def __init__(self, works: Mapping[str, Work], rows: Mapping[str, Row]) -> None:
        self._works = works
        self._rows = rows

    def __getitem__(self, name: str) -> Result:
        try:
            return Result.from_row(self._rows[name])
        except _DAMAGED:
            return _render([self._works[name]])[0]

    def __iter__(self) -> Iterator[str]:
        return iter(self._works)

    def __len__(self) -> int:
        return len(self._works)


def results(works: Mapping[str, Work], cache: Cache | None) -> Results:
    """The results of `works`, in their order."""
    keys = {name: key(work) for name, work in works.items()}
    found = cache.rows(keys.values()) if cache else {}
    rows = {name: found[key] for name, key in keys.items() if key in found}
    missing = {name: work for name, work in works.items() if name not in rows}
    return Results(works, {**rows, **dict(_rows(missing, keys, cache))})


def notes(works: Mapping[str, Work], cache: Cache | None) -> dict[str, Notes]:
    """The notes of `works` alone: much faster than their results where the cache holds them."""
    keys = {name: key(work) for name, work in works.items()}
    found = cache.notes(keys.values()) if cache else {}
    known: dict[str, Notes] = {}
    for name in works:
        if keys[name] in found:
            with suppress(*_DAMAGED):
                known[name] = Notes.from_json(found[keys[name]])
    missing = {name: work for name, work in works.items() if name not in known}
    known.update((name, Notes.from_json(row.notes)) for name, row in _rows(missing, keys, cache))
    return {name: known[name] for name in works}


def key(work: Work) -> str:
    """What a work is remembered under: a hash of its texts and of the renderer."""
    return hashlib.sha256(f"{fingerprint()}{json.dumps(work)}".encode()).hexdigest()


@remember
def fingerprint() -> str:
    """A hash of everything that decides what becomes of a text: our sources, KaTeX, and the libraries' versions."""
    digest = hashlib.sha256()
    for path in (*(_HERE / name for name in _SOURCES), KATEX):
        digest.update(path.read_bytes())
    digest.update(",".join(version(library) for library in _LIBRARIES).encode())
    return digest.hexdigest()


def _rows(works: Mapping[str, Work], keys: Mapping[str, str], cache: Cache | None) -> Iterator[tuple[str, Row]]:
    """Rendered now, and put into the cache."""
    new: dict[str, Row] = {}
    for name, row in zip(works, _render_rows(list(works.values())), strict=True):
        new[keys[name]] = row
        yield name, row
        if cache and len(new) >= SAVED_AFTER:
            cache.put(new)
            new.clear()
    if cache:
        cache.put(new)


def _render_rows(works: Sequence[Work]) -> Iterator[Row]:
    """The rows of `works`, in their order; where they are many, several processes make them."""
    chunks = [works[start : start + AT_ONCE] for start in range(0, len(works), AT_ONCE)]
    done = 0
    if len(works) >= MANY and (cores := _cores()) > 1:
        # A fresh process rather than a copy of this one, in which the engine's threads would be missing.
        spawn = multiprocessing.get_context("spawn")
        with suppress(BrokenExecutor, OSError), ProcessPoolExecutor(min(cores, len(chunks)), spawn) as pool:
            for rows in pool.map(_rows_of, chunks):
                done += 1
                yield from rows
    for chunk in chunks[done:]:
        yield from _rows_of(chunk)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _rows_of(works: Sequence[Work]) -> list[Row]:
    return [result.to_row() for result in _render(works)]


def _render(works: Sequence[Work]) -> list[Result]:
    read = [_Read(work) for work in works]
    known = typeset(formula for one in read for formula in one.formulas)
    return [one.finish(known) for one in read]


class _Read:
    """A work whose texts are parsed."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._parsed: dict[Part, Parsed] = {}
        for part in work:
            if part.form in ("block", "inline"):
                self._parsed[part] = parse(part.text, in_line=part.form == "inline")
        self.formulas = [formula for parsed in self._parsed.values() for formula in parsed.formulas]

    def finish(self, known: Mapping[Formula, Typeset]) -> Result:
        html = []
        findings: list[tuple[int, Finding]] = []
        references: list[tuple[int, Reference]] = []
        for number, part in enumerate(self._work):
            if part.form == "code":
                html.append(highlight(part.text, "python") if part.text else "")
                continue
            if part.form == "plain":
                same = self._parsed.get(Part("inline", part.text))
                html.append((same or parse(part.text, in_line=True)).plain)
                continue
            converted = self._parsed[part].convert(known)
            html.append(converted.html)
            findings += ((number, finding) for finding in converted.findings)
            references += ((number, reference) for reference in converted.references)
        return Result(
            tuple(piece.replace("\0", "\ufffd") for piece in html),
            Notes(tuple(findings), tuple(references), bool(self.formulas)),
        )
