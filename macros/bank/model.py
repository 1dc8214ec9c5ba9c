"""What a question, a topic, a tag and a source list are.

These models are the one definition behind the validator, the JSON Schemas in `data/schema/` (`macros.bank.schema`) and the
table of fields in the contributor's guide: change a field here and all three follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, RootModel, Tag, model_validator
from pydantic_core import PydanticCustomError

Kind = Literal["concept", "quantitative", "derivation", "coding", "debugging", "design", "case", "behavioral"]
Difficulty = Literal["easy", "medium", "hard"]

KINDS: tuple[str, ...] = get_args(Kind)
DIFFICULTIES: tuple[str, ...] = get_args(Difficulty)

MINUTES: Mapping[str, int] = dict(zip(KINDS, (2, 5, 8, 25, 15, 40, 20, 3), strict=True))
"""How many minutes an interview usually allows for a question of each kind."""

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LONGEST_QUESTION = 160
"""Characters of `question`."""
LONGEST_SHORT = 90
"""Words of `short`; a formula between dollar signs counts as one."""


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "is empty")
    return text


def count_words(text: str) -> int:
    """Words of a Markdown text as a speaker would count them: each `$formula$` is one word."""
    pieces = text.split("$")
    outside, formulas = pieces[::2], pieces[1::2]
    return sum(len(piece.split()) for piece in outside) + len(formulas)


def _speakable(text: str) -> str:
    words = count_words(text)
    if words > LONGEST_SHORT:
        raise PydanticCustomError(
            "too_many_words",
            "has {words} words, at most {limit} are allowed",
            {"words": words, "limit": LONGEST_SHORT},
        )
    if "$$" in text:
        raise PydanticCustomError("displayed", "has a displayed formula ($$), but it must be possible to say it aloud")
    return text


def _distinct(items: list[str]) -> list[str]:
    twice = next((item for index, item in enumerate(items) if item in items[:index]), None)
    if twice is not None:
        raise PydanticCustomError("twice", "names '{item}' twice", {"item": twice})
    return items


Id = Annotated[str, Field(pattern=ID_PATTERN)]
Line = Annotated[str, AfterValidator(_not_blank)]
"""Plain text on one line."""
Markdown = Annotated[str, AfterValidator(_not_blank)]
"""Markdown with `$maths$`, `[links](q:other-question)` and `![figures](fig:name)`; never HTML."""
Python = Annotated[str, AfterValidator(_not_blank)]
Distinct = AfterValidator(_distinct)


class Strict(BaseModel):
    """A part of a data file: no unknown fields, no conversion of one type to another, no change afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FollowUp(Strict):
    """What the interviewer asks next: `ask` with its `answer`, or `see`, the question that answers it."""

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {"required": ["ask", "answer"], "not": {"required": ["see"]}},
                {"required": ["see"], "not": {"required": ["answer"]}},
            ]
        }
    )

    ask: Markdown | None = Field(
        default=None,
        description="The follow-up question; it may be left out beside `see`, whose question then stands here.",
    )
    answer: Markdown | None = Field(default=None, description="Its answer, one to three sentences.")
    see: Id | None = Field(default=None, description="Instead of `answer`: the id of the question that answers it.")

    @model_validator(mode="after")
    def _answered_once(self) -> Self:
        if (self.answer is None) == (self.see is None) or (self.answer is not None and self.ask is None):
            raise PydanticCustomError("ask_or_see", "needs 'ask' with 'answer', or 'see' with the id of a question")
        return self


class Senior(Strict):
    """Something that only a senior candidate is expected to say."""

    senior: Markdown = Field(description="What a senior candidate is expected to say.")


def _plain_or_senior(value: Any) -> str:
    return "senior" if isinstance(value, dict | Senior) else "plain"


ListenFor = Annotated[
    Annotated[Markdown, Tag("plain")] | Annotated[Senior, Tag("senior")], Discriminator(_plain_or_senior)
]


