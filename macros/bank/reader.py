"""Strict YAML: a file becomes plain data that knows where everything stands, or problems.

YAML is read as a small, safe part of the language: mappings, lists, text, whole numbers, `true`, `false` and nothing
else. What other tools would read differently, or what hides an accident, is a problem with a line: duplicate keys,
anchors and aliases, tags, tabs, `no` for false, backslashes that double quotes ate, text that ` #` cut off.

PyYAML's parser (libyaml where it is there) gives the events with their places; this module only decides what they mean.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from macros.bank.problems import Problem

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml reads the same, slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

LARGEST_FILE = 64 * 1024
"""Bytes. The longest answers (system design) take about 20 KB."""

Loc = tuple[str | int, ...]
"""The way to a part of a document: `("follow_ups", 1, "answer")`."""

BLOCK_FORM = "use the block form: 'key: >-' with the text indented on the next lines, where a backslash stays as typed"

# Fields whose plain text may be followed by a comment: names, not prose, so that ` #` cannot have cut anything off.
NAMES = {
    *("kind", "difficulty", "core", "order", "tags", "asked_in", "redirect_from", "see", "related"),
    *("id", "items", "url"),
}

_INVISIBLE = {
    **dict.fromkeys(map(chr, range(0x20)), "a control character"),
    **dict.fromkeys(map(chr, range(0x7F, 0xA0)), "a control character"),
    **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "a bidirectional override"),
    **dict.fromkeys("\u2028\u2029", "a line separator that editors do not show"),
    "\ufeff": "a byte order mark",
}
del _INVISIBLE["\n"]
_INVISIBLE["\t"] = "a tab"
_INVISIBLE["\0"] = "a NUL character"
_INVISIBLE_PATTERN = re.compile("[" + re.escape("".join(_INVISIBLE)) + "]")
_INVISIBLE_HINTS = {
    "a tab": "write spaces",
    "a bidirectional override": "delete it: it makes text read otherwise than it is",
    "a byte order mark": "save the file as UTF-8 without BOM",
}

_WORDS_READ_AS_BOOLEAN = re.compile(r"^(?:y|n|yes|no|on|off|true|false)$", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([^\"\\])([A-Za-z]*)")


@dataclass(frozen=True)
class _Node:
    """A value with its place: `start` and `end` are offsets into the text, `style` is a scalar's quoting."""

    start: int
    end: int
    style: str = ""


@dataclass(frozen=True)
class Document:
    """The data of one file, and where each part of it stands."""

    path: str
    text: str
    data: Any

    @cached_property
    def _places(self) -> tuple[Mapping[Loc, _Node], Mapping[Loc, _Node]]:
        """The places of values and of the names before ':'. Few files have a problem, so the way is gone again for those."""
        composer = _Composer(self.text, self.path)
        composer.document()
        return composer.nodes, composer.keys

    @property
    def _nodes(self) -> Mapping[Loc, _Node]:
        return self._places[0]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\n", self.text))]

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect.bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def position(self, loc: Loc) -> tuple[int, int]:
        """Line and column (from 1) at which the value at `loc` begins; that of the nearest part around it if there is none."""
        while loc and loc not in self._nodes:
            loc = loc[:-1]
        return self._place(self._nodes[loc].start) if loc in self._nodes else (1, 1)

    def key_position(self, loc: Loc) -> tuple[int, int]:
        """Line and column of the name before ':' of the field at `loc`."""
        return self._place(self._places[1][loc].start) if loc in self._places[1] else self.position(loc)

    def locate(self, loc: Loc, snippet: str, occurrence: int = 0) -> tuple[int, int]:
        """Line and column of `snippet` in the text at `loc`, wherever lines were broken; `occurrence` counts from 0.

        Falls back on the beginning of the value where the file spells the text differently (escapes in quotes).
        """
        pieces = snippet.split()
        if loc not in self._nodes or not pieces:
            return self.position(loc)
        node = self._nodes[loc]
        pattern = re.compile(r"\s+".join(map(re.escape, pieces)))
        matches = list(pattern.finditer(self.text, node.start, node.end))
        if not matches:
            return self.position(loc)
        return self._place(matches[min(occurrence, len(matches) - 1)].start())

    def line_of(self, loc: Loc, line_in_text: int) -> tuple[int, int]:
        """Line and column in the file of line `line_in_text` (from 1) of the text at `loc`; exact for block scalars (`|`)."""
        line, column = self.position(loc)
        if loc in self._nodes and self._nodes[loc].style in "|>" and self._nodes[loc].style:
            line += line_in_text
            source = self.text.splitlines()[line - 1] if line <= self.text.count("\n") + 1 else ""
            return line, len(source) - len(source.lstrip()) + 1
        return line, column

    def problem(self, loc: Loc, message: str, hint: str = "", at: tuple[int, int] | None = None) -> Problem:
        """A problem with the value at `loc`, placed where it begins or at `at`."""
        line, column = at or self.position(loc)
        return Problem(self.path, line, column, field_name(loc), message, hint)


