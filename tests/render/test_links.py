"""Links and figures get the addresses of a view, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.render.links import FigureFiles, figure_files, resolve, size
from macros.render.markdown import block

FILES = FigureFiles("../f/a.light.svg?x&y", "../f/a.dark.svg", 300, 200)


def test_links_and_figures_are_resolved() -> None:
    html = block('[a](q:one "T") [b](https://example.org) ![A "curve" <b>](fig:two)').html
    assert resolve(html, lambda name: f"../t/?a&b#{name}", lambda _: FILES) == (
        '<p><a href="../t/?a&amp;b#one" title="T">a</a> '
        '<a href="https://example.org" rel="noopener">b</a> '
        '<img class="only-light" src="../f/a.light.svg?x&amp;y" alt="A &quot;curve&quot; &lt;b&gt;"'
        ' width="300" height="200" loading="lazy" decoding="async">'
        '<img class="only-dark" src="../f/a.dark.svg" alt="A &quot;curve&quot; &lt;b&gt;"'
        ' width="300" height="200" loading="lazy" decoding="async"></p>'
    )


def test_text_that_looks_like_a_link_stays() -> None:
    html = block('`<a href="q:one">` &lt;img src="fig:two"&gt; q:one fig:two').html
    assert resolve(html, lambda _: "wrong", lambda _: FILES) == html


def test_what_is_put_in_is_not_resolved_again() -> None:
    html = block("[a](q:one)").html
    assert resolve(html, lambda _: '"><a href="q:two">', lambda _: FILES) == (
        '<p><a href="&quot;&gt;&lt;a href=&quot;q:two&quot;&gt;">a</a></p>'
    )


@pytest.mark.parametrize(
    ("svg", "expected"),
    [
        (
            '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg xmlns:xlink="x" width="360pt" height="216.5pt" viewBox="0 0 1 1">',
            (480, 289),
        ),
        ("<svg width='300' height='20px'/>", (300, 20)),
        ('<svg viewBox="0 0 460 245">', (460, 245)),
        ('<svg width="100%" height="auto" viewBox="0,0,460,245">', (460, 245)),
        ('<svg stroke-width="3" viewBox="0 0 46 24">', (46, 24)),
    ],
)
def test_the_size_of_a_figure(tmp_path: Path, svg: str, expected: tuple[int, int]) -> None:
    (tmp_path / "a.svg").write_text(svg)
    assert size(tmp_path / "a.svg") == expected


@pytest.mark.parametrize(
    ("svg", "message"),
    [
        ("<html>", "a.svg is not an SVG image"),
        ("", "a.svg is not an SVG image"),
        ("<svg>", "a.svg has neither width and height nor a viewBox"),
        ('<svg width="1..2" height="3">', "a.svg has neither width and height nor a viewBox"),
    ],
)
def test_a_figure_without_size(tmp_path: Path, svg: str, message: str) -> None:
    (tmp_path / "a.svg").write_text(svg)
    with pytest.raises(ValueError, match=message):
        size(tmp_path / "a.svg")


def test_the_files_of_a_figure(tmp_path: Path) -> None:
    folder = tmp_path / "docs/assets/figures"
    folder.mkdir(parents=True)
    (folder / "a-b.light.svg").write_text('<svg width="3" height="2">')
    assert figure_files(tmp_path, "a-b", "../assets/figures/") == FigureFiles(
        "../assets/figures/a-b.light.svg", "../assets/figures/a-b.dark.svg", 3, 2
    )
    with pytest.raises(OSError, match="no-such"):
        figure_files(tmp_path, "no-such", "")
