"""From the files under `data/` to the bank, with every problem on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from macros.bank.checks import check_bank
from macros.bank.file import look
from macros.bank.model import DIFFICULTIES, Bank, Question, SourcesFile, SynonymsFile, TagsFile, TopicsFile
from macros.bank.problems import Problem
from macros.bank.reader import Document, read
from macros.bank.validate import Model, validated
from macros.cache import Cache

TOPICS, TAGS, SOURCES = "data/topics.yml", "data/tags.yml", "data/sources.yml"
SYNONYMS = "data/synonyms.yml"
TABLES = (TOPICS, TAGS, SOURCES, SYNONYMS)
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


def load(root: Path, *, clean: bool = False) -> Loaded:
    """Read and check everything under `root / "data"`; never raises for what a data file says.

    What was found in a file before is taken from the cache in `root`; with `clean`, that is emptied first.
    """
    cache = Cache.of(root, "bank")
    if clean:
        cache.clear()
    problems: list[Problem] = []
    documents: dict[str, Document] = {}

    def read_table(name: str, model: type[Model]) -> Model | None:
        path = root / name
        if not path.is_file():
            problems.append(Problem(name, 1, 1, "file", "is missing"))
            return None
        document, found = read(path, root)
        if document is None:
            problems.extend(found)
            return None
        documents[document.path] = document
        value, found = validated(model, document, found)
        problems.extend(found)
        return value

    topics = read_table(TOPICS, TopicsFile)
    tags = read_table(TAGS, TagsFile)
    sources = read_table(SOURCES, SourcesFile)
    synonyms = read_table(SYNONYMS, SynonymsFile)
    sections = tuple(topics.sections) if topics else ()

    looked = look(_question_files(root), root, cache)
    problems.extend(problem for file in looked for problem in file.problems)
    documents.update((file.path, file.document) for file in looked if file.document)
    questions = [file.question for file in looked if file.question]

    order = {topic.id: index for index, topic in enumerate(topic for section in sections for topic in section.topics)}
    questions.sort(key=lambda question: reading_order(question, order))
    bank = Bank(
        sections=sections,
        tags=tags.root if tags else {},
        sources=tuple(sources.sources) if sources else (),
        synonyms=tuple(tuple(meaning.phrases) for meaning in synonyms.meanings) if synonyms else (),
        everyday=tuple((tuple(one.says), tuple(one.means)) for one in synonyms.everyday) if synonyms else (),
        questions={question.id: question for question in questions},
    )
    names = {file.path: Path(file.path).stem for file in looked}
    problems.extend(check_bank(root, bank, questions, documents, names))
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
