"""One text to HTML, and every finding with its place and whole message."""

from __future__ import annotations

import re

import pytest

from macros.render import commonmark
from macros.render.markdown import Finding, block, inline, parse
from tests.render.html import elements, text

SIGN = "write \\$ for the sign itself, or close the formula in the same paragraph"
BLANKS = "a formula begins right after its '$' and ends right before the other: $x$; write \\$ for the sign itself"
DIGITS = "take the digits before it into the formula, or write \\$ for the sign itself"
BARS = "in a table a '|' ends the cell: write \\lvert x \\rvert or \\mid in formulas, and \\$ for the sign itself"
ADDRESS = "write https://..., or q: and the id of a question"
BOLD = "begin a paragraph with **bold words.** instead"
AS_IS = "write Markdown; what is to be read as it stands goes between backticks"
ENDS = "a displayed formula has no blank line within, and its last '$$' stands at the end of a line"
FIGURE = "write fig: and the name of a figure: ![what it shows](fig:name)"


def said(findings: tuple[Finding, ...], source: str) -> list[str]:
    """The findings as problems are printed, with line and column in `source`."""
    lines = []
    for finding in findings:
        pattern = r"\s+".join(map(re.escape, finding.place.snippet.split()))
        start = list(re.finditer(pattern, source))[finding.place.occurrence].start()
        line, column = source.count("\n", 0, start) + 1, start - source.rfind("\n", 0, start)
        lines.append(f"{line}:{column}: {finding.message}" + (f" ({finding.hint})" if finding.hint else ""))
    return lines


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (
            "One *two* **three** `f(x)`\nfour.",
            "<p>One <em>two</em> <strong>three</strong> <code>f(x)</code>\nfour.</p>",
        ),
        ("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"),
        ("3. three", '<ol start="3">\n<li>three</li>\n</ol>'),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        ("one\\\ntwo", "<p>one<br>\ntwo</p>"),
        ("~~not struck~~ https://example.org", "<p>~~not struck~~ https://example.org</p>"),
        ("a < b & c > d, \"x\" 'y'", "<p>a &lt; b &amp; c &gt; d, \"x\" 'y'</p>"),
        (
            '[Bayes](q:bayes-theorem) and [a paper](https://doi.org/10.1/x?a=1&b=2 "Title")',
            '<p><a href="q:bayes-theorem">Bayes</a> and '
            '<a href="https://doi.org/10.1/x?a=1&amp;b=2" title="Title" rel="noopener">a paper</a></p>',
        ),
        ("<https://example.org/>", '<p><a href="https://example.org/" rel="noopener">https://example.org/</a></p>'),
        ("![Two *balls* of size $r$](fig:l1-l2-balls)", '<p><img src="fig:l1-l2-balls" alt="Two balls of size r"></p>'),
        (
            "| a | n |\n|---|--:|\n| x | 1 |",
            '<div class="wide" tabindex="0" role="group" aria-label="Table: a, n">\n<table class="table">\n'
            '<thead>\n<tr>\n<th>a</th>\n<th style="text-align:right">n</th>\n</tr>\n</thead>\n'
            '<tbody>\n<tr>\n<td>x</td>\n<td style="text-align:right">1</td>\n</tr>\n</tbody>\n</table>\n</div>',
        ),
        (
            "```python\nx = 1\n```",
            '<div class="highlight"><pre><span class="code" tabindex="0"><code><span class="n">x</span> <span class="o">=</span> '
            '<span class="mi">1</span>\n</code></span></pre></div>',
        ),
        (
            "```python wrong\nx\n```",
            '<div class="highlight code-wrong"><pre><span class="code" tabindex="0"><code><span class="n">x</span>\n</code></span></pre></div>',
        ),
        (
            "```text\n<b>\n```",
            '<div class="highlight"><pre><span class="code" tabindex="0"><code>&lt;b&gt;\n</code></span></pre></div>',
        ),
        (
            "```nonsense\n<b>\n```",
            '<div class="highlight"><pre><span class="code" tabindex="0"><code>&lt;b&gt;\n</code></span></pre></div>',
        ),
    ],
)
def test_markdown_becomes_html(source: str, html: str) -> None:
    assert (block(source).html, block(source).findings) == (html, ())


@pytest.mark.parametrize(
    "source",
    [
        "{{ x }} {% if y %} {# z #} {{{ raw }}}",
        "@@q:two-heads@@ @@title:two-heads@@ @@block:home@@",
        "`{{ x }} {% y %} {# z #} @@q:two-heads@@`",
        "\u2014 \u201ccurly\u201d \U0001d53c na\u00efve",
    ],
)
def test_plain_text_reaches_the_page_as_typed(source: str) -> None:
    shown = source.strip("`")
    for html in (block(source).html, inline(source).html, block(f"```text\n{shown}\n```").html):
        assert text(html).strip() == shown
    assert parse(source, in_line=True).plain == shown


