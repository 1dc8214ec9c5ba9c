"""Code to HTML with Pygments' classes, which the theme colors in its light and its dark scheme."""

from __future__ import annotations

from functools import cache
from html import escape

from pygments import highlight as pygments_highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

_FORMATTER: HtmlFormatter[str] = HtmlFormatter(nowrap=True)


def highlight(source: str, language: str, mark: str = "") -> str:
    """`source` as a block of code; without colors where the language is not known. The mark `wrong` gives it a class.

    The element that scrolls sideways on a narrow screen can be focused, so that the keyboard scrolls it.
    """
    lexer = _lexer(language)
    code = pygments_highlight(source, lexer, _FORMATTER) if lexer else escape(source, quote=False)
    classes = "highlight code-wrong" if mark == "wrong" else "highlight"
    # The theme's script measures every `pre > code` as the page opens; with all answers' checks that takes a second and more.
    return f'<div class="{classes}"><pre><span class="code" tabindex="0"><code>{code}</code></span></pre></div>'


@cache
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False) if language else None
    except ClassNotFound:
        return None
