"""What a view hands to the site generator: Markdown with placeholders, and the HTML that takes their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape


@dataclass(frozen=True)
class Card:
    """A question on a page. In the page's Markdown stand `## @@title:some-id@@ {#some-id}` and, after it, `@@q:some-id@@`."""

    opening: str
    """What stands before the heading: the tag `<article …>` and anchors for the ids that the question had before."""
    heading: str
    """The inside of the heading."""
    label: str
    """The heading as plain text, for the table of contents."""
    body: str
    """What stands after the heading."""


@dataclass(frozen=True)
class Page:
    """One page of the site."""

    markdown: str
    """Its headings and its placeholders: those of its cards and `@@block:some-name@@`."""
    cards: Mapping[str, Card] = field(default_factory=dict)
    """Its questions by their id."""
    blocks: Mapping[str, str] = field(default_factory=dict)
    """Every other piece of HTML by its name, which is unique in the site: lower-case words with hyphens."""
    description: str = ""
    """Plain text for search engines."""
    maths: bool = False
    """Whether a formula stands in it, so that KaTeX's stylesheet is needed."""


@dataclass(frozen=True)
class Pieces:
    """The cards and blocks of all pages that were made so far: what the placeholders of the site refer to."""

    cards: dict[str, Card] = field(default_factory=dict)
    blocks: dict[str, str] = field(default_factory=dict)

    def add(self, page: Page) -> None:
        """Make the pieces of `page` known."""
        self.cards.update(page.cards)
        self.blocks.update(page.blocks)


def escape_markdown(text: str) -> str:
    """Plain text such that a Markdown heading shows it as it is."""
    # In Python-Markdown a backslash works before these characters alone.
    escaped = "".join(f"\\{letter}" if letter in "\\`*_{}[]()#+-.!" else letter for letter in text)
    return escape(escaped, quote=False)