def test_placeholders_in_a_formula_survive() -> None:
    assert "@@q:x@@" in block("$\\text{@@q:x@@ \\{\\{ y \\}\\}}$").html


# Formulas


def formulas_in(html: str) -> list[str]:
    """The TeX of every formula in `html`, displayed ones with `$$` around."""
    displayed = re.split(r'(?=<span class="katex(?:-display)?"[ >])', html)
    found = []
    is_displayed = False
    for piece in displayed:
        if piece.startswith('<span class="katex-display"'):
            is_displayed = True
        elif match := re.search(r'<annotation encoding="application/x-tex">(.*?)</annotation>', piece, re.DOTALL):
            found.append(f"$${match[1]}$$" if is_displayed else match[1])
            is_displayed = False
    return found


@pytest.mark.parametrize(
    ("source", "formulas"),
    [
        ("$x$ and $y^2$.", ["x", "y^2"]),
        ("$n$th, ($x$), $x$-axis, **$x$**", ["n", "x", "x", "x"]),
        ("the same argument gives\n$$E = \\sum_i p^{-i},$$\nwhich is $6$.", ["$$E = \\sum_i p^{-i},$$", "6"]),
        ("gives\n$$\na\n- b\n= c\n$$\nwhich", ["$$a\n- b\n= c$$"]),
        ("$$a$$\n\n$$\nb\n$$", ["$$a$$", "$$b$$"]),
        ("It is $$a$$ here.", ["$$a$$"]),
        ("- one\n  $$a$$\n- two\n\n  $$\n  b\n  $$", ["$$a$$", "$$b$$"]),
        ("> said\n> $$a$$\n> so", ["$$a$$"]),
        ("| $a$ | $$b$$ |\n|---|---|\n| $\\lvert c \\rvert$ | $d$ |", ["a", "$$b$$", "\\lvert c \\rvert", "d"]),
        ("Code `$x$` and\n```text\n$$y$$\n```", []),
        ("costs \\$5, then \\$6 and $x$", ["x"]),
        ("$\\kappa$ above 10", ["\\kappa"]),
        ("| $x$ or 3 |\n|---|\n| $y$, 1 to 5 |", ["x", "y"]),
        ("$\\text{a cost of \\$5}$", ["\\text{a cost of \\$5}"]),
        ("*a $x * y$ b*", ["x * y"]),
        ("$x_1$ and _x_ $y_2$", ["x_1", "y_2"]),
    ],
)
def test_formulas_are_recognized(source: str, formulas: list[str]) -> None:
    converted = block(source)
    assert (formulas_in(converted.html), converted.findings, converted.has_maths) == (formulas, (), bool(formulas))
    assert "$" not in re.sub(
        r"<annotation.*?</annotation>|<code.*?</code>", "", converted.html, flags=re.DOTALL
    ).replace("$5", "").replace("$6", "")


def test_displayed_formulas_stand_in_valid_html() -> None:
    html = block("gives\n$$x$$\nwhich $$y$$ is").html
    names = [name for name, _ in elements(html)]
    assert names.count("p") == 3, html  # a block within a paragraph would make a browser close the paragraph
    displayed = [attributes for _, attributes in elements(html) if attributes.get("class") == "katex-display"]
    label = {"class": "katex-display", "tabindex": "0", "role": "group", "aria-label": "Formula"}
    assert displayed == [label, label]