class Reference(Strict):
    """Where to read more."""

    title: Line = Field(description="Author, title and year, or author, book and chapter.")
    url: Annotated[str, Field(pattern=r"^https?://[^\s]+$")] | None = Field(
        default=None, description="The DOI, arXiv or official address, starting with https://."
    )


class QuestionFile(Strict):
    """One question, as it stands in `data/questions/<topic>/<id>.yml`. The order of the fields is the order in the file."""

    question: Annotated[Line, Field(max_length=LONGEST_QUESTION)] = Field(
        description="The question in our own words, complete in itself, in one sentence.",
    )
    setup: Markdown | None = Field(
        default=None, description="What it needs to be asked: a matrix, code, a small table, a figure."
    )
    kind: Kind = Field(
        description="What kind of answer is asked for; it gives the minutes that an interview allows and the shape of the answer."
    )
    difficulty: Difficulty = Field(
        description="easy: a definition or one step. medium: several steps or a trade-off. hard: a long derivation, or judgement under open conditions."
    )
    core: bool = Field(
        default=False, description="true for what somebody with one week must know, at most a quarter of a topic."
    )
    order: int | None = Field(
        default=None, description="Its place in the topic, where difficulty and id do not give a good one."
    )
    tags: Annotated[list[Id], Distinct] = Field(
        min_length=1, max_length=4, description="What it is about: names from `data/tags.yml`."
    )
    aliases: Annotated[list[Line], Distinct] = Field(
        default_factory=list,
        max_length=10,
        description="What people type when they look for it: other names, abbreviations, spellings, plain paraphrases. Six to ten.",
    )
    paraphrases: Annotated[list[Line], Distinct] = Field(
        default_factory=list,
        max_length=12,
        description="More words for it: short phrases, its formula or call as it is typed. Only the search reads them.",
    )
    in_other_words: Annotated[list[Line], Distinct] = Field(
        default_factory=list,
        max_length=8,
        description="How somebody asks for it in everyday words who does not know its name, or what they see. Only the search reads them. Four are good.",
    )
    asked_in: Annotated[list[str], Distinct] = Field(
        default_factory=list, description="The items of the source lists in `data/sources.yml` that it answers."
    )
    redirect_from: Annotated[list[Id], Distinct] = Field(
        default_factory=list, description="Ids that it had before: their addresses keep working."
    )
    short: Annotated[Markdown, AfterValidator(_speakable)] = Field(
        description=f"What you would say aloud: 25 to {LONGEST_SHORT} words that answer the question by themselves."
    )
    answer: Markdown = Field(
        description="The understanding: the two-minute version first, then every step, an example with numbers, when it fails."
    )
    check: Python | None = Field(
        default=None, description="Python that asserts the answer's numbers, formulas and code by a second route."
    )
    pitfalls: list[Markdown] = Field(
        default_factory=list,
        max_length=4,
        description="Wrong answers that candidates give, and what is wrong with each.",
    )
    follow_ups: list[FollowUp] = Field(
        default_factory=list, max_length=4, description="What the interviewer asks next, each with its answer."
    )
    listen_for: list[ListenFor] = Field(
        min_length=2, max_length=4, description="What tells a strong answer from a weak one."
    )
    related: Annotated[list[Id], Distinct] = Field(
        default_factory=list, max_length=6, description="Ids of questions that help with this one."
    )
    references: list[Reference] = Field(min_length=1, max_length=4, description="Where to read more.")


class Question(QuestionFile):
    """A question of the bank: what its file says, and what its place says (`id`, `topic`, `path` from the project's root)."""

    id: Id
    topic: Id
    path: str

    @property
    def minutes(self) -> int:
        """How long an interview usually gives for it."""
        return MINUTES[self.kind]


class Topic(Strict):
    """A page of questions."""

    id: Id = Field(description="The folder under `data/questions/` and the page's file name.")
    title: Line = Field(description="Its name.")
    introduction: Markdown = Field(
        description="What interviewers test with it and in which order to learn it, in two or three sentences."
    )


