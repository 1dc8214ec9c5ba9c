"""The pages that look at the whole bank from one side: by tag, by source list, the core, and how much is covered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from macros.bank.model import DIFFICULTIES, KINDS, Question, Source
from macros.render import dates
from macros.render.address import question_url, relative
from macros.render.page import Page
from macros.render.views import Views, tag_anchor


class Overviews:
    """Pages made of links to questions; `here` is where a page stands, from the site's root."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._bank = views.bank

    def tags(self, here: str) -> Page:
        """Every tag with what it covers and the questions that carry it."""
        carrying: dict[str, list[Question]] = {tag: [] for tag in self._bank.tags}
        for question in self._bank.questions.values():
            for tag in question.tags:
                carrying[tag].append(question)
        used = {tag: questions for tag, questions in carrying.items() if questions}
        blocks = {
            "tag-cloud": self._views.fill("tag-cloud.html.j2", tags={tag: len(found) for tag, found in used.items()})
        }
        lines = ["@@block:tag-cloud@@"]
        for tag, questions in used.items():
            name = tag_anchor(tag)
            blocks[name] = self._views.fill(
                "question-list.html.j2", about=self._bank.tags[tag], rows=self._rows(questions, here)
            )
            lines += [f"## {tag} {{#{name}}}", f"@@block:{name}@@"]
        return self._page(lines, blocks, used.values())

    def questions(self, here: str) -> Page:
        """Every question, topic by topic, with what the filters of the page ask of it."""
        items = {source.id: source.title for source in self._bank.sources}
        added = dates.added(self._views.root)
        topics: list[dict[str, Any]] = []
        for topic in self._bank.topics.values():
            rows: list[dict[str, Any]] = [
                {
                    "question": question,
                    "url": relative(question_url(question), here),
                    "title": self._views.link(question.id, here)["title"],
                    "added": added.get(question.id, ""),
                    "figure": self._views.rendered[question.id].has_figure,
                    "lists": sorted({item.partition("/")[0] for item in question.asked_in}),
                }
                for question in self._bank.by_topic[topic.id]
            ]
            if rows:
                topics.append({"topic": topic, "rows": rows})
        used = sorted({tag for question in self._bank.questions.values() for tag in question.tags})
        kinds = {question.kind for question in self._bank.questions.values()}
        body = self._views.fill(
            "questions.html.j2",
            topics=topics,
            total=len(self._bank.questions),
            difficulties=DIFFICULTIES,
            kinds=[kind for kind in KINDS if kind in kinds],
            tags=used,
            sources=items,
            dated=bool(added),
        )
        maths = any("katex" in row["title"] for topic in topics for row in topic["rows"])
        return Page(markdown="@@block:questions@@", blocks={"questions": body}, maths=maths)

    def core(self, here: str) -> Page:
        """The core questions, topic by topic in the order of the map."""
        lines, blocks, shown = [], {}, []
        for topic in self._bank.topics.values():
            questions = [question for question in self._bank.by_topic[topic.id] if question.core]
            if questions:
                blocks[f"core-{topic.id}"] = self._views.fill(
                    "question-list.html.j2", about="", rows=self._rows(questions, here)
                )
                lines += [f"## {topic.title} {{#{topic.id}}}", f"@@block:core-{topic.id}@@"]
                shown.append(questions)
        return self._page(lines, blocks, shown)

    def sources(self, here: str) -> Page:
        """Every source list in its own order and numbering, each item with the questions that answer it."""
        lines, blocks, shown = [], {}, []
        for source in self._bank.sources:
            sections = [
                {"title": section.title, "items": [(item, self._answers(source, item, here)) for item in section.items]}
                for section in source.sections
            ]
            shown += [self._bank.by_item[item] for item in source.items()]
            blocks[f"source-{source.id}"] = self._views.fill(
                "source.html.j2",
                source=source,
                note=self._views.text(source.note or "", here),
                total=sum(1 for _ in source.items()),
                answered=self._answered(source),
                sections=sections,
            )
            lines += [f"## {source.title} {{#{source.id}}}", f"@@block:source-{source.id}@@"]
        return self._page(lines, blocks, shown)

    def coverage(self, here: str) -> Page:
        """How much there is, per topic and per source list."""
        topics = [
            self._counted(self._bank.by_topic[topic.id]) | {"topic": self._views.on_map(topic, here)}
            for topic in self._bank.topics.values()
            if self._bank.by_topic[topic.id]
        ]
        sources = [
            {
                "title": source.title,
                "id": source.id,
                "answered": self._answered(source),
                "total": len(list(source.items())),
            }
            for source in self._bank.sources
        ]
        body = self._views.fill(
            "coverage.html.j2",
            difficulties=DIFFICULTIES,
            topics=topics,
            total=self._counted(tuple(self._bank.questions.values())),
            sources=sources,
        )
        return Page(markdown="@@block:coverage@@", blocks={"coverage": body})

    def _counted(self, questions: Iterable[Question]) -> dict[str, Any]:
        questions = list(questions)
        difficulties: Counter[str] = Counter(question.difficulty for question in questions)
        return {
            "questions": len(questions),
            "difficulties": [difficulties[difficulty] for difficulty in DIFFICULTIES],
            "core": sum(question.core for question in questions),
            "checked": sum(question.check is not None for question in questions),
            "figures": sum(self._views.rendered[question.id].has_figure for question in questions),
        }

    def _answered(self, source: Source) -> int:
        return sum(bool(self._bank.by_item[item]) for item in source.items())

    def _answers(self, source: Source, item: str, here: str) -> list[dict[str, Any]]:
        return self._rows(self._bank.by_item[f"{source.id}/{item}"], here)

    def _rows(self, questions: Iterable[Question], here: str) -> list[dict[str, Any]]:
        return [
            self._views.link(question.id, here)
            | {
                "difficulty": question.difficulty,
                "topic": self._bank.topics[question.topic].title,
                "core": question.core,
                "checked": question.check is not None,
            }
            for question in questions
        ]

    def _page(self, lines: list[str], blocks: dict[str, str], shown: Iterable[Iterable[Question]]) -> Page:
        questions = {question.id for group in shown for question in group}
        maths = any("katex" in self._views.title(question) for question in questions)
        return Page(markdown="\n\n".join(lines), blocks=blocks, maths=maths)
