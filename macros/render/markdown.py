"""One text of Markdown to safe HTML, and everything that is wrong with it as values.

The Markdown is CommonMark with tables, `$maths$` and `$$displayed maths$$`. Links lead to web addresses or, as
`q:some-id`, to questions; images are figures, `fig:name`. Both stay unresolved here (see `links`). Raw HTML is only
recognized to be reported, and is shown as the text that it is. A text with findings still gives HTML that is safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote

from markdown_it.token import Token

from macros.bank.model import ID_PATTERN
from macros.bank.validate import slug
from macros.render.commonmark import parser, plain, to_html
from macros.render.maths import Formula, Typeset, typeset
from macros.render.places import Lines, Place, Stretch

Kind = Literal["html", "link", "image", "alternative", "maths", "dollar", "fence", "heading", "block"]


@dataclass(frozen=True)
class Finding:
    """Something that has to be mended; `message` and `hint` as in `macros.bank.problems`."""

    kind: Kind
    message: str
    hint: str
    place: Place


@dataclass(frozen=True)
class Reference:
    """A link to the question `name`, or the figure `name`."""

    to: Literal["question", "figure"]
    name: str
    place: Place


@dataclass(frozen=True)
class Converted:
    """What became of a text."""

    html: str
    """Safe HTML with the addresses `q:some-id` and `fig:name`."""
    findings: tuple[Finding, ...] = ()
    references: tuple[Reference, ...] = ()
    has_maths: bool = False


def block(text: str) -> Converted:
    """A text of paragraphs, lists, tables and code."""
    return parse(text).convert()


def inline(text: str) -> Converted:
    """A text that stands in a line: a title, a list's item. Whatever makes more than one paragraph of it is a finding."""
    return parse(text, in_line=True).convert()


def parse(text: str, *, in_line: bool = False) -> Parsed:
    """The text, read but not yet converted: so that the formulas of many texts can be typeset together."""
    text = text.replace("\r\n", "\n").replace("\0", "\ufffd")
    env: dict[str, Any] = {}
    tokens = parser().parse(text, env)
    findings: list[Finding] = []
    if in_line:
        if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
            findings += _more_than_a_line(tokens, Lines(text))
            tokens = parser().parseInline(text, env)
        tokens = [token for token in tokens if token.type == "inline"]
    return Parsed(text, tokens, in_line, findings)


