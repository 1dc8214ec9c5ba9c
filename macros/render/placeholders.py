"""A Python-Markdown extension that puts rendered pieces in the place of a page's placeholders.

It runs after everything else has been converted, and in one pass: what is inserted is never looked at again, neither
by Markdown nor by this extension, so that no text of a question can stand for a placeholder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

from macros.render.page import Pieces

_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_PLACEHOLDER = re.compile(
    rf'<h2 id="(?P<card>{_ID})">@@title:(?P=card)@@</h2>\s*<p>@@q:(?P=card)@@</p>'
    rf"|<p>@@block:(?P<block>{_ID})@@</p>"
)
_TITLE = re.compile(rf"@@title:({_ID})@@")


class PlaceholderExtension(Extension):
    """Replaces `@@…@@` by `pieces`, an option that holds the `Pieces` of the build."""

    def __init__(self, **options: Any) -> None:
        self.config = {"pieces": [Pieces(), "The cards and blocks to insert."]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Let the placeholders be replaced after everything else."""
        md.postprocessors.register(_Placeholders(md, self.getConfig("pieces")), "placeholders", -100)


class _Placeholders(Postprocessor):
    """Raises LookupError for a placeholder whose piece no view made."""

    def __init__(self, md: Markdown, pieces: Pieces) -> None:
        super().__init__(md)
        self.pieces = pieces

    def run(self, text: str) -> str:
        # The table of contents lets postprocessors see each heading alone, before it knows all of them.
        self._label(getattr(self.md, "toc_tokens", []))
        return _PLACEHOLDER.sub(self._piece, text)

    def _piece(self, found: re.Match[str]) -> str:
        if (name := found["card"]) in self.pieces.cards:
            card = self.pieces.cards[name]
            return f'{card.opening}\n<h2 id="{name}">{card.heading}</h2>\n{card.body}\n</article>'
        if (name := found["block"]) in self.pieces.blocks:
            return self.pieces.blocks[name]
        raise LookupError(f"nothing was made for the placeholder {found[0]}")

    def _label(self, tokens: Iterable[dict[str, Any]]) -> None:
        """Let the table of contents name each question by the plain text of its title."""
        for token in tokens:
            if found := _TITLE.fullmatch(token["name"]):
                token["name"] = token["html"] = escape(self.pieces.cards[found[1]].label, quote=False)
            self._label(token["children"])


def makeExtension(**options: Any) -> PlaceholderExtension:  # noqa: N802 - the name is Python-Markdown's
    """What Python-Markdown calls to get the extension of a module."""
    return PlaceholderExtension(**options)