def field_name(loc: Loc) -> str:
    """`("follow_ups", 1, "answer")` as `follow_ups[1].answer`; the whole document is `file`."""
    name = ""
    for part in loc:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
    return name or "file"


def read(path: Path, root: Path) -> tuple[Document | None, list[Problem]]:
    """The document in `path`, with the problems of its YAML; no document where it cannot be read at all.

    Problems carry the path relative to `root`.
    """
    text, problems = read_text(path, root)
    return (None, problems) if text is None else parse(text, path.relative_to(root).as_posix())


def read_text(path: Path, root: Path) -> tuple[str | None, list[Problem]]:
    """What `path` holds, or None and why that is no text."""
    name = path.relative_to(root).as_posix()

    def refused(message: str, hint: str = "", line: int = 1, column: int = 1) -> tuple[None, list[Problem]]:
        return None, [Problem(name, line, column, "file", message, hint)]

    if path.is_symlink():
        return refused("is a symbolic link", "put the file itself here")
    with path.open("rb") as file:
        raw = file.read(LARGEST_FILE + 1)
    if len(raw) > LARGEST_FILE:
        size = path.stat().st_size
        return refused(f"has {size:,} bytes, at most {LARGEST_FILE:,} are allowed", "split the question, or shorten it")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        return refused(
            f"is not UTF-8: byte 0x{raw[error.start]:02X} cannot be read",
            "save the file as UTF-8",
            before.count(b"\n") + 1,
            column,
        )
    if not text.strip():
        return refused("is empty")
    return text.replace("\r\n", "\n"), []


def parse(text: str, name: str) -> tuple[Document | None, list[Problem]]:
    """The document that `text` holds, with the problems of its YAML; `name` is the path that problems carry."""
    problems = list(_invisible(text, name))
    if problems:
        return None, problems
    composer = _Composer(text, name)
    try:
        data = composer.document()
    except RecursionError:
        return None, [Problem(name, 1, 1, "file", "is nested too deeply to be read")]
    except yaml.reader.ReaderError as error:
        line, column = text.count("\n", 0, error.position) + 1, error.position - text.rfind("\n", 0, error.position)
        message = f"has a character that YAML does not allow (U+{ord(text[error.position]):04X})"
        return None, [Problem(name, line, column, "file", message, "delete it")]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        message = error.problem or error.context or "cannot be read"
        return None, [
            *composer.problems,
            Problem(name, line, column, "file", f"YAML: {message}", _syntax_hint(message)),
        ]
    return Document(name, text, data), composer.problems


def _invisible(text: str, name: str) -> Iterator[Problem]:
    """The first of each kind of invisible character on each line."""
    if not _INVISIBLE_PATTERN.search(text):
        return
    for number, line in enumerate(text.split("\n"), start=1):
        seen = set()
        for match in _INVISIBLE_PATTERN.finditer(line):
            what = _INVISIBLE[match[0]]
            if what not in seen:
                seen.add(what)
                code = "" if what in ("a tab", "a NUL character") else f" (U+{ord(match[0]):04X})"
                hint = _INVISIBLE_HINTS.get(what, "delete it")
                yield Problem(name, number, match.start() + 1, "file", f"has {what}{code}", hint)


def _syntax_hint(message: str) -> str:
    if "mapping values are not allowed" in message:
        return "text with ': ' in it needs the block form: 'key: >-' with the text indented on the next lines"
    if "unknown escape" in message:
        return BLOCK_FORM
    if "cannot start any token" in message:
        return "text that begins with this character needs the block form ('key: >-') or quotes"
    return ""


def _ends(event: Any) -> bool:
    return isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent)


def _span(first: Any, last: Any, style: str = "") -> _Node:
    return _Node(first.start_mark.index, last.end_mark.index, style)