class Parsed:
    """A text as Markdown's tokens, with what they show: `formulas`, and what is wrong before any formula is typeset."""

    def __init__(self, text: str, tokens: list[Token], in_line: bool, findings: list[Finding]) -> None:
        self.formulas: list[Formula] = []
        self.plain = " ".join(plain(token.children) for token in tokens if token.type == "inline")
        """The text without markup, formulas as TeX without dollar signs, on one line. Meant for titles: code blocks are left out."""
        self._tokens = tokens
        self._in_line = in_line
        self._findings = findings
        self._references: list[Reference] = []
        self._lines = Lines(text)
        self._where: list[Stretch] = []
        """For each formula, where its TeX stands."""
        self._is_open = False
        """Whether a `$$` before was not closed."""
        self._inspect()

    def convert(self, known: Mapping[Formula, Typeset] | None = None) -> Converted:
        """Its HTML; `known` holds all its formulas, which are typeset now if it is not given."""
        results = typeset(self.formulas) if known is None else known
        findings = [*self._findings, *self._not_typeset(results)]
        return Converted(
            html=to_html(self._tokens, results),
            findings=tuple(dict.fromkeys(findings)),
            references=tuple(self._references),
            has_maths=bool(self.formulas),
        )

    def _find(self, kind: Kind, offset: int, message: str, hint: str = "") -> None:
        self._findings.append(Finding(kind, message, hint, self._lines.place(offset)))

    def _inspect(self) -> None:
        table: Token | None = None
        header: list[str] = []
        cell = ""
        for index, token in enumerate(self._tokens):
            if token.type == "inline":
                if cell == "th" and token.content:
                    header.append(plain(token.children))
                self._inspect_line(token, in_table=bool(cell))
            elif token.type in ("th_open", "td_open"):
                cell = token.tag
            elif token.type in ("th_close", "td_close"):
                cell = ""
            elif token.type == "table_open":
                table, header = token, []
            elif token.type == "thead_close" and table is not None:
                table.meta["label"] = ", ".join(header)
            elif token.type == "math_block":
                self._inspect_displayed(token)
            elif token.type == "fence" and not self._is_closed(token):
                self._find(
                    "fence",
                    self._start(token),
                    "the code block is never closed",
                    "end it with a line of three backticks",
                )
            elif token.type == "html_block":
                self._raw_html(self._start(token), token.content)
            elif token.type == "heading_open":
                self._heading(token, self._tokens[index + 1].content)

    def _inspect_line(self, line: Token, *, in_table: bool) -> None:
        where = self._lines.stretch(line.content, line.map[0] if line.map else 0)
        children = line.children or []
        strays = [token for token in children if token.type == "stray_dollar"]
        for token in children:
            if token.type == "text":
                self._inspect_words(token.content, line.content, where, only_links=bool(strays))
        for index, token in enumerate(children):
            start = token.meta.get("at", 0)
            if token.type == "html_inline":
                self._raw_html(where.offset(start), token.content)
            elif token.type == "link_open":
                self._link(token, children[index:], where.offset(start))
            elif token.type == "image":
                self._image(token, where.offset(start))
            elif token.type in ("math_inline", "math_inline_double"):
                if self._in_line and token.markup == "$$":
                    self._find("block", where.offset(start), *_DISPLAYED)
                if in_table and "|" in token.content:
                    self._find("maths", where.offset(start), *_BAR_IN_TABLE)
                self._formula(token, where.part(start + len(token.markup)))
            elif token.type == "stray_dollar" and token.content == "$$":
                # The second of two was meant to close the first.
                self._is_open = not self._is_open
                if self._is_open:
                    self._find("dollar", where.offset(start), *_NEVER_CLOSED)
            elif token is next((stray for stray in strays if stray.content == "$"), None):
                before, after = line.content[:start], line.content[start + 1 :]
                self._find("dollar", where.offset(start), _STRAY, _stray_hint(before, after, in_table=in_table))

    def _inspect_words(self, words: str, line: str, where: Stretch, *, only_links: bool) -> None:
        """What Markdown left as text although more was meant: links, and formulas whose dollar signs are not said to be lost."""
        if found := _NO_LINK.search(words):
            start = line.rfind("[", 0, line.find(found[0]))
            self._find("link", where.offset(max(start, 0)), *_NOT_READ_AS_LINK)
        if not only_links and (found := _COMMAND.search(words)):
            message = f"'{found[0]}' stands outside of a formula"
            hint = "formulas stand between dollar signs, code between backticks"
            self._find("maths", where.offset(max(line.find(found[0]), 0)), message, hint)

    def _inspect_displayed(self, token: Token) -> None:
        first = token.map[0] if token.map else 0
        self._formula(token, self._lines.stretch(token.content, first, after="$$"))

    def _formula(self, token: Token, where: Stretch) -> None:
        tex = token.content.strip()
        formula = Formula(tex, display=token.type != "math_inline")
        token.meta["formula"] = formula
        self.formulas.append(formula)
        self._where.append(where.part(len(token.content) - len(token.content.lstrip())))

    def _not_typeset(self, results: Mapping[Formula, Typeset]) -> Iterator[Finding]:
        for formula, where in zip(self.formulas, self._where, strict=True):
            result = results[formula]
            if result.error:
                position = result.position or 0
                if not formula.tex[position:].strip():
                    position = 0  # it ends too early, and where it ends says less than where it starts
                place = self._lines.place(where.offset(position))
                yield Finding("maths", f"this is not valid TeX: {result.error}", result.hint, place)

    def _start(self, token: Token) -> int:
        """Where a block starts; the signs of the list or the quotation that it stands in are before it."""
        sign = token.markup if token.type != "heading_open" or token.markup.startswith("#") else ""
        return self._lines.start(token.map[0] if token.map else 0, sign or token.content.split("\n")[0])

    def _is_closed(self, fence: Token) -> bool:
        # Markdown ends an open fence with the text, or with the list or the quotation that it stands in.
        first, last = fence.map or (0, 1)
        ending = self._lines.lines[last - 1].strip(" \t>") if last - 1 > first else ""
        return ending.startswith(fence.markup) and not ending.strip(fence.markup[0])

    def _raw_html(self, offset: int, html: str) -> None:
        if html.startswith("</") and any(finding.kind == "html" for finding in self._findings):
            return  # the end of what was reported already
        tag = html.strip().split("\n")[0]
        name = re.match(r"</?([a-z][a-z0-9-]*)", tag, re.IGNORECASE)
        hint = _INSTEAD_OF.get(
            name[1].lower() if name else "", "write Markdown; what is to be read as it stands goes between backticks"
        )
        self._find("html", offset, f"raw HTML is not allowed: {_short(tag)}", hint)

    def _heading(self, token: Token, words: str) -> None:
        hint = "begin a paragraph with **bold words.** instead"
        if token.markup in ("-", "="):
            message = f"a line of '{token.markup}' makes a heading of what stands above it: {_short(words)}"
            hint = f"{hint}; a rule needs a blank line before it"
        else:
            message = f"headings are not allowed: {_short(f'{token.markup} {words}')}"
        self._find("heading", self._start(token), message, hint)

    def _link(self, token: Token, rest: Sequence[Token], offset: int) -> None:
        address = str(token.attrs["href"])
        if not self._is_good_link(address, offset):
            closing = next(other for other in rest if other.type == "link_close" and other.level == token.level)
            token.hidden = closing.hidden = True
        elif not address.startswith("q:"):
            token.attrSet("rel", "noopener")

    def _is_good_link(self, address: str, offset: int) -> bool:
        """Whether a link may lead there; if it may, and to a question, it is noted."""
        scheme, _, rest = address.partition(":")
        if scheme == "q":
            name = unquote(rest)
            if re.fullmatch(ID_PATTERN, name):
                self._references.append(Reference("question", name, self._lines.place(offset)))
                return True
            hint = f"ids are lower-case words with hyphens: {slug(name)}"
            self._find("link", offset, f"the link leads to 'q:{_short(name)}', and '{_short(name)}' is not an id", hint)
            return False
        if re.match(r"https?://[^/?#]", address, re.IGNORECASE):
            return True
        message = f"the link leads to '{_short(unquote(address))}', which is neither a web address nor a question"
        if re.fullmatch(ID_PATTERN, address):
            hint = f"did you mean 'q:{address}'?"
        elif re.match(r"(www\.)?[a-z0-9-]+\.(com|org|net|edu|io|gov|dev|ai)\b", address, re.IGNORECASE):
            hint = f"did you mean 'https://{address}'?"
        else:
            hint = "write https://..., or q: and the id of a question"
        self._find("link", offset, message, hint)
        return False

    def _image(self, token: Token, offset: int) -> None:
        address = str(token.attrs["src"])
        alternative = plain(token.children)
        scheme, _, rest = address.partition(":")
        if scheme != "fig" or not re.fullmatch(ID_PATTERN, rest):
            hint = "write fig: and the name of a figure: ![what it shows](fig:name)"
            self._find("image", offset, f"the image is '{_short(unquote(address))}', which is no figure of ours", hint)
            return
        token.meta["figure"] = rest
        self._references.append(Reference("figure", rest, self._lines.place(offset)))
        if not alternative:
            hint = f"say what it shows: ![what it shows](fig:{rest})"
            self._find("alternative", offset, f"the figure '{rest}' has no text alternative", hint)


