"""One way to write a data file: the order of the fields, quotes, folding, blanks. What a file says stays as it is.

A file is parsed, and written anew from its parse tree with its comments put back. The result is used only where it reads
as the same data (up to blanks at the ends of lines that mean nothing) with the same comments; a file that cannot be read, or
that this module would change in meaning, is left untouched.

- Fields stand in the order of the model.
- Lists of names (`tags`, `aliases`, `asked_in`, ...) stand in brackets; other lists have one item after each dash.
- Text of one line stands as it is if it needs no quotes; text with formulas, backslashes, `: ` or ` #`, and longer
  text, is folded as `>-`; text of several lines (Markdown, code) is `|`, and its lines are not touched.
- Comments of their own line stay above what they stood above; comments behind a short value stay behind it.
- No blanks at the ends of lines, but for those that break a line in Markdown; no blank lines between fields, one line break at the end of the file.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, get_args

import yaml
from pydantic import BaseModel, RootModel

from macros.bank.model import QuestionFile, SourcesFile, SynonymsFile, TagsFile, TopicsFile
from macros.bank.problems import Problem
from macros.bank.reader import NAMES, parse

WIDTH = 118
"""Columns of a line that this module breaks."""

IN_BRACKETS = frozenset(
    {"tags", "aliases", "paraphrases", "asked_in", "redirect_from", "related", "items", "phrases", "says", "means"}
)
"""Lists of names and phrases, written `[one, two]`."""

ONE_LINERS = frozenset({"title", "author", "url"})
"""Text that is a name: in quotes rather than folded where it cannot stand as it is."""

_TABLES: Mapping[str, type[BaseModel]] = {
    "data/topics.yml": TopicsFile,
    "data/sources.yml": SourcesFile,
    "data/tags.yml": TagsFile,
    "data/synonyms.yml": SynonymsFile,
}

# libyaml where it is there: the same tree, faster.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER = yaml.SafeLoader("")

_CANNOT_START = "-?:,[]{}#&*!|>'\"%@`="
_READ_OTHERWISE = re.compile(r"y|n|yes|no|on|off|true|false|null|~|0o[0-7]+|[-+]?\.?[0-9][-+0-9_,.:e]*", re.IGNORECASE)


class Untouched(Exception):
    """A file that cannot be formatted; `problems` says why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def format_file(path: Path, root: Path, *, write: bool = True) -> bool:
    """Format the file at `path` below `root` in place, or only look (`write=False`); whether it was out of form.

    Raises Untouched.
    """
    name = path.relative_to(root).as_posix()
    if path.is_symlink():
        raise Untouched([Problem(name, 1, 1, "file", "is a symbolic link", "put the file itself here")])
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Untouched([Problem(name, 1, 1, "file", "is not UTF-8", "save the file as UTF-8")]) from error
    formatted = format_text(text, name).encode()
    if write and formatted != raw:
        path.write_bytes(formatted)
    return formatted != raw


def format_text(text: str, name: str) -> str:
    """`text`, the content of the data file `name` (a path from the project's root), in form.

    Raises Untouched where it is not readable or would not say the same afterwards.
    """
    text = text.replace("\r\n", "\n")
    document, problems = parse(text, name)
    if document is None or problems:
        raise Untouched(problems)
    if not isinstance(document.data, dict) or not document.data:
        raise Untouched([Problem(name, 1, 1, "file", "holds no fields ('name: value')")])
    formatted = _Writer(text).file(_TABLES.get(name, QuestionFile))
    if not _says_the_same(text, formatted, name):
        raise Untouched([Problem(name, 1, 1, "file", "would not say the same after formatting", "format it by hand")])
    return formatted


def _says_the_same(before: str, after: str, name: str) -> bool:
    old, _ = parse(before, name)
    new, problems = parse(after, name)
    if old is None or new is None or problems:
        return False
    data = [json.dumps(_without_blanks(document.data), sort_keys=True) for document in (old, new)]
    comments = [Counter(comment.text for comment in _comments(text, _compose(text))) for text in (before, after)]
    return data[0] == data[1] and comments[0] == comments[1]


def _without_blanks(data: Any, name: str = "") -> Any:
    """`data` with its text as `_trimmed` leaves it."""
    if isinstance(data, dict):
        return {key: _without_blanks(value, key) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_blanks(item, name) for item in data]
    return _trimmed(data, name) if isinstance(data, str) else data


