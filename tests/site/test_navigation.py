"""The navigation is written by hand; the map says what it must hold."""

from __future__ import annotations

from typing import Any

from mkdocs.utils.yaml import yaml_load

from macros.bank.load import load
from tests.site.project import ROOT


def test_sections_and_topics_stand_as_on_the_map() -> None:
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        navigation: list[dict[str, Any]] = yaml_load(file)["nav"]
    shown = [
        (title, [page for page in pages if str(page).startswith("topics/")])
        for entry in navigation
        for title, pages in entry.items()
        if isinstance(pages, list) and any(str(page).startswith("topics/") for page in pages)
    ]
    bank = load(ROOT).bank
    assert shown == [
        (section.title, [f"topics/{topic.id}.md" for topic in section.topics if bank.by_topic[topic.id]])
        for section in bank.sections
    ]
