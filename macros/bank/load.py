"""From the files under `data/` to the bank, with every problem on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from macros.bank.checks import check_bank
from macros.bank.model import (
    DIFFICULTIES,
    Bank,
    Question,
    QuestionFile,
    Source,
    SourcesFile,
    TagsFile,
    Topic,
    TopicsFile,
)
from macros.bank.problems import Problem
from macros.bank.reader import Document, read
from macros.bank.validate import Model, validate

TOPICS, TAGS, SOURCES = "data/topics.yml", "data/tags.yml", "data/sources.yml"
QUESTIONS = "data/questions"


@dataclass(frozen=True)
class Loaded:
    """What the files say and what is wrong with them.

    A file with a problem of its own is missing from the bank, but is known by its id, so that a link to it is not a
    second problem. `documents` holds the documents of all readable files by their path.
    """

    bank: Bank
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document]


def load(root: Path) -> Loaded:
    """Read and check everything under `root / "data"`; never raises for what a data file says."""
    problems: list[Problem] = []
    documents: dict[str, Document] = {}

    def read_file(path: Path, model: type[Model]) -> Model | None:
        document, found = read(path, root)
        problems.extend(found)
        if document is None:
            return None
        documents[document.path] = document
        value, invalid = validate(model, document)
        # What the strict reader has said of a field need not be said again by the model.
        said = {(problem.line, problem.field) for problem in found}
        problems.extend(problem for problem in invalid if (problem.line, problem.field) not in said)
        return value

    def read_table(name: str, model: type[Model]) -> Model | None:
        path = root / name
        if not path.is_file():
            problems.append(Problem(name, 1, 1, "file", "is missing"))
            return None
        return read_file(path, model)

    topics = read_table(TOPICS, TopicsFile)
    tags = read_table(TAGS, TagsFile)
    sources = read_table(SOURCES, SourcesFile)
    sections = tuple(topics.sections) if topics else ()

    questions: list[Question] = []
    files: dict[str, str] = {}
    for path in _question_files(root):
        question_file = read_file(path, QuestionFile)
        name = path.relative_to(root).as_posix()
        files[name] = path.stem
        if question_file is not None:
            questions.append(
                Question.model_construct(**dict(question_file), id=path.stem, topic=path.parent.name, path=name)
            )

    order = {topic.id: index for index, topic in enumerate(topic for section in sections for topic in section.topics)}
    questions.sort(key=lambda question: reading_order(question, order))
    bank = Bank(
        sections=sections,
        tags=tags.root if tags else {},
        sources=tuple(sources.sources) if sources else (),
        questions={question.id: question for question in questions},
    )
    problems.extend(check_bank(root, bank, questions, documents, files))
    return Loaded(bank, tuple(sorted(set(problems))), documents)


def reading_order(question: Question, topics: Mapping[str, int]) -> tuple[int, float, int, str]:
    """The sort key of a question: topic, `order` where given (others after it), difficulty, id."""
    place = float("inf") if question.order is None else question.order
    return topics.get(question.topic, len(topics)), place, DIFFICULTIES.index(question.difficulty), question.id


def _question_files(root: Path) -> Iterator[Path]:
    """Every file that should be a question; hidden files (`.DS_Store`) are the editor's business."""
    for path in sorted((root / QUESTIONS).rglob("*")):
        if path.is_dir() and not path.is_symlink():
            continue
        if not any(part.startswith(".") for part in path.relative_to(root).parts) and path.suffix == ".yml":
            yield path


__all__ = ["Loaded", "Source", "Topic", "load", "reading_order"]