def _trimmed(text: str, name: str) -> str:
    """`text` without the blanks at the ends of its lines that mean nothing.

    Two blanks and a further line are a line break in Markdown; in code, blanks count within a string of several lines.
    """
    if "\n" not in text:
        return text
    if name == "check":
        trimmed = re.sub(r" +$", "", text, flags=re.MULTILINE)
        return trimmed if _same_code(text, trimmed) else text
    return re.sub(r"(?<! ) $|^ +$| +(?=\n *\n)| +(?=\n*\Z)", "", text, flags=re.MULTILINE)


def _same_code(one: str, other: str) -> bool:
    try:
        return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))
    except (SyntaxError, ValueError):
        return False


def _compose(text: str) -> yaml.MappingNode:
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    finally:
        loader.dispose()
    assert isinstance(node, yaml.MappingNode)
    return node


@dataclass(frozen=True)
class _Comment:
    """A comment: where it begins, in which column (from 0), whether it has its line to itself."""

    start: int
    column: int
    alone: bool
    text: str


def _comments(text: str, root: yaml.Node) -> list[_Comment]:
    """Every comment of a file: a '#' at the beginning of a word outside of all values."""
    masked = _masked(text, root)
    found = []
    for match in re.finditer(r"(?:(?<=\s)|^)#[^\n]*", masked, re.MULTILINE):
        line_start = text.rfind("\n", 0, match.start()) + 1
        alone = not text[line_start : match.start()].strip()
        found.append(_Comment(match.start(), match.start() - line_start, alone, match[0].rstrip()))
    return found


def _masked(text: str, root: yaml.Node) -> str:
    """`text` with every value and name painted over, comments in a block scalar's first line excepted."""
    pieces, position = [], 0
    for node in _scalars(root):
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in ("|", ">"):
            header = re.compile(r"[|>][-+0-9]*").match(text, start)
            start = text.find("\n", start) if header else start
            start = end if start < 0 else min(start, end)
        pieces += [text[position:start], re.sub(r"[^\n]", "x", text[start:end])]
        position = end
    return "".join([*pieces, text[position:]])


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)


class _Part(NamedTuple):
    """A written part of a file: the comments that belong above it, and its own lines, indented by nothing."""

    above: list[str]
    lines: list[str]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