_DISPLAYED = (
    "a displayed formula ($$) cannot stand here, only one paragraph",
    "write it between single dollar signs",
)
_NEVER_CLOSED = (
    "'$$' is never closed",
    "a displayed formula has no blank line within, and its last '$$' stands at the end of a line",
)
_STRAY = "'$' is neither escaped nor part of a formula"
_NO_LINK = re.compile(r"\]\((?:q:|fig:|https?:)[^)]*")
_COMMAND = re.compile(r"\\[A-Za-z]{2,}")
_NOT_READ_AS_LINK = (
    "this is not read as a link",
    "in [words](address) the address has no blanks, and its brackets come in pairs",
)
_BAR_IN_TABLE = (
    "in a table, '\\|' is read as '|', in formulas too",
    "write \\lvert x \\rvert, \\lVert x \\rVert or \\mid",
)
_INSTEAD_OF = {
    **dict.fromkeys(("b", "strong"), "write **bold**"),
    **dict.fromkeys(("i", "em"), "write *emphasis*"),
    **dict.fromkeys(("sub", "sup"), "write a formula: $x_1$, $x^2$"),
    **dict.fromkeys(("code", "pre", "tt", "kbd"), "put code between backticks"),
    "br": "start a new paragraph, or end the line with a backslash",
    "img": "write ![what it shows](fig:name)",
    "a": "write [words](https://...)",
    "svg": "make it a figure: ![what it shows](fig:name)",
    "table": "write a Markdown table",
}
_BLOCKS = {
    "bullet_list_open": "a list",
    "ordered_list_open": "a list",
    "blockquote_open": "a quotation",
    "table_open": "a table",
    "fence": "a code block",
    "code_block": "a code block",
    "hr": "a rule",
}


def _more_than_a_line(tokens: Sequence[Token], lines: Lines) -> Iterator[Finding]:
    """The first thing that does not fit into a line."""
    paragraphs = 0
    for token in tokens:
        if token.level or token.nesting < 0 or token.type == "inline":
            continue
        place = lines.place(lines.start(token.map[0] if token.map else 0))
        paragraphs += token.type == "paragraph_open"
        if token.type == "heading_open":
            yield Finding("heading", "a heading cannot stand here", "a '#' that is not one is written \\#", place)
            return
        if token.type == "math_block":
            yield Finding("block", *_DISPLAYED, place)
            return
        if token.type in _BLOCKS:
            message = f"{_BLOCKS[token.type]} cannot stand here, only one paragraph"
            yield Finding("block", message, "write it as one paragraph", place)
            return
        if paragraphs > 1:
            yield Finding("block", "only one paragraph can stand here", "write it as one paragraph", place)
            return


def _stray_hint(before: str, after: str, *, in_table: bool) -> str:
    """What to write instead of a dollar sign that belongs to no formula."""
    if in_table:
        return (
            "in a table a '|' ends the cell: write \\lvert x \\rvert or \\mid in formulas, and \\$ for the sign itself"
        )
    if before[-1:].isdigit():
        return "take the digits before it into the formula, or write \\$ for the sign itself"
    if after[:1].isspace() and "$" in after:
        return (
            "a formula begins right after its '$' and ends right before the other: $x$; write \\$ for the sign itself"
        )
    return "write \\$ for the sign itself, or close the formula in the same paragraph"


def _short(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else text[: longest - 3].rstrip() + "..."
