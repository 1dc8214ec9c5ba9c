"""The built files, without a browser."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import html5lib
import pytest
import yaml

from macros.bank.load import load
from macros.bank.model import Bank
from tests.site.output import Document, documents
from tests.site.project import ADDRESS, ROOT, build
from tests.site.server import PREFIX


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load(ROOT).bank


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Document]:
    """Every page by its path in the site."""
    return {page.path.relative_to(site).as_posix(): page for page in documents(site)}


def test_every_link_and_anchor_resolves(site: Path, pages: dict[str, Document]) -> None:
    dead = []
    for name, page in pages.items():
        for link in page.links:
            url = urlsplit(link)
            if link.startswith(ADDRESS):
                url = urlsplit(PREFIX + link.removeprefix(ADDRESS))
            elif url.scheme or url.netloc:
                continue
            path = unquote(url.path)
            target = site / path.removeprefix(PREFIX) if path.startswith("/") else page.path.parent / path
            target = page.path if not path else target.resolve()
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                dead.append(f"{name}: {link}")
            elif url.fragment and target.suffix == ".html":
                anchors = pages[target.relative_to(site.resolve()).as_posix()].ids if target != page.path else page.ids
                if unquote(url.fragment) not in anchors:
                    dead.append(f"{name}: {link} (no such anchor)")
    assert dead == []


def test_nothing_is_loaded_from_another_host(pages: dict[str, Document]) -> None:
    foreign = {
        (name, link)
        for name, page in pages.items()
        for link in page.loads
        if urlsplit(link).scheme in ("http", "https")
    }
    assert {(name, link) for name, link in foreign if not link.startswith(ADDRESS)} == set()


def test_styles_and_scripts_load_nothing_from_another_host(site: Path) -> None:
    for path in site.rglob("*.css"):
        imports = re.findall(r"(?:@import\s+|url\()\s*[\"']?((?:https?:)?//[^\"')]+)", path.read_text(encoding="utf-8"))
        assert imports == [], path


def test_ids_are_unique_in_a_page(pages: dict[str, Document]) -> None:
    for name, page in pages.items():
        assert {name_: count for name_, count in Counter(page.ids).items() if count > 1} == {}, name


def test_html_is_valid_for_a_strict_parser(site: Path) -> None:
    parser = html5lib.HTMLParser(strict=False)
    wrong = {}
    for path in sorted(site.rglob("*.html")):
        parser.parse(path.read_bytes())
        if parser.errors:
            wrong[path.relative_to(site).as_posix()] = parser.errors[:5]
    assert wrong == {}


def test_no_placeholder_is_left(site: Path, pages: dict[str, Document]) -> None:
    for page in pages.values():
        assert not re.search(r"@@[a-z]+:", page.path.read_text(encoding="utf-8")), page.path


def test_every_id_has_an_address_that_sends_to_its_question(site: Path, bank: Bank, pages: dict[str, Document]) -> None:
    assert bank.questions
    for question in bank.questions.values():
        for name in (question.id, *question.redirect_from):
            page = (site / "q" / f"{name}.html").read_text(encoding="utf-8")
            assert f'content="0; url=../topics/{question.topic}/#{question.id}"' in page
            assert f'<link rel="canonical" href="{ADDRESS}topics/{question.topic}/#{question.id}">' in page
            assert name in pages[f"topics/{question.topic}/index.html"].ids


def test_every_question_stands_on_its_topic_page_in_order(bank: Bank, pages: dict[str, Document]) -> None:
    for topic, questions in bank.by_topic.items():
        ids = [question.id for question in questions]
        assert [name for name in pages[f"topics/{topic}/index.html"].ids if name in set(ids)] == ids


def test_styles_of_maths_only_where_maths_stands(site: Path, pages: dict[str, Document]) -> None:
    for name, page in pages.items():
        holds_maths = 'class="katex' in page.path.read_text(encoding="utf-8")
        assert any("katex" in link for link in page.loads) == holds_maths, name
    assert any("katex" in link for link in pages["topics/probability/index.html"].loads)


def test_canonical_addresses_come_from_the_environment(pages: dict[str, Document]) -> None:
    assert f"{ADDRESS}topics/probability/" in pages["topics/probability/index.html"].links


def test_links_to_the_repository_name_it(bank: Bank, pages: dict[str, Document]) -> None:
    links = pages["topics/probability/index.html"].links
    for question in bank.by_topic["probability"]:
        assert f"https://github.com/someone/repo/edit/main/{question.path}" in links
        assert any(
            link.startswith("https://github.com/someone/repo/issues/new?template=wrong-answer.yml&")
            and f"question={question.id}&" in link
            for link in links
        )


def test_links_to_forms_fill_in_fields_that_the_forms_have(pages: dict[str, Document]) -> None:
    filled = {link for page in pages.values() for link in page.links if "/issues/new?" in link}
    assert filled
    for link in filled:
        values = parse_qs(urlsplit(link).query, strict_parsing=True)
        form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE" / values["template"][0]).read_text(encoding="utf-8"))
        assert set(values) - {"template", "title"} <= {part.get("id") for part in form["body"]}
        assert "page" in values or values["template"] == ["missing-question.yml"]


def test_every_page_where_somebody_misses_a_question_leads_to_the_form(bank: Bank, pages: dict[str, Document]) -> None:
    def forms(name: str) -> list[str]:
        return [link for link in pages[name].links if "template=missing-question.yml" in link]

    assert [len(forms(name)) for name in ("index.html", "contributing/index.html")] == [1, 1]
    for topic, questions in bank.by_topic.items():
        if questions:
            (link,) = forms(f"topics/{topic}/index.html")
            filled = parse_qs(urlsplit(link).query)["page"]
            assert filled == [f"{bank.topics[topic].title} {ADDRESS}topics/{topic}/"]


def test_every_page_of_the_frame_leads_to_the_form_for_the_site(pages: dict[str, Document]) -> None:
    for name, page in pages.items():
        if not name.startswith("q/"):
            address = ADDRESS + name.removesuffix("index.html")
            forms = [link for link in page.links if "template=site-problem.yml" in link]
            assert forms, name
            assert {value for link in forms for value in parse_qs(urlsplit(link).query)["page"]} == {address}


def test_links_into_the_repository_are_left_out_where_it_is_not_known(tmp_path: Path) -> None:
    run = build(ROOT, tmp_path / "site", GITHUB_REPOSITORY="")
    assert run.returncode == 0, run.stderr
    ours = [link for page in documents(tmp_path / "site") for link in page.links]
    assert ours
    assert [link for link in ours if re.search("/issues/new|/edit/", link)] == []


def test_every_page_has_a_title_and_a_description(pages: dict[str, Document]) -> None:
    own = {name: page for name, page in pages.items() if not name.startswith("q/")}
    assert [name for name, page in pages.items() if not page.title.strip()] == []
    assert [name for name, page in own.items() if len(page.description) < 40] == []
    del own["404.html"]  # has the description of the site, as the home page
    for what in ("title", "description"):
        counts = Counter(getattr(page, what) for page in own.values())
        assert {text: count for text, count in counts.items() if count > 1} == {}


def test_headings_begin_with_the_page_s_own_and_leave_no_level_out(pages: dict[str, Document]) -> None:
    for name, page in pages.items():
        assert page.headings[:1] == [1], name
        assert page.headings.count(1) == 1, name
        steps = {after - before for before, after in pairwise(page.headings)}
        assert max(steps, default=0) <= 1, name


def test_every_page_has_a_policy(pages: dict[str, Document]) -> None:
    for name, page in pages.items():
        found = re.findall(
            r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page.path.read_text("utf-8")
        )
        assert len(found) == 1, name
        (scripts,) = [part for part in unescape(found[0]).split("; ") if part.startswith("script-src")]
        assert "'unsafe-inline'" not in scripts
