"""The pages of the site as views of the bank: each method makes one page.

A view decides what stands where and under which address; the HTML is in `templates/`, and the questions come rendered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros.bank.model import DIFFICULTIES, KINDS, Bank, Question, Source, Topic
from macros.cache import Cache
from macros.render.address import FIGURES_URL, Site, question_url, relative, topic_url
from macros.render.links import figure_files, resolve
from macros.render.page import Card, Page, escape_markdown
from macros.render.question import render_all, render_text

TEMPLATES = Path(__file__).parent / "templates"

_EMPTY_HEADING = re.compile(r"<th((?: [^>]*)?)></th>")
"""The corner of a table that has headings on two sides is no heading: a screen reader would read an empty one out."""


class Views:
    """All pages of one bank, which belongs to the project at `root`."""

    def __init__(self, bank: Bank, site: Site, root: Path) -> None:
        self.bank = bank
        self.site = site
        self.root = root
        self._cache = Cache.of(root, "render")
        self.rendered = render_all(bank.questions.values(), self._cache)
        self._titles: dict[str, str] = {}
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,  # it is made anew for every build
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.globals["count"] = count

    def topic(self, topic_id: str, here: str) -> Page:
        """The page of a topic, which stands at `here` (from the site's root). Raises KeyError for an unknown topic."""
        topic = self.bank.topics[topic_id]
        questions = self.bank.by_topic[topic_id]
        introduction = self.text(topic.introduction, here)
        blocks = {
            f"{topic_id}-introduction": f'<div class="lede">{introduction}</div>',
            f"{topic_id}-tools": self._tools(questions),
        }
        lines = [f"# {escape_markdown(topic.title)}", *(f"@@block:{name}@@" for name in blocks)]
        cards = {}
        for number, question in enumerate(questions, start=1):
            cards[question.id] = self._card(question, number, here)
            lines += [f"## @@title:{question.id}@@ {{#{question.id}}}", f"@@q:{question.id}@@"]
        if missing := self.site.missing_question_url(topic):
            blocks[f"{topic_id}-missing"] = self.fill("missing-question.html.j2", url=missing, where="on this topic")
            lines.append(f"@@block:{topic_id}-missing@@")
        return Page(
            markdown="\n\n".join(lines),
            cards=cards,
            blocks=blocks,
            description=plain(introduction),
            maths="katex" in introduction or any(self.rendered[question.id].has_maths for question in questions),
        )

    def home(self, here: str) -> Page:
        """The home page below its heading: what this is, and the map of sections and topics."""
        answered = [topic for topic in self.bank.topics.values() if self.bank.by_topic[topic.id]]
        body = self.fill(
            "home.html.j2",
            total=len(self.bank.questions),
            topics=len(answered),
            checked=sum(question.check is not None for question in self.bank.questions.values()),
            core=sum(question.core for question in self.bank.questions.values()),
            sections=[
                {"id": section.id, "title": section.title, "topics": [self.on_map(topic, here) for topic in topics]}
                for section in self.bank.sections
                if (topics := [topic for topic in section.topics if topic in answered])
            ],
        )
        blocks = {"home": body}
        if missing := self.site.missing_question_url():
            blocks["home-missing"] = self.fill("missing-question.html.j2", url=missing, where="in an interview")
        return Page(markdown="\n\n".join(f"@@block:{name}@@" for name in blocks), blocks=blocks)

    def missing_question(self) -> str:
        """A paragraph of Markdown that leads to the form for a missing question, empty where there is none."""
        url = self.site.missing_question_url()
        return f"Or [say which question is missing]({url}), and leave the writing to others." if url else ""

    def on_map(self, topic: Topic, here: str) -> dict[str, Any]:
        """What the map says of a topic."""
        questions = self.bank.by_topic[topic.id]
        return {
            "title": topic.title,
            "url": relative(topic_url(topic.id), here),
            "total": len(questions),
            "core": sum(question.core for question in questions),
            "difficulties": _counts((question.difficulty for question in questions), DIFFICULTIES),
        }

    def _tools(self, questions: tuple[Question, ...]) -> str:
        return self.fill(
            "tools.html.j2",
            total=len(questions),
            difficulties=_counts((question.difficulty for question in questions), DIFFICULTIES),
            kinds=_counts((question.kind for question in questions), KINDS),
            core=sum(question.core for question in questions),
        )

    def _card(self, question: Question, number: int, here: str) -> Card:
        rendered = self.rendered[question.id]

        def html(text: str) -> Markup:
            return Markup(self._resolved(text, here))

        return Card(
            opening=self.fill("opening.html.j2", question=question),
            heading=self.fill("heading.html.j2", question=question, number=number, title=html(rendered.title)),
            label=rendered.title_text,
            body=self.fill(
                "question.html.j2",
                question=question,
                tags_url=relative("tags/", here),
                setup=html(rendered.setup),
                short=html(rendered.short),
                answer=html(rendered.answer),
                check=html(rendered.check),
                pitfalls=[html(item) for item in rendered.pitfalls],
                follow_ups=[
                    {
                        "ask": html(item.ask),
                        "answer": html(item.answer),
                        "see": self.link(item.see, here) if item.see else None,
                    }
                    for item in rendered.follow_ups
                ],
                listen_for=[{"html": html(item.html), "senior": item.senior} for item in rendered.listen_for],
                related=[self.link(other, here) for other in question.related],
                asked_in=[self._place(item, here) for item in question.asked_in],
                edit_url=self.site.edit_url(question.path),
                report_url=self.site.report_url(question),
            ),
        )

    def link(self, question_id: str, here: str) -> dict[str, Any]:
        """Address and title of a question. Raises KeyError for an id that is none."""
        title = self._resolved(self.title(question_id), here)
        return {"url": relative(question_url(self.bank.questions[question_id]), here), "title": Markup(title)}

    def title(self, question_id: str) -> str:
        """A question's title as HTML within a line."""
        # A rendered question is unpacked each time that it is asked for.
        if question_id not in self._titles:
            self._titles[question_id] = self.rendered[question_id].title
        return self._titles[question_id]

    def text(self, markdown: str, here: str) -> Markup:
        """A text that belongs to no question as HTML."""
        return Markup(self._resolved(render_text(markdown, self._cache), here)) if markdown else Markup("")

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {source.id: source for source in self.bank.sources}

    def _place(self, item: str, here: str) -> dict[str, str]:
        """An entry of `asked_in` (`list/item`) in words, with its place on the page of all lists."""
        source_id, _, name = item.partition("/")
        source = self._sources[source_id]
        return {"title": source.title, "url": relative(f"sources/#{source_id}-{name}", here), "item": name}

    def _resolved(self, html: str, here: str) -> str:
        def address(question_id: str) -> str:
            return relative(question_url(self.bank.questions[question_id]), here)

        figures = relative(FIGURES_URL, here)
        html = resolve(html, address, lambda name: figure_files(self.root, name, figures))
        return _EMPTY_HEADING.sub(r"<td\1></td>", html)

    def fill(self, template: str, **values: Any) -> str:
        """A template with `values`; everything that is not marked as HTML is escaped."""
        return self._templates.get_template(template).render(values).strip()


def tag_anchor(tag: str) -> str:
    """Where a tag stands on the page of all tags."""
    return f"tag-{tag}"


def count(number: int, thing: str) -> str:
    """`1 question`, `2 questions`."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def plain(html: str) -> str:
    """The text of `html`, on one line, as it stands in an attribute."""
    return " ".join(str(Markup(html).striptags()).split())


def _counts(values: Iterable[str], order: tuple[str, ...]) -> list[tuple[str, int]]:
    """How often each value occurs, in the given order, without those that do not."""
    numbers = Counter(values)
    return [(value, numbers[value]) for value in order if numbers[value]]
