"""The Markdown that texts are written in, and what is rendered otherwise than markdown-it does.

CommonMark with tables, and formulas between dollar signs. Every inline token that may have to be reported knows where in
its line it starts: `token.meta["at"]`.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token
from markdown_it.utils import EnvType
from mdit_py_plugins.dollarmath.index import math_block_dollar, math_inline_dollar

from macros.render.highlight import highlight
from macros.render.maths import Formula, Typeset
from macros.render.sanitize import sanitize

# What KaTeX and Pygments made is inserted after sanitizing, in the place of words that are chosen at random in every
# process: no text can hold them.
_SECRET = secrets.token_hex(16)
_INSERTION = re.compile(rf"{_SECRET}-(\d+)-")


def to_html(tokens: Sequence[Token], typeset: Mapping[Formula, Typeset]) -> str:
    """Safe HTML of `tokens`, whose formulas (`token.meta["formula"]`) are all in `typeset`."""
    insertions: list[str] = []
    env = {"insertions": insertions, "typeset": typeset}
    html = sanitize(parser().renderer.render(tokens, parser().options, env))
    return _INSERTION.sub(lambda found: insertions[int(found[1])], html).strip()


def plain(tokens: Sequence[Token] | None) -> str:
    """The words of a line; a formula is its TeX."""
    words = []
    for token in tokens or ():
        if token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        elif token.type == "image":
            words.append(plain(token.children))
        elif token.nesting == 0:
            words.append(token.content)
    return " ".join("".join(words).split())


def _insert(html: str, env: EnvType) -> str:
    env["insertions"].append(html)
    return f"{_SECRET}-{len(env['insertions']) - 1}-"


def _as_text(token: Token, _: EnvType) -> str:
    return escape(token.content)


def _formula(token: Token, env: EnvType) -> str:
    return _insert(env["typeset"][token.meta["formula"]].html, env)


def _fence(token: Token, env: EnvType) -> str:
    language, *mark = token.info.split() or [""]
    return _insert(highlight(token.content, language, " ".join(mark)), env) + "\n"


def _figure(token: Token, _: EnvType) -> str:
    alternative = escape(plain(token.children))
    if "figure" not in token.meta:
        return alternative
    title = f' title="{escape(str(token.attrs["title"]))}"' if "title" in token.attrs else ""
    return f'<img src="fig:{token.meta["figure"]}" alt="{alternative}"{title}>'


def _table(token: Token, _: EnvType) -> str:
    # A wide table scrolls in its frame, by keyboard too. The class keeps the theme's script from framing it again.
    label = escape(f"Table: {token.meta.get('label', '')}".rstrip(": "))
    return f'<div class="wide" tabindex="0" role="group" aria-label="{label}">\n<table class="table">\n'


_RENDERED: Mapping[str, Callable[[Token, EnvType], str]] = {
    "html_inline": _as_text,
    "html_block": _as_text,
    "stray_dollar": _as_text,
    "math_inline": _formula,
    "math_inline_double": _formula,
    "math_block": lambda token, env: f"<p>{_formula(token, env)}</p>\n",
    "fence": _fence,
    "code_block": _fence,
    "heading_open": lambda *_: "<p><strong>",
    "heading_close": lambda *_: "</strong></p>\n",
    "image": _figure,
    "table_open": _table,
    "table_close": lambda *_: "</table>\n</div>\n",
}
"""Tokens that are rendered otherwise than by markdown-it; `env` holds what `to_html` puts there."""


def _rule(render: Callable[[Token, EnvType], str]) -> Callable[..., str]:
    return lambda _renderer, tokens, index, _options, env: render(tokens[index], env)


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - as markdown-it has it
        """Every link is one: those that lead to a wrong place are reported rather than left as text."""
        return True


@cache
def parser() -> MarkdownIt:
    """The parser, which has no state."""
    parser = _Markdown("commonmark", {"html": True}).enable("table")
    parser.inline.ruler.before("escape", "math_inline", _placed(_inline_formula))
    parser.inline.ruler.push("stray_dollar", _placed(_stray_dollar))
    for name, rule in (("link", link), ("image", image), ("autolink", autolink), ("html_inline", html_inline)):
        parser.inline.ruler.at(name, _placed(rule))
    interrupts: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("fence", "math_block", _displayed, interrupts)
    for name, render in _RENDERED.items():
        parser.add_render_rule(name, _rule(render))
    return parser


def _placed(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule, noting in each token that it makes where in its line the token starts."""

    def with_place(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        for token in state.tokens[count:]:
            token.meta.setdefault("at", start)
        return True

    return with_place


# No blanks inside single dollars and no digits outside, so that prices are not read as formulas.
_formula_rule = math_inline_dollar(allow_space=False, allow_digits=False, allow_double=True)


def _inline_formula(state: StateInline, silent: bool) -> bool:
    """A formula within a line.

    The plugin looks for a digit in front of the dollar sign with an index that, for the first one of a text, means the last.
    """
    text = state.src
    state.src = text if state.pos else f"{text} "
    try:
        return _formula_rule(state, silent)
    finally:
        state.src = text


def _stray_dollar(state: StateInline, silent: bool) -> bool:
    """Comes last: a dollar sign that no other rule took."""
    if state.src[state.pos] != "$":
        return False
    signs = "$$" if state.src.startswith("$$", state.pos) else "$"
    if not silent:
        state.push("stray_dollar", "", 0).content = signs
    state.pos += len(signs)
    return True


_displayed_rule = math_block_dollar(allow_labels=False, allow_blank_lines=False)


def _displayed(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A displayed formula on lines of its own, which also ends a paragraph.

    The plugin's rule makes a token even when it is only asked whether a formula starts here.
    """
    line, count = state.line, len(state.tokens)
    found = _displayed_rule(state, start, end, silent)
    if silent:
        state.line = line
        del state.tokens[count:]
    return found