class _Writer:
    """Writes one file. Parts are visited in the order of the file, so that each takes the comments before it.

    `indent` is the column at which a part will stand; `limit` is the offset in the old text where the next thing begins.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = _compose(text)
        self.masked = _masked(text, self.root)
        self.comments = _comments(text, self.root)
        self._taken = 0

    def file(self, model: type[BaseModel]) -> str:
        """The whole file."""
        header = self._header()
        part = self._mapping(self.root, model, 0, len(self.text), None)
        return "\n".join([*header, *part.above, *part.lines, *self._take(len(self.text))]) + "\n"

    def _header(self) -> list[str]:
        """Comments at the top of the file that a blank line parts from the first field."""
        top = self.text[: self.root.start_mark.index]
        blanks = [match.start() for match in re.finditer(r"^[ ]*\n", top, re.MULTILINE)]
        comments = self._take(blanks[-1]) if blanks else []
        return [*comments, ""] if comments else []

    def _take(self, before: int, column: int = 0) -> list[str]:
        """The next comments that begin before the offset `before`, up to one that stands left of `column`."""
        taken = []
        while self._taken < len(self.comments):
            comment = self.comments[self._taken]
            if comment.start >= before or (comment.alone and comment.column < column):
                break
            taken.append(comment.text)
            self._taken += 1
        return taken

    def _take_behind(self, node: yaml.Node, limit: int) -> list[str]:
        """The comment behind a value on the line where the value ends."""
        end = self.text.find("\n", node.end_mark.index)
        return self._take(min(limit, end if end >= 0 else limit))

    def _mapping(
        self, node: yaml.MappingNode, model: type[BaseModel] | None, indent: int, limit: int, column: int | None
    ) -> _Part:
        """The fields of a mapping in order; comments after the last one belong to it from `column` on."""
        order = _order(model, [str(key.value) for key, _ in node.value])
        entries: list[tuple[int, _Part]] = []
        for index, (key, value) in enumerate(node.value):
            end = node.value[index + 1][0].start_mark.index if index + 1 < len(node.value) else limit
            above = self._take(key.start_mark.index)
            part = self._entry(key, value, model, indent, end)
            entries.append((order[str(key.value)], _Part(above + part.above, part.lines)))
        rest = [] if column is None else self._take(limit, column)
        (_, first), *others = sorted(entries, key=lambda entry: entry[0])
        lines = [line for _, part in others for line in (*part.above, *part.lines)]
        return _Part(first.above, [*first.lines, *lines, *rest])

    def _entry(self, key: yaml.Node, value: yaml.Node, model: type[BaseModel] | None, indent: int, limit: int) -> _Part:
        name = str(key.value)
        start = self._name(key) + ":"
        if isinstance(value, yaml.MappingNode | yaml.SequenceNode) and value.value:
            above = self._take_behind(key, value.start_mark.index)
            if isinstance(value, yaml.MappingNode):
                column = None if value.flow_style else value.start_mark.column
                part = self._mapping(value, _inner(model, name), indent + 2, limit, column)
                return _Part(above, [start, *_indented([*part.above, *part.lines])])
            if name in IN_BRACKETS and (items := _bracketed(value)):
                part = self._brackets(start, items, value, indent, limit)
                return _Part(above + part.above, part.lines)
            # A list may stand as far left as its name; then a comment there belongs to what follows.
            column = max(value.start_mark.column, key.start_mark.column + 1)
            lines = self._list(value, name, _inner(model, name), indent + 2, limit, column)
            return _Part(above, [start, *_indented(lines)])
        return self._value(start, value, name, indent, limit)

    def _list(
        self,
        node: yaml.SequenceNode,
        name: str,
        model: type[BaseModel] | None,
        indent: int,
        limit: int,
        column: int,
    ) -> list[str]:
        """The items of a list, one after each dash."""
        lines: list[str] = []
        for index, item in enumerate(node.value):
            end = self._beginning(node, index + 1) if index + 1 < len(node.value) else limit
            above = self._take(item.start_mark.index)
            if isinstance(item, yaml.MappingNode) and item.value:
                inner = None if item.flow_style else item.start_mark.column
                part = self._mapping(item, model, indent + 2, end, inner)
            elif isinstance(item, yaml.SequenceNode) and item.value:
                part = _Part([], self._list(item, name, None, indent + 2, end, item.start_mark.column))
            else:
                part = self._value("", item, name, indent + 2, end)
            first, *others = part.lines
            lines += [*above, *part.above, f"- {first}".rstrip(), *_indented(others)]
        return lines if node.flow_style else [*lines, *self._take(limit, column)]

    def _beginning(self, node: yaml.SequenceNode, index: int) -> int:
        """The offset at which item `index` of a list begins, with its dash."""
        start = int(node.value[index].start_mark.index)
        return start if node.flow_style else self.masked.rfind("-", 0, start)

    def _brackets(self, start: str, items: Sequence[str], node: yaml.Node, indent: int, limit: int) -> _Part:
        above = self._take(node.end_mark.index)
        behind = self._take_behind(node, limit)
        lines = [start + " [" + items[0]]
        for item in items[1:]:
            lines[-1] += ","
            if indent + len(lines[-1]) + len(item) + 2 > WIDTH:
                lines.append("  " + item)
            else:
                lines[-1] += " " + item
        lines[-1] += "]"
        if len(lines) == 1 and behind:
            return _Part(above, [f"{lines[0]}  {behind[0]}"])
        return _Part(above + behind, lines)

    def _value(self, start: str, node: yaml.Node, name: str, indent: int, limit: int) -> _Part:
        """Text, a number, true or false, or nothing."""
        above = self._take(node.end_mark.index)
        in_block = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
        behind = [] if in_block else self._take_behind(node, limit)
        if start:
            first, *others = self._written(node, name, indent + len(start) + 1, indent + 2)
        else:
            first, *others = self._written(node, name, indent, indent)
        line = f"{start} {first}".strip()
        # Behind prose a comment looks like text that ' #' cut off, so there it goes above.
        if behind and not others and (not first or (name in NAMES and not first.startswith(('"', "'")))):
            return _Part(above, [f"{line}  {behind[0]}".lstrip()])
        # The text of a list's item stands below the word behind the dash, that of a field two columns to the right of its name.
        return _Part(above + behind, [line, *(_indented(others) if start else others)])

    def _name(self, key: yaml.Node) -> str:
        name = str(key.value)
        return name if _stands_plain(name, in_brackets=True) else self.text[key.start_mark.index : key.end_mark.index]

    def _written(self, node: yaml.Node, name: str, column: int, column_below: int) -> list[str]:
        if not isinstance(node, yaml.ScalarNode):
            return ["[]" if isinstance(node, yaml.SequenceNode) else "{}"]
        if not node.style and (kind := _kind(node.value)) != "str":
            return ["" if kind == "null" else node.value]
        return _text(node.value, name, WIDTH - column, WIDTH - column_below)


def _order(model: type[BaseModel] | None, names: Sequence[str]) -> dict[str, int]:
    """The place of each field: those of the model in its order, then the others as they came; names of tags by the alphabet."""
    if model is None:
        wanted: list[str] = []
    elif issubclass(model, RootModel):
        wanted = sorted(names)
    else:
        wanted = list(model.model_fields)
    unknown = [name for name in names if name not in wanted]
    return {name: place for place, name in enumerate([*wanted, *unknown])}


def _inner(model: type[BaseModel] | None, name: str) -> type[BaseModel] | None:
    """The model of the mappings in the field `name` of `model`, where there is one."""

    def models(annotation: Any) -> Iterator[type[BaseModel]]:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation
        for argument in get_args(annotation):
            yield from models(argument)

    field = model.model_fields.get(name) if model else None
    return next(models(field.annotation), None) if field else None


def _bracketed(node: yaml.SequenceNode) -> list[str]:
    """The items of a list as they stand in brackets; none where one of them does not fit there."""
    items = []
    for item in node.value:
        if not isinstance(item, yaml.ScalarNode) or "\n" in item.value:
            return []
        if not item.style and _kind(item.value) != "str":
            items.append(item.value or "null")
        else:
            plain = _stands_plain(item.value, in_brackets=True)
            items.append(item.value if plain else _quoted(item.value))
    return items


def _kind(text: str) -> str:
    """What YAML takes text without quotes for: `str`, `int`, `null`, ..."""
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag.rpartition(":")[2]


def _stands_plain(text: str, *, in_brackets: bool = False) -> bool:
    """Whether every reader of YAML, of version 1.1 or 1.2, reads `text` without quotes as this text."""
    return not (
        not text
        or text != text.strip()
        or text[0] in _CANNOT_START
        or text.startswith("...")
        or ": " in text
        or " #" in text
        or text.endswith(":")
        or "\n" in text
        or _READ_OTHERWISE.fullmatch(text)
        or _kind(text) != "str"
        or (in_brackets and re.search(r"[,\[\]{}?:]", text))
    )


def _quoted(text: str) -> str:
    """`text` of one line in quotes."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def field_lines(name: str, text: str) -> list[str]:
    """The lines of the top-level field `name` that holds `text`."""
    first, *others = _text(text, name, WIDTH - len(name) - 2, WIDTH - 2)
    return [f"{name}: {first}", *_indented(others)]


