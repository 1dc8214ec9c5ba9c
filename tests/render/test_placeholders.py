"""What stands in the place of a page's placeholders, and that nothing looks at it again."""

from __future__ import annotations

import markdown
import pytest

from macros.render.page import Card, Page, Pieces, escape_markdown

EXTENSIONS = ["attr_list", "tables", "toc", "macros.render.tables", "macros.render.placeholders"]

PAGE = """\
# Coins

@@block:coins-tools@@

## @@title:two-heads@@ {#two-heads}

@@q:two-heads@@
"""


def card(heading: str = "Two heads", label: str = "Two heads", body: str = "<p>Six.</p>") -> Card:
    return Card(opening='<article class="q">', heading=heading, label=label, body=body)


def convert(text: str, pieces: Pieces) -> markdown.Markdown:
    converter = markdown.Markdown(
        extensions=EXTENSIONS, extension_configs={"macros.render.placeholders": {"pieces": pieces}}
    )
    converter.html = converter.convert(text)  # type: ignore[attr-defined]
    return converter


def html(text: str, pieces: Pieces) -> str:
    return str(convert(text, pieces).html)  # type: ignore[attr-defined]


def test_a_question_becomes_a_card_with_its_heading() -> None:
    pieces = Pieces({"two-heads": card()}, {"coins-tools": "<section>tools</section>"})
    assert html(PAGE, pieces) == (
        '<h1 id="coins">Coins</h1>\n'
        "<section>tools</section>\n"
        '<article class="q">\n<h2 id="two-heads">Two heads</h2>\n<p>Six.</p>\n</article>'
    )


def test_the_table_of_contents_has_the_title_as_plain_text() -> None:
    pieces = Pieces({"two-heads": card("<b>HH</b>", "P(x < 1) & more")}, {"coins-tools": ""})
    tokens = convert(PAGE, pieces).toc_tokens  # type: ignore[attr-defined]
    assert [token["name"] for token in tokens[0]["children"]] == ["P(x &lt; 1) &amp; more"]


@pytest.mark.parametrize(
    "words",
    [
        "<p>@@block:coins-tools@@</p>",
        '<h2 id="two-heads">@@title:two-heads@@</h2><p>@@q:two-heads@@</p>',
        "{{ home() }} {% raw %} **not bold** \\1 \\g<card>",
        "<table><tr><td>1</td></tr></table>",
    ],
)
def test_what_is_put_in_is_not_looked_at_again(words: str) -> None:
    pieces = Pieces({"two-heads": card(body=words)}, {"coins-tools": words})
    assert html(PAGE, pieces).count(words) == 2


def test_a_placeholder_that_nothing_was_made_for_is_an_error() -> None:
    with pytest.raises(LookupError, match=r"nothing was made for the placeholder <p>@@block:coins-tools@@</p>"):
        html("@@block:coins-tools@@", Pieces())


def test_placeholders_in_code_stay_as_typed() -> None:
    assert html("Write `@@block:name@@` alone.", Pieces()) == "<p>Write <code>@@block:name@@</code> alone.</p>"


def test_pieces_of_all_pages_are_known() -> None:
    pieces = Pieces()
    pieces.add(Page("", cards={"two-heads": card()}, blocks={"one": "1"}))
    pieces.add(Page("", blocks={"two": "2"}))
    assert html("@@block:one@@\n\n@@block:two@@", pieces) == "1\n2"


def test_tables_of_prose_get_their_frame() -> None:
    found = html("| a | b |\n|---|---|\n| 1 | 2 |", Pieces())
    assert found.startswith('<div class="wide" tabindex="0" role="group" aria-label="Table">\n<table class="table">')
    assert found.endswith("</table>\n</div>")


@pytest.mark.parametrize("title", ["Numerics & cost", "C*-algebras, [x] and `y`", "a_b_c < d", "1. First", "# x {#y}"])
def test_escaped_text_is_read_as_it_is(title: str) -> None:
    shown = title.replace("&", "&amp;").replace("<", "&lt;")
    assert f">{shown}</h1>" in html(f"# {escape_markdown(title)}", Pieces())
