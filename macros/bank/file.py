"""What one file of a question says by itself: its fields, and its problems.

That depends on nothing but its name, its text and the program, so that it is remembered on disk: of thousands of files,
a build looks only at those that changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from functools import cache as remember
from importlib.metadata import version
from pathlib import Path

from macros.bank.checks import check_question
from macros.bank.model import Question, QuestionFile
from macros.bank.problems import Problem
from macros.bank.reader import Document, parse, read_text
from macros.bank.validate import validated
from macros.cache import Cache, Row

_LIBRARIES = ("markdown-it-py", "pydantic", "pyyaml")


@dataclass(frozen=True)
class Looked:
    """A question's file, looked at.

    `document` is missing where the file cannot be read, `question` where it is not a valid one.
    """

    path: str
    document: Document | None
    question: Question | None
    problems: tuple[Problem, ...]


def look(paths: Iterable[Path], root: Path, cache: Cache | None) -> list[Looked]:
    """Every file of `paths`, looked at now or before."""
    texts = {path: read_text(path, root) for path in paths}
    keys = {path: _key(path.relative_to(root), text) for path, (text, _) in texts.items() if text is not None}
    known = cache.rows(keys.values()) if cache else {}
    new: dict[str, Row] = {}
    looked = []
    for path, (text, unreadable) in texts.items():
        name = path.relative_to(root).as_posix()
        if text is None:
            looked.append(Looked(name, None, None, tuple(unreadable)))
            continue
        result = _remembered(known[keys[path]], path, name, text) if keys[path] in known else None
        if result is None:
            result = _look(path, name, text)
            new[keys[path]] = _row(result)
        looked.append(result)
    if cache:
        cache.put(new)
    return looked


def _look(path: Path, name: str, text: str) -> Looked:
    document, problems = parse(text, name)
    if document is None:
        return Looked(name, None, None, tuple(problems))
    fields, problems = validated(QuestionFile, document, problems)
    question = _question(fields, path, name) if fields else None
    if question:
        problems += check_question(question, document)
    return Looked(name, document, question, tuple(problems))


def _question(fields: QuestionFile, path: Path, name: str) -> Question:
    return Question.model_construct(**dict(fields), id=path.stem, topic=path.parent.name, path=name)


def _row(looked: Looked) -> Row:
    problems = json.dumps([astuple(problem) for problem in looked.problems])
    data = looked.document.data if looked.document else None
    return Row(problems, json.dumps([looked.question is not None, data]).encode())


def _remembered(row: Row, path: Path, name: str, text: str) -> Looked | None:
    """What a row says; None where the cache's file is damaged."""
    try:
        problems = tuple(Problem(*problem) for problem in json.loads(row.notes))
        valid, data = json.loads(row.body)
        question = _question(QuestionFile.model_validate(data), path, name) if valid else None
    except (ValueError, TypeError):
        return None
    # A document without data stands for one that could not be read.
    return Looked(name, None if data is None else Document(name, text, data), question, problems)


def _key(name: Path, text: str) -> str:
    return hashlib.sha256(f"{_fingerprint()}{name.as_posix()}\0{text}".encode()).hexdigest()


@remember
def _fingerprint() -> str:
    """A hash of all that decides what is said of a file: this package's sources and the libraries' versions."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for source in sorted(here.rglob("*.py")):
        digest.update(source.read_bytes())
    digest.update(",".join(version(library) for library in _LIBRARIES).encode())
    return digest.hexdigest()
