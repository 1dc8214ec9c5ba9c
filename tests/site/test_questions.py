"""The page of all questions: filters, their counts, the address, the order."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from macros.bank.load import load
from macros.bank.model import Question
from tests.site.conftest import Visitor
from tests.site.project import ROOT

pytestmark = pytest.mark.browser

BANK = load(ROOT).bank
QUESTIONS = tuple(BANK.questions.values())


def shown(page: Page) -> list[str]:
    """The ids of the questions that can be seen, in order."""
    links = page.locator("ul.rows > li:not([hidden]) > a")
    ids: list[str] = links.evaluate_all(
        "all => all.filter((link) => link.checkVisibility()).map((link) => link.hash.slice(1))"
    )
    return ids


def test_every_question_is_there_in_the_bank_s_order(visitor: Visitor) -> None:
    page = visitor.visit("questions/", java_script_enabled=False)
    ids = page.locator("ul.rows > li > a").evaluate_all("all => all.map((link) => link.hash.slice(1))")
    assert ids == list(BANK.questions)
    expect(page.locator("form.sieve")).to_be_hidden()


def test_filters_combine_and_stand_in_the_address(visitor: Visitor) -> None:
    page = visitor.visit("questions/")
    page.get_by_label("Difficulty", exact=True).select_option("medium")
    page.get_by_label("Checked by code", exact=True).check()
    page.get_by_label("Source list", exact=True).select_option("springboard")
    wanted = [
        question.id
        for question in QUESTIONS
        if question.difficulty == "medium"
        and question.check
        and any(item.startswith("springboard/") for item in question.asked_in)
    ]
    assert shown(page) == wanted
    expect(page.locator(".sieve .shown")).to_have_text(f"{len(wanted)} of {len(QUESTIONS)} questions")
    again = visitor.visit(page.url.removeprefix(visitor.address))
    assert shown(again) == wanted
    expect(again.get_by_label("Difficulty", exact=True)).to_have_value("medium")
    again.get_by_role("button", name="Clear").click()
    expect(again.locator(".sieve .shown")).to_have_text(f"{len(QUESTIONS)} questions")
    assert "?" not in again.url


@pytest.mark.parametrize("name", ["topic", "kind", "tag"])
def test_each_choice_shows_exactly_its_questions(visitor: Visitor, name: str) -> None:
    page = visitor.visit("questions/")

    def values(question: Question) -> set[str]:
        fields: dict[str, set[str]] = {
            "topic": {question.topic},
            "kind": {question.kind},
            "tag": set(question.tags),
        }
        return fields[name]

    choice = page.locator(f"select[name={name}]")
    for value in choice.locator("option").evaluate_all("all => all.map((option) => option.value).filter(Boolean)")[:6]:
        choice.select_option(value)
        assert shown(page) == [question.id for question in QUESTIONS if value in values(question)], value


def test_order_by_difficulty_and_back(visitor: Visitor) -> None:
    page = visitor.visit("questions/?core=yes&sort=difficulty")
    core = [question for question in QUESTIONS if question.core]
    levels = [question.id for level in ("easy", "medium", "hard") for question in core if question.difficulty == level]
    assert shown(page) == levels
    page.get_by_label("Order", exact=True).select_option("")
    assert shown(page) == [question.id for question in core]


def test_what_the_address_invents_is_ignored(visitor: Visitor) -> None:
    page = visitor.visit("questions/?topic=nothing&difficulty=%3Cb%3E&sort=worst&core=maybe")
    assert shown(page) == list(BANK.questions)