class _Composer:
    """Builds plain data from the parser's events, noting places and problems on the way."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.nodes: dict[Loc, _Node] = {}
        self.keys: dict[Loc, _Node] = {}
        self.problems: list[Problem] = []
        self._loader = Loader(text)
        self._resolver = yaml.SafeLoader("")

    def document(self) -> Any:
        """The data of the one document; raises yaml.MarkedYAMLError where the text is not YAML."""
        try:
            self._event()  # start of the stream
            first = self._event()
            if isinstance(first, yaml.StreamEndEvent):
                return None
            data = self._value((), self._event())
            self._event()  # end of the document
            further = self._event()
            if not isinstance(further, yaml.StreamEndEvent):
                self._note((), further, "has a second document ('---')", "one file holds one document")
            return data
        finally:
            self._loader.dispose()

    def _event(self) -> Any:
        """The parser's next event. It is Any because the stubs leave out the attributes that its subclasses have."""
        return self._loader.get_event()

    def _note(self, loc: Loc, event: Any, message: str, hint: str = "") -> None:
        mark = event.start_mark
        self.problems.append(Problem(self.name, mark.line + 1, mark.column + 1, field_name(loc), message, hint))

    def _value(self, loc: Loc, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            self._note(loc, event, f"is an alias (*{event.anchor})", "write the value out")
            self.nodes[loc] = _span(event, event)
            return None
        if event.anchor is not None:
            self._note(loc, event, f"has an anchor (&{event.anchor})", "write the value out wherever it is needed")
        if event.tag is not None:
            self._note(
                loc, event, f"has an explicit tag ({event.tag.replace('tag:yaml.org,2002:', '!!')})", "leave it out"
            )
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(loc, event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(loc, event)
        return self._mapping(loc, event)

    def _sequence(self, loc: Loc, start: Any) -> list[Any]:
        items: list[Any] = []
        while not _ends(event := self._event()):
            items.append(self._value((*loc, len(items)), event))
        self.nodes[loc] = _span(start, event)
        return items

    def _mapping(self, loc: Loc, start: Any) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        while not _ends(event := self._event()):
            if type(event) is not yaml.ScalarEvent:
                self._note(loc, event, "has a key that is not a name", "a key is one word before ':'")
                self._value((*loc, "?"), event)
                self._value((*loc, "?"), self._event())
                continue
            key = event.value
            if event.anchor is not None or event.tag is not None:
                self._note((*loc, key), event, "has a key with an anchor or a tag", "leave it out")
            value_loc = (*loc, key)
            if key in entries:
                first = self.text.count("\n", 0, self.keys[(*loc, key)].start) + 1
                self._note(value_loc, event, f"is there twice, first in line {first}", "keep one of them")
                value_loc = (*loc, f"{key} (again)")
                self._value(value_loc, self._event())
                continue
            self.keys[(*loc, key)] = _span(event, event)
            entries[key] = self._value(value_loc, self._event())
        self.nodes[loc] = _span(start, event)
        return entries

    def _scalar(self, loc: Loc, event: Any) -> Any:
        style = event.style or ""
        self.nodes[loc] = _span(event, event, style)
        value: str = event.value
        if style == '"':
            self._eaten_backslash(loc, event)
        if style:
            return value
        self._cut_off(loc, event)
        tag: str = self._resolver.resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call]
        kind = tag.rpartition(":")[2]
        if kind == "null":
            return None
        if kind == "str" and not _WORDS_READ_AS_BOOLEAN.match(value):
            return value
        if value in ("true", "false"):
            return value == "true"
        if _WORDS_READ_AS_BOOLEAN.match(value):
            self._note(
                loc,
                event,
                f"'{value}' is read as true or false by YAML",
                "write true or false, or put the word in quotes",
            )
            return value
        if kind == "int" and re.fullmatch(r"-?(0|[1-9][0-9]*)", value):
            return int(value)
        found = {"float": "a number", "int": "a number", "timestamp": "a date"}.get(kind, "something else than text")
        self._note(loc, event, f"'{value}' is read as {found} by YAML", "put it in quotes if text is meant")
        return value

    def _eaten_backslash(self, loc: Loc, event: Any) -> None:
        source = self.text[event.start_mark.index : event.end_mark.index]
        doubled = re.sub(r'\\[\\"]', "  ", source)
        for match in _ESCAPE.finditer(doubled):
            line = event.start_mark.line + source.count("\n", 0, match.start())
            last_break = source.rfind("\n", 0, match.start())
            column = match.start() - last_break if last_break >= 0 else event.start_mark.column + match.start() + 1
            self.problems.append(
                Problem(
                    self.name,
                    line + 1,
                    column,
                    field_name(loc),
                    f"double quotes eat the backslash of '{match[0].strip()}'",
                    BLOCK_FORM,
                )
            )

    def _cut_off(self, loc: Loc, event: Any) -> None:
        if next((part for part in reversed(loc) if isinstance(part, str)), "") in NAMES:
            return
        end = event.end_mark.index
        rest = self.text[end : self.text.find("\n", end) if "\n" in self.text[end:] else len(self.text)]
        if event.value and re.match(r"[ ]+#", rest):
            line = self.text.count("\n", 0, end)
            column = end - (self.text.rfind("\n", 0, end) + 1)
            self.problems.append(
                Problem(
                    self.name,
                    line + 1,
                    column + 1,
                    field_name(loc),
                    f"is cut off at ' #': '{rest.strip()[:40]}' is a comment",
                    "put the text in quotes or in block form, or the comment on a line of its own",
                )
            )