class Section(Strict):
    """A group of topics on the map."""

    id: Id = Field(description="Its anchor on the home page.")
    title: Line = Field(description="Its name.")
    topics: list[Topic] = Field(min_length=1, description="Its topics in the order of learning.")


class SourceSection(Strict):
    """A part of a source list with its items in the list's own order."""

    title: Line = Field(description="Its heading.")
    items: Annotated[list[Id], Distinct] = Field(
        min_length=1, description="The items in the list's own order and numbering."
    )


class Source(Strict):
    """A published list of interview questions that the bank answers."""

    id: Id = Field(description="The first part of its items' names in `asked_in`.")
    title: Line = Field(description="Its title.")
    author: Line | None = Field(default=None, description="Who wrote it, where that is known.")
    url: Annotated[str, Field(pattern=r"^https?://[^\s]+$")] | None = Field(
        default=None, description="Where it stands, where that is known."
    )
    note: Markdown | None = Field(default=None, description="What a reader should know about it.")
    sections: list[SourceSection] = Field(min_length=1, description="Its sections.")

    def items(self) -> Iterator[str]:
        """The full names of its items (`list/item`), in order."""
        for section in self.sections:
            for item in section.items:
                yield f"{self.id}/{item}"


class TopicsFile(Strict):
    """`data/topics.yml`: the map."""

    sections: list[Section] = Field(min_length=1, description="The sections of the map, in order.")


class SourcesFile(Strict):
    """`data/sources.yml`."""

    sources: list[Source] = Field(min_length=1, description="The source lists.")


class Meaning(Strict):
    """Phrases that mean the same."""

    phrases: Annotated[list[Line], Distinct] = Field(
        min_length=2, description="An abbreviation and what it stands for, or several names of one thing."
    )


class Everyday(Strict):
    """What people say who do not know or remember the term."""

    says: Annotated[list[Line], Distinct] = Field(min_length=1, description="Everyday words and phrases.")
    means: Annotated[list[Line], Distinct] = Field(min_length=1, description="What the field calls it.")


class SynonymsFile(Strict):
    """`data/synonyms.yml`: what the search takes for the same, and what it takes everyday words for."""

    meanings: list[Meaning] = Field(min_length=1, description="Phrases that mean the same, one entry for each meaning.")
    everyday: list[Everyday] = Field(
        default_factory=list, description="Everyday words and what the field calls them, one way only."
    )


class TagsFile(RootModel[dict[Id, Line]]):
    """`data/tags.yml`: each tag with what it covers, in alphabetical order."""

    model_config = ConfigDict(strict=True, frozen=True)


@dataclass(frozen=True)
class Bank:
    """Everything that the files under `data/` say, in reading order."""

    sections: tuple[Section, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of phrases that mean the same."""
    everyday: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    """What people say, and what the field calls it."""
    questions: Mapping[str, Question] = field(default_factory=dict)
    """Every question by its id, in the order of the topics and, within a topic, of reading."""

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Every topic by its id, in the order of the map."""
        return {topic.id: topic for section in self.sections for topic in section.topics}

    @cached_property
    def items(self) -> tuple[str, ...]:
        """The full names (`list/item`) of all items of the source lists, in their order."""
        return tuple(item for source in self.sources for item in source.items())

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions of every topic, in reading order; a topic without questions has an empty tuple."""
        groups: dict[str, list[Question]] = {topic: [] for topic in self.topics}
        for question in self.questions.values():
            groups.setdefault(question.topic, []).append(question)
        return {topic: tuple(questions) for topic, questions in groups.items()}

    @cached_property
    def by_item(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions that answer each item (`list/item`) of the source lists."""
        groups: dict[str, list[Question]] = {item: [] for item in self.items}
        for question in self.questions.values():
            for item in question.asked_in:
                groups.setdefault(item, []).append(question)
        return {item: tuple(questions) for item, questions in groups.items()}
