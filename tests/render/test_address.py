"""Addresses within the site, of the site, and on GitHub."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from macros.bank.model import Question
from macros.render.address import Site, permanent_url, question_url, relative

QUESTION = Question.model_construct(
    id="two-heads", topic="probability", path="data/questions/probability/two-heads.yml"
)


@pytest.mark.parametrize(
    ("target", "here", "way"),
    [
        ("topics/statistics/#bias", "topics/probability/", "../statistics/#bias"),
        ("topics/probability/#bayes", "topics/probability/", "#bayes"),
        ("topics/probability/", "topics/probability/", "./"),
        ("topics/probability/", "", "topics/probability/"),
        ("", "topics/probability/", "../../"),
        ("", "", "./"),
        ("assets/figures/balls.svg", "topics/probability/", "../../assets/figures/balls.svg"),
        ("topics/probability/#bayes", "q/bayes.html", "../topics/probability/#bayes"),
    ],
)
def test_the_way_from_page_to_page(target: str, here: str, way: str) -> None:
    assert relative(target, here) == way


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ({}, ""),
        ({"GITHUB_REPOSITORY": "Someone/repo"}, "https://someone.github.io/repo/"),
        ({"GITHUB_REPOSITORY": "Someone/someone.github.io"}, "https://someone.github.io/"),
        ({"GITHUB_REPOSITORY": "someone/repo", "SITE_URL": "https://atlas.example"}, "https://atlas.example/"),
        ({"GITHUB_REPOSITORY": "", "SITE_URL": ""}, ""),
    ],
)
def test_where_the_site_is(environment: dict[str, str], url: str) -> None:
    assert Site.from_environment(environment).url == url


def test_links_to_the_repository() -> None:
    site = Site.from_environment({"GITHUB_REPOSITORY": "someone/repo"})
    assert site.edit_url(QUESTION.path) == (
        "https://github.com/someone/repo/edit/main/data/questions/probability/two-heads.yml"
    )
    report = urlsplit(site.report_url(QUESTION))
    assert report.path == "/someone/repo/issues/new"
    assert parse_qs(report.query) == {
        "template": ["wrong-answer.yml"],
        "title": ["Answer: two-heads"],
        "question": ["two-heads"],
        "page": ["https://someone.github.io/repo/topics/probability/#two-heads"],
    }
    assert parse_qs(urlsplit(site.site_problem_url("about/")).query)["page"] == [f"{site.url}about/"]


def test_without_a_repository_there_are_no_links_to_it() -> None:
    site = Site()
    assert [site.edit_url(QUESTION.path), site.report_url(QUESTION), site.site_problem_url("")] == ["", "", ""]


def test_addresses_of_a_question() -> None:
    assert question_url(QUESTION) == "topics/probability/#two-heads"
    assert permanent_url("two-heads") == "q/two-heads.html"