def _text(text: str, name: str, room: int, room_below: int) -> list[str]:
    """`text` as a value: what stands behind the name (`room` columns are left there), and the lines below (`room_below`)."""
    text = _trimmed(text, name)
    core = text.rstrip("\n")
    breaks = len(text) - len(core)
    if not core.strip():
        return ["|+", *[""] * breaks] if breaks else [_quoted(core)]
    chomping = "-" if breaks == 0 else "" if breaks == 1 else "+"
    if "\n" in core or (breaks and (name == "check" or len(core) <= room_below)):
        lines = (core + "\n" * max(breaks - 1, 0)).split("\n")
        leading = "2" if re.match(r"\n*[ ]", core) else ""
        return [f"|{leading}{chomping}", *lines]
    foldable = core == core.strip()
    plain = not breaks and _stands_plain(core) and not re.search(r"[$\\]", core)
    if plain and (len(core) <= room or " " not in core):
        return [core]
    if not foldable or " " not in core or (name in ONE_LINERS and len(core) + 2 <= room):
        return [_quoted(core)] if not breaks else [f"|{'2' if core[0] == ' ' else ''}{chomping}", core]
    return [f">{chomping}", *_folded(core, room_below)]


def _folded(text: str, width: int) -> list[str]:
    """The lines of a folded scalar: broken only where a single space stands between two words."""
    words = re.split(r"(?<=[^ ]) (?=[^ ])", text)
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += " " + word
    return lines
