"""Every id that a question has or had keeps an address of its own."""

from __future__ import annotations

from pathlib import Path

import html5lib

from macros.bank.load import load
from macros.export import write
from macros.render.address import Site
from macros.render.question import render_all
from tests.bank.conftest import PATH, QUESTION, Project

SITE = Site("https://someone.github.io/repo/", "someone/repo")


def test_present_and_former_ids_lead_to_the_question(tmp_path: Path) -> None:
    project = Project.in_order(tmp_path / "project")
    title = 'Is 1 < 2 & "why"?'
    moved = QUESTION.replace("How many flips does it take to see heads?", f"'{title}'")
    project.write(PATH, moved.replace("short:", "redirect_from: [heads-first]\nshort:"))
    loaded = load(project.root)
    assert loaded.problems == ()
    write(loaded.bank, tmp_path / "site", render_all(loaded.bank.questions.values()), SITE)
    pages = sorted((tmp_path / "site" / "q").iterdir())
    assert [page.name for page in pages] == ["first-heads.html", "heads-first.html", "ids.json"]
    for page in pages[:2]:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        document = parser.parse(page.read_text(encoding="utf-8"))
        assert document.findtext(".//title") == title
        assert [link.get("href") for link in document.iter("a")] == ["../topics/probability/#first-heads"]
        (refresh,) = document.findall(".//meta[@http-equiv='refresh']")
        assert refresh.get("content") == "0; url=../topics/probability/#first-heads"
        (canonical,) = document.findall(".//link[@rel='canonical']")
        assert canonical.get("href") == "https://someone.github.io/repo/topics/probability/#first-heads"
