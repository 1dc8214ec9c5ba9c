"""What one file says of another: tags, source items, other questions, former ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from macros.bank.model import Bank, Question
from macros.bank.problems import Problem, nearest
from macros.bank.reader import Document, Loc


def unknown_tags(question: Question, document: Document, bank: Bank) -> Iterator[Problem]:
    """Tags that `data/tags.yml` does not explain."""
    for i, tag in enumerate(question.tags):
        if bank.tags and tag not in bank.tags:
            hint = nearest(tag, bank.tags) or "tags stand in data/tags.yml; add it there if none of them fits"
            yield document.problem(("tags", i), f"'{tag}' is not a tag", hint)


def unknown_items(question: Question, document: Document, bank: Bank) -> Iterator[Problem]:
    """Items that are in no source list."""
    for i, item in enumerate(question.asked_in):
        if bank.items and item not in bank.items:
            hint = nearest(item, bank.items) or "an item is 'list/item', as in data/sources.yml"
            yield document.problem(("asked_in", i), f"'{item}' is not an item of a source list", hint)


def unknown_questions(question: Question, document: Document, ids: Set[str]) -> Iterator[Problem]:
    """`related` and `see` that name no question, or the question itself."""
    named: list[tuple[Loc, str]] = [(("related", i), other) for i, other in enumerate(question.related)]
    named += [(("follow_ups", i, "see"), f.see) for i, f in enumerate(question.follow_ups) if f.see is not None]
    for loc, other in named:
        if other == question.id:
            yield document.problem(loc, f"'{other}' is this question itself", "name another one")
        elif other not in ids:
            yield document.problem(loc, f"'{other}' is not a question", nearest(other, ids))


def redirects_in_use(question: Question, document: Document, ids: Set[str], taken: dict[str, str]) -> Iterator[Problem]:
    """Former ids that a question has now, or that another question claims too; `taken` remembers who came first."""
    for i, former in enumerate(question.redirect_from):
        loc = ("redirect_from", i)
        if former in ids:
            yield document.problem(
                loc, f"'{former}' is the id of a question that is there", "choose another id for one of them"
            )
        elif former in taken:
            yield document.problem(loc, f"'{former}' is already redirected by {taken[former]}", "keep one of them")
        else:
            taken[former] = question.path


def same_name_twice(bank: Bank, documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Two topics, sections, lists or items of one list with one id."""
    topics = documents.get("data/topics.yml")
    if topics is not None:
        seen: set[str] = set()
        for i, section in enumerate(bank.sections):
            named: list[tuple[Loc, str]] = [(("sections", i, "id"), section.id)]
            named += [(("sections", i, "topics", j, "id"), topic.id) for j, topic in enumerate(section.topics)]
            for loc, name in named:
                if name in seen:
                    yield topics.problem(
                        loc, f"the id '{name}' is there twice", "ids of sections and topics are unique"
                    )
                seen.add(name)
    synonyms = documents.get("data/synonyms.yml")
    if synonyms is not None:
        phrases: set[str] = set()
        for i, meaning in enumerate(bank.synonyms):
            for j, phrase in enumerate(meaning):
                if phrase.casefold() in phrases:
                    loc = ("meanings", i, "phrases", j)
                    yield synonyms.problem(loc, f"'{phrase}' is there twice", "a phrase belongs to one meaning")
                phrases.add(phrase.casefold())
        said: set[str] = set()
        for i, (says, _) in enumerate(bank.everyday):
            for j, phrase in enumerate(says):
                if phrase.casefold() in said:
                    yield synonyms.problem(
                        ("everyday", i, "says", j), f"'{phrase}' is there twice", "join the two entries"
                    )
                said.add(phrase.casefold())
    sources = documents.get("data/sources.yml")
    if sources is not None:
        lists: set[str] = set()
        for i, source in enumerate(bank.sources):
            if source.id in lists:
                yield sources.problem(
                    ("sources", i, "id"), f"the list '{source.id}' is there twice", "keep one of them"
                )
            lists.add(source.id)
            items: set[str] = set()
            for j, part in enumerate(source.sections):
                for k, item in enumerate(part.items):
                    if item in items:
                        loc = ("sources", i, "sections", j, "items", k)
                        yield sources.problem(loc, f"the item '{item}' is there twice", "an item stands in one section")
                    items.add(item)