@pytest.mark.parametrize(
    ("source", "findings"),
    [
        ("It costs $5.", [f"1:10: '$' is neither escaped nor part of a formula ({SIGN})"]),
        ("It costs $5 and then $10 more.", [f"1:10: '$' is neither escaped nor part of a formula ({SIGN})"]),
        ("From $5-$10, say.", [f"1:6: '$' is neither escaped nor part of a formula ({SIGN})"]),
        ("a\n$x and $y$.", [f"2:1: '$' is neither escaped nor part of a formula ({SIGN})"]),
        ("Not $ x $.", [f"1:5: '$' is neither escaped nor part of a formula ({BLANKS})"]),
        ("within 3$\\sigma$ of $\\mu$", [f"1:9: '$' is neither escaped nor part of a formula ({DIGITS})"]),
        ("| a |\n|---|\n| $|x|$ |", [f"3:3: '$' is neither escaped nor part of a formula ({BARS})"]),
        (
            "| a | b |\n|---|---|\n| $x$ | $\\|x\\|$ |",
            [
                "3:9: in a table, '\\|' is read as '|', in formulas too (write \\lvert x \\rvert, \\lVert x \\rVert or \\mid)"
            ],
        ),
        ("It is\n$$a + b\n\nand so on", [f"2:1: '$$' is never closed ({ENDS})"]),
        (
            "$$a and $b",
            [
                f"1:1: '$$' is never closed ({ENDS})",
                f"1:9: '$' is neither escaped nor part of a formula ({SIGN})",
            ],
        ),
        ("$$a\n\nb$$\n\n$$c", [f"1:1: '$$' is never closed ({ENDS})", f"5:1: '$$' is never closed ({ENDS})"]),
        (
            "so \\alpha is",
            [
                "1:4: '\\alpha' stands outside of a formula (formulas stand between dollar signs, code between backticks)"
            ],
        ),
        ("a $\\foo{1}$ b", ["1:4: this is not valid TeX: Undefined control sequence: \\foo"]),
        ("`$\\foo$`, $\\foo$", ["1:12: this is not valid TeX: Undefined control sequence: \\foo"]),
        (
            "$a$ $\\foo$\nand $\\foo$",
            [
                "1:6: this is not valid TeX: Undefined control sequence: \\foo",
                "2:6: this is not valid TeX: Undefined control sequence: \\foo",
            ],
        ),
        ("x\n$$\na \\\\\nb + \\foo\n$$", ["4:5: this is not valid TeX: Undefined control sequence: \\foo"]),
        ("> - x\n>   $$a +\n>   \\foo$$", ["3:5: this is not valid TeX: Undefined control sequence: \\foo"]),
        (
            "| a | b |\n|---|---|\n| $x$ | \\| $\\foo$ |",
            ["3:13: this is not valid TeX: Undefined control sequence: \\foo"],
        ),
        ("$\\frac{1}{$", ["1:2: this is not valid TeX: Unexpected end of input in a macro argument, expected '}'"]),
        ("$x_1_2$", ["1:5: this is not valid TeX: Double subscript"]),
        ("$a}$", ["1:3: this is not valid TeX: Unexpected '}'"]),
        ("$\\left( x$", ["1:2: this is not valid TeX: Expected '\\right', but the formula ends"]),
        ("$a \u00e9$", ['1:4: this is not valid TeX: Accented Unicode text character "\u00e9" used in math mode']),
        ("$$$$", ["1:3: this is not valid TeX: the formula is empty"]),
        (
            "$\\href{https://example.org}{x}$",
            [
                "1:2: this is not valid TeX: \\href is not allowed in a formula (a link stands outside: [words](https://...))"
            ],
        ),
        ("$\\def\\a{\\a}\\a$", ["1:2: this is not valid TeX: a macro calls itself for ever"]),
    ],
)
def test_what_is_wrong_with_formulas(source: str, findings: list[str]) -> None:
    assert said(block(source).findings, source) == findings


def test_a_formula_that_is_wrong_is_shown_as_it_is_written() -> None:
    assert block("a $\\foo<b>$").html == "<p>a <code>\\foo&lt;b&gt;</code></p>"


# Everything else


@pytest.mark.parametrize(
    ("source", "findings"),
    [
        ("a <b>c</b>", ["1:3: raw HTML is not allowed: <b> (write **bold**)"]),
        ("a\nb<br>c", ["2:2: raw HTML is not allowed: <br> (start a new paragraph, or end the line with a backslash)"]),
        ("x\n\n<div>\ny\n</div>", [f"3:1: raw HTML is not allowed: <div> ({AS_IS})"]),
        ("</div>", [f"1:1: raw HTML is not allowed: </div> ({AS_IS})"]),
        ("a <!-- b --> c", [f"1:3: raw HTML is not allowed: <!-- b --> ({AS_IS})"]),
        (
            "- a\n- b <i>c</i> <i>d</i>",
            [
                "2:5: raw HTML is not allowed: <i> (write *emphasis*)",
                "2:14: raw HTML is not allowed: <i> (write *emphasis*)",
            ],
        ),
        ("`<b>` and\n```text\n<b>\n```", []),
        ("&lt;b&gt; and 1 < 2 > 0", []),
        ("# Title", [f"1:1: headings are not allowed: # Title ({BOLD})"]),
        (
            "Title\n---",
            [
                f"1:1: a line of '-' makes a heading of what stands above it: Title ({BOLD}; a rule needs a blank line before it)"
            ],
        ),
        (
            "see [x](two-heads)",
            [
                "1:5: the link leads to 'two-heads', which is neither a web address nor a question (did you mean 'q:two-heads'?)"
            ],
        ),
        (
            "[x](example.com/a)",
            [
                "1:1: the link leads to 'example.com/a', which is neither a web address nor a question "
                "(did you mean 'https://example.com/a'?)"
            ],
        ),
        (
            "[x](../a.md)",
            [f"1:1: the link leads to '../a.md', which is neither a web address nor a question ({ADDRESS})"],
        ),
        ("[x](#a)", [f"1:1: the link leads to '#a', which is neither a web address nor a question ({ADDRESS})"]),
        (
            "<a@b.org>",
            [f"1:1: the link leads to 'mailto:a@b.org', which is neither a web address nor a question ({ADDRESS})"],
        ),
        (
            "[x](//b.org)",
            [f"1:1: the link leads to '//b.org', which is neither a web address nor a question ({ADDRESS})"],
        ),
        (
            "[x](https:///b)",
            [f"1:1: the link leads to 'https:///b', which is neither a web address nor a question ({ADDRESS})"],
        ),
        ("[x]()", [f"1:1: the link leads to '', which is neither a web address nor a question ({ADDRESS})"]),
        (
            "[x](q:Two_Heads)",
            [
                "1:1: the link leads to 'q:Two_Heads', and 'Two_Heads' is not an id "
                "(ids are lower-case words with hyphens: two-heads)"
            ],
        ),
        (
            "a [b c](q:two heads) d",
            [
                "1:3: this is not read as a link (in [words](address) the address has no blanks, and its brackets come in pairs)"
            ],
        ),
        (
            "![x](https://b.org/c.png)",
            [f"1:1: the image is 'https://b.org/c.png', which is no figure of ours ({FIGURE})"],
        ),
        ("![x](fig:A.svg)", [f"1:1: the image is 'fig:A.svg', which is no figure of ours ({FIGURE})"]),
        (
            "a ![](fig:b)",
            ["1:3: the figure 'b' has no text alternative (say what it shows: ![what it shows](fig:b))"],
        ),
        ("```python\nx", ["1:1: the code block is never closed (end it with a line of three backticks)"]),
        ("- ```python\n  x\n\nb", ["1:3: the code block is never closed (end it with a line of three backticks)"]),
        ("~~~~text\n~~~\n~~~~", []),
    ],
)
def test_what_is_wrong_with_the_rest(source: str, findings: list[str]) -> None:
    assert said(block(source).findings, source) == findings


