"""A question with all its texts as HTML.

Links to questions and figures are unresolved in it (`<a href="q:some-id">`, `<img src="fig:name" alt="...">`); `links.resolve`
gives them the addresses of a view.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from macros.bank.model import Question, Senior
from macros.bank.reader import Loc
from macros.cache import Cache
from macros.render.batch import Part, Result, Results, Work, results


@dataclass(frozen=True)
class RenderedFollowUp:
    """What the interviewer asks next."""

    ask: str
    """HTML within a line; empty where the question `see` stands for it."""
    answer: str
    """HTML; empty where `see` answers."""
    see: str
    """The id of the question that answers; empty where `answer` does."""


@dataclass(frozen=True)
class RenderedListen:
    """What the interviewer listens for."""

    html: str
    """HTML within a line."""
    senior: bool


@dataclass(frozen=True)
class RenderedQuestion:
    """A question's texts as HTML; what it does not have is empty."""

    title: str
    """HTML within a line."""
    title_text: str
    """The title as plain text; formulas are TeX without dollar signs."""
    setup: str
    short: str
    answer: str
    check: str
    """A block of highlighted code."""
    pitfalls: tuple[str, ...]
    follow_ups: tuple[RenderedFollowUp, ...]
    listen_for: tuple[RenderedListen, ...]
    has_maths: bool
    has_figure: bool
    figures: tuple[str, ...]
    """The names of its figures."""
    links: tuple[str, ...]
    """The ids of the questions that its texts link to."""


def render(question: Question, cache: Cache | None = None) -> RenderedQuestion:
    """One question. Many are much faster together: `render_all`."""
    return render_all([question], cache)[question.id]


def render_all(questions: Iterable[Question], cache: Cache | None = None) -> Mapping[str, RenderedQuestion]:
    """Every question by its id. They are made ready for use each time that they are asked for, which costs little."""
    known = {question.id: question for question in questions}
    return _RenderedQuestions(known, results({name: work(question) for name, question in known.items()}, cache))


def render_text(text: str, cache: Cache | None = None) -> str:
    """A text that belongs to no question, such as a topic's introduction, as HTML."""
    return results({"": (Part("block", text),)}, cache)[""].html[0]


def work(question: Question) -> Work:
    """What is rendered of a question."""
    return tuple(part for _, part in parts(question))


def parts(question: Question) -> Iterator[tuple[Loc, Part]]:
    """The texts of a question, each with its place in the file. `_assembled` takes them in the same order."""
    yield ("question",), Part("inline", question.question)
    yield ("question",), Part("plain", question.question)
    yield ("setup",), Part("block", question.setup or "")
    yield ("short",), Part("block", question.short)
    yield ("answer",), Part("block", question.answer)
    yield ("check",), Part("code", question.check or "")
    for i, pitfall in enumerate(question.pitfalls):
        yield ("pitfalls", i), Part("block", pitfall)
    for i, follow_up in enumerate(question.follow_ups):
        yield ("follow_ups", i, "ask"), Part("inline", follow_up.ask or "")
        yield ("follow_ups", i, "answer"), Part("block", follow_up.answer or "")
    for i, item in enumerate(question.listen_for):
        if isinstance(item, Senior):
            yield ("listen_for", i, "senior"), Part("inline", item.senior)
        else:
            yield ("listen_for", i), Part("inline", item)


class _RenderedQuestions(Mapping[str, RenderedQuestion]):
    def __init__(self, questions: Mapping[str, Question], rendered: Results) -> None:
        self._questions = questions
        self._results = rendered

    def __getitem__(self, name: str) -> RenderedQuestion:
        return _assembled(self._questions[name], self._results[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._questions)

    def __len__(self) -> int:
        return len(self._questions)


def _assembled(question: Question, result: Result) -> RenderedQuestion:
    html = iter(result.html)
    references = [reference for _, reference in result.notes.references]
    figures = tuple(dict.fromkeys(reference.name for reference in references if reference.to == "figure"))
    return RenderedQuestion(
        # Arguments are evaluated in this order, which is that of `parts`.
        title=next(html),
        title_text=next(html),
        setup=next(html),
        short=next(html),
        answer=next(html),
        check=next(html),
        pitfalls=tuple(next(html) for _ in question.pitfalls),
        follow_ups=tuple(
            RenderedFollowUp(ask=next(html), answer=next(html), see=follow_up.see or "")
            for follow_up in question.follow_ups
        ),
        listen_for=tuple(RenderedListen(next(html), isinstance(item, Senior)) for item in question.listen_for),
        has_maths=result.notes.has_maths,
        has_figure=bool(figures),
        figures=figures,
        links=tuple(dict.fromkeys(reference.name for reference in references if reference.to == "question")),
    )
