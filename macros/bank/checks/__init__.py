"""The checks: small pure functions named after what they check, each yielding problems.

`files` looks at names and places, `references` at what one file says of another, `code` at the Python in answers. What
only rendering can find (formulas, links, HTML) is in `macros.render.check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from macros.bank.checks import code, files, references
from macros.bank.model import Bank, Question
from macros.bank.problems import Problem
from macros.bank.reader import Document


def check_question(question: Question, document: Document) -> Iterator[Problem]:
    """What a question's file says about itself; nothing here may depend on another file."""
    yield from code.faulty_code(question, document)


def check_bank(
    root: Path,
    bank: Bank,
    questions: Sequence[Question],
    documents: Mapping[str, Document],
    names: Mapping[str, str],
) -> Iterator[Problem]:
    """What files say of one another.

    `questions` are all valid ones, also where two have one id; `names` maps the path of every question's file, valid or
    not, to its id.
    """
    yield from files.wrong_places(root, bank)
    yield from files.same_id_twice(names)
    yield from files.topics_without_page(root, bank, documents)
    yield from references.same_name_twice(bank, documents)
    ids = set(names.values())
    taken: dict[str, str] = {}
    for question in questions:
        document = documents[question.path]
        yield from references.unknown_tags(question, document, bank)
        yield from references.unknown_items(question, document, bank)
        yield from references.unknown_questions(question, document, ids)
        yield from references.redirects_in_use(question, document, ids, taken)
