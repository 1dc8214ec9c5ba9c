"""A Python-Markdown extension that gives the tables of prose pages the frame that tables of answers have.

A wide table scrolls in its frame, by keyboard too. The class keeps the theme's script from framing it again.
"""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor


class TableExtension(Extension):
    """Frames every table that Markdown wrote."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Come before the rendered pieces are put in, whose tables have their frames."""
        md.postprocessors.register(_Frames(md), "frames", -50)


class _Frames(Postprocessor):
    def run(self, text: str) -> str:
        opened = '<div class="wide" tabindex="0" role="group" aria-label="Table">\n<table class="table">'
        return text.replace("<table>", opened).replace("</table>", "</table>\n</div>")


def makeExtension(**options: Any) -> TableExtension:  # noqa: N802 - the name is Python-Markdown's
    """What Python-Markdown calls to get the extension."""
    return TableExtension(**options)
