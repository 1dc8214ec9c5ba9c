"""HTML with formulas as MathML alone: where KaTeX's stylesheet is not loaded, the browser typesets them itself."""

from __future__ import annotations

import re

_MATHS = re.compile(r"<math\b.*?</math>", re.DOTALL)
_ANNOTATION = re.compile(r"<annotation\b.*?</annotation>", re.DOTALL)
_SPAN = re.compile(r"<(/?)span\b[^>]*>")
_FORMULA = re.compile(r'<span class="katex(?:-display|-error)?"[^>]*>')


def as_mathml(html: str) -> str:
    """`html` with each of KaTeX's formulas replaced by its `<math>` element, without the TeX in it."""
    pieces = []
    position = 0
    while start := _FORMULA.search(html, position):
        end = _end(html, start.end())
        formula = html[start.start() : end]
        found = _MATHS.search(formula)
        pieces += [html[position : start.start()], _ANNOTATION.sub("", found[0]) if found else formula]
        position = end
    return "".join([*pieces, html[position:]])


def _end(html: str, position: int) -> int:
    """Where the span that was opened before `position` ends."""
    depth = 1
    for tag in _SPAN.finditer(html, position):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return len(html)
