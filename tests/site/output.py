"""What the HTML files of a site hold: ids, links and what they load."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

_ADDRESSES = {"href", "src", "data", "poster", "action"}


@dataclass
class Document:
    """One HTML file."""

    path: Path
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    """Everything that it refers to, as written."""
    loads: list[str] = field(default_factory=list)
    """The part of it that a browser fetches without being asked."""
    headings: list[int] = field(default_factory=list)
    """The levels of its headings, in order."""
    title: str = ""
    description: str = ""


class _Reader(HTMLParser):
    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=True)
        self.document = document
        self.in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if values.get("id"):
            self.document.ids.append(values["id"] or "")
        found = [value for name, value in attrs if name in _ADDRESSES and value]
        found += [part.split()[0] for part in (values.get("srcset") or "").split(",") if part.strip()]
        self.document.links += found
        if tag not in ("a", "form") and not (tag == "link" and values.get("rel") in ("canonical", "prev", "next")):
            self.document.loads += found
        if re.fullmatch("h[1-6]", tag):
            self.document.headings.append(int(tag[1]))
        if tag == "meta" and values.get("name") == "description":
            self.document.description = values.get("content") or ""
        self.in_title = tag == "title" and not self.document.title

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.document.title += data

    def handle_endtag(self, tag: str) -> None:
        self.in_title = False


def read(path: Path) -> Document:
    document = Document(path)
    reader = _Reader(document)
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return document


def documents(site: Path) -> Iterator[Document]:
    """All pages of a site, in order."""
    for path in sorted(site.rglob("*.html")):
        yield read(path)
