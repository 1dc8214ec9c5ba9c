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
from markdown_it.renderer import RendererHTML
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
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


class _Renderer(RendererHTML):
    """What is rendered otherwise than markdown-it does. `env` holds what `to_html` puts there."""

    @staticmethod
    def _insert(html: str, env: EnvType) -> str:
        env["insertions"].append(html)
        return f"{_SECRET}-{len(env['insertions']) - 1}-"

    def html_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return escape(tokens[idx].content)

    html_block = html_inline
    stray_dollar = html_inline

    def math_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return self._insert(env["typeset"][tokens[idx].meta["formula"]].html, env)

    math_inline_double = math_inline

    def math_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return f"<p>{self.math_inline(tokens, idx, options, env)}</p>\n"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        language, *mark = tokens[idx].info.split() or [""]
        return self._insert(highlight(tokens[idx].content, language, " ".join(mark)), env) + "\n"

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return self._insert(highlight(tokens[idx].content, ""), env) + "\n"

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "<p><strong>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</strong></p>\n"

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        if not token.hidden and not str(token.attrs["href"]).startswith("q:"):
            token.attrSet("rel", "noopener")
        return self.renderToken(tokens, idx, options, env)

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        alternative = escape(plain(token.children))
        if "figure" not in token.meta:
            return alternative
        title = f' title="{escape(str(token.attrs["title"]))}"' if "title" in token.attrs else ""
        return f'<img src="fig:{token.meta["figure"]}" alt="{alternative}"{title}>'

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        # A wide table scrolls in its frame, by keyboard too. The class keeps the theme's script from framing it again.
        label = escape(f"Table: {tokens[idx].meta.get('label', '')}".rstrip(": "))
        return f'<div class="wide" tabindex="0" role="group" aria-label="{label}">\n<table class="table">\n'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</table>\n</div>\n"


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is markdown-it's
        """Every link is one: those that lead to a wrong place are reported rather than left as text."""
        return True


@cache
def parser() -> MarkdownIt:
    """The parser, which has no state."""
    parser = _Markdown("commonmark", {"html": True}, renderer_cls=_Renderer).enable("table")
    # No blanks inside single dollars and no digits outside, so that prices are not read as formulas.
    dollars = math_inline_dollar(allow_space=False, allow_digits=False, allow_double=True)
    parser.inline.ruler.before("escape", "math_inline", _placed(dollars))
    parser.inline.ruler.push("stray_dollar", _placed(_stray_dollar))
    for name, rule in (("link", link), ("image", image), ("autolink", autolink), ("html_inline", html_inline)):
        parser.inline.ruler.at(name, _placed(rule))
    interrupts: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    parser.block.ruler.before("fence", "math_block", _displayed, interrupts)
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