@pytest.mark.parametrize(
    ("source", "html", "findings"),
    [
        ("Is *this* one?", "Is <em>this</em> one?", []),
        ("a\n\nb", "a\n\nb", ["3:1: only one paragraph can stand here (write it as one paragraph)"]),
        ("- a\n- b", "- a\n- b", ["1:1: a list cannot stand here, only one paragraph (write it as one paragraph)"]),
        ("1. a", "1. a", ["1:1: a list cannot stand here, only one paragraph (write it as one paragraph)"]),
        ("> a", "&gt; a", ["1:1: a quotation cannot stand here, only one paragraph (write it as one paragraph)"]),
        (
            "a\n```text\nb\n```",
            "a\n<code>text b </code>",
            ["2:1: a code block cannot stand here, only one paragraph (write it as one paragraph)"],
        ),
        ("# of flips?", "# of flips?", ["1:1: a heading cannot stand here (a '#' that is not one is written \\#)"]),
        ("<div>a</div>", "&lt;div&gt;a&lt;/div&gt;", [f"1:1: raw HTML is not allowed: <div> ({AS_IS})"]),
    ],
)
def test_a_line_holds_one_paragraph(source: str, html: str, findings: list[str]) -> None:
    converted = inline(source)
    assert (converted.html, said(converted.findings, source)) == (html, findings)


@pytest.mark.parametrize("source", ["$$x$$", "a $$x$$ b"])
def test_a_line_holds_no_displayed_formula(source: str) -> None:
    column = source.index("$") + 1
    message = "a displayed formula ($$) cannot stand here, only one paragraph (write it between single dollar signs)"
    assert said(inline(source).findings, source) == [f"1:{column}: {message}"]


def test_references_are_collected() -> None:
    source = "[a](q:one), [b](https://c.org), ![d](fig:two) and\n[e](q:one)"
    references = [(found.to, found.name, found.place.snippet) for found in block(source).references]
    assert references == [
        ("question", "one", "[a](q:one), [b](https://c.org), ![d](fig:two) and"),
        ("figure", "two", "![d](fig:two) and"),
        ("question", "one", "[e](q:one)"),
    ]


def test_the_title_as_plain_text() -> None:
    source = "Is $P(A \\mid B)$ *larger* than `p` \\& &amp; [x](q:y)?"
    assert parse(source, in_line=True).plain == "Is P(A \\mid B) larger than p & & x?"


def test_a_text_cannot_stand_for_what_is_inserted() -> None:
    """Even a text that knew the secret of this process would only repeat a formula of its own."""
    html = block(f"{commonmark._SECRET}-0- `{'0' * 32}-0-` $x$").html
    assert html.count("katex-html") == 2
    assert f"<code>{'0' * 32}-0-</code>" in html
    assert f"{commonmark._SECRET}-0-" in block(f"$\\text{{{commonmark._SECRET}-0-}}$").html
