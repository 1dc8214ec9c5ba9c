"""Finding again, in a text as it was written, what Markdown took out of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True)
class Place:
    """Where something stands in a text: at the `occurrence`-th place, counted from 0, at which `snippet` can be read.

    White space in `snippet` stands for any white space, as in `Document.locate`.
    """

    snippet: str
    occurrence: int = 0


@dataclass(frozen=True)
class Stretch:
    """A piece of a text as Markdown took it out of its lines; `offset` says where in the text each letter of it stands."""

    pieces: tuple[tuple[int, int, str], ...]
    """For each line: the position in the stretch at which it starts, its offset in the text, and what it is if the text
    spells it otherwise (`\\|` for `|`)."""
    skipped: int = 0

    def offset(self, position: int) -> int:
        """The offset in the text of the letter at `position`."""
        position += self.skipped
        start, offset, content = max((piece for piece in self.pieces if piece[0] <= position), default=self.pieces[0])
        return offset + position - start + content[: position - start].count("|")

    def part(self, start: int) -> Stretch:
        """The stretch from `start` on."""
        return Stretch(self.pieces, self.skipped + start)


class Lines:
    """The lines of a text, to find again what Markdown took out of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self._starts = list(accumulate((len(line) + 1 for line in self.lines), initial=0))
        self._done: dict[int, int] = {}
        """By line, the column up to which it has been found: a table's cells share one."""

    def stretch(self, content: str, first: int, after: str = "") -> Stretch:
        """`content`, which begins in line `first` (from 0) behind `after` and goes on in the next lines."""
        pieces = []
        position = 0
        for number, piece in enumerate(content.split("\n"), start=first):
            line = self.lines[number] if number < len(self.lines) else ""
            column = self._done.get(number, 0)
            if after and number == first:
                column = max(line.find(after, column), 0) + len(after)
            escaped = piece.replace("|", "\\|")
            found, spelled = line.find(piece, column), piece
            if found < 0:
                found, spelled = line.find(escaped, column), escaped
            if found >= 0:
                column = found
                self._done[number] = found + len(spelled)
            start = self._starts[min(number, len(self.lines) - 1)]
            pieces.append((position, start + column, "" if spelled == piece else piece))
            position += len(piece) + 1
        return Stretch(tuple(pieces))

    def start(self, number: int, words: str = "") -> int:
        """The offset of `words` in line `number` (from 0), or of its first letter if they are not there."""
        line = self.lines[number]
        column = line.find(words) if words else -1
        return self._starts[number] + (column if column >= 0 else len(line) - len(line.lstrip()))

    def place(self, offset: int) -> Place:
        """What stands at `offset` up to the end of the line, and how often the text says the same before."""
        number = bisect_right(self._starts, offset) - 1
        rest = (
            self.text[offset : self._starts[number] + len(self.lines[number])].strip()
            if number < len(self.lines)
            else ""
        )
        if not rest:
            number = min(number, len(self.lines) - 1)
            offset, rest = self.start(number), self.lines[number].strip()
        snippet = rest[:80].rstrip()
        words = snippet.split()
        if not words or words[0] not in self.text[: offset + len(words[0]) - 1]:
            return Place(snippet)
        pattern = r"\s+".join(map(re.escape, words))
        return Place(snippet, sum(found.start() < offset for found in re.finditer(pattern, self.text)))
