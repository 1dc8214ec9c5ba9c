"""Names and places of files: the file name of a question is its id, its folder is its topic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.bank.model import ID_PATTERN, Bank
from macros.bank.problems import Problem, nearest
from macros.bank.reader import Document
from macros.bank.validate import slug

FOLDER = "data/questions"


def wrong_places(root: Path, bank: Bank) -> Iterator[Problem]:
    """Files whose folder is no topic, whose ending is not `.yml`, or whose name is no id."""
    for path in sorted((root / FOLDER).rglob("*")):
        parts = path.relative_to(root / FOLDER).parts
        if any(part.startswith(".") for part in parts) or (path.is_dir() and not path.is_symlink()):
            continue
        name = path.relative_to(root).as_posix()
        if len(parts) != 2:
            where = "in no topic's folder" if len(parts) == 1 else "too deep"
            yield Problem(name, 1, 1, "file", f"lies {where}", f"questions lie in {FOLDER}/<topic>/<id>.yml")
        elif parts[0] not in bank.topics and bank.topics:
            topics = ", ".join(bank.topics)
            hint = nearest(parts[0], bank.topics) or f"topics are {topics}; new ones go into data/topics.yml"
            yield Problem(name, 1, 1, "file", f"lies in the folder '{parts[0]}', which is no topic", hint)
        if path.suffix != ".yml":
            yield Problem(name, 1, 1, "file", f"ends in '{path.suffix}', not in '.yml'", f"name it {path.stem}.yml")
        elif not re.fullmatch(ID_PATTERN, path.stem):
            yield Problem(
                name,
                1,
                1,
                "file",
                f"'{path.stem}' is not an id",
                f"ids are lower-case words with hyphens: {slug(path.stem)}.yml",
            )


def same_id_twice(names: Mapping[str, str]) -> Iterator[Problem]:
    """Questions in different topics with one file name: ids are unique in the bank."""
    first: dict[str, str] = {}
    for path, name in sorted(names.items()):
        if name in first:
            yield Problem(path, 1, 1, "file", f"the id '{name}' is taken by {first[name]}", "choose another file name")
        else:
            first[name] = path


def topics_without_page(root: Path, bank: Bank, documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Topics of the map without a page `docs/topics/<id>.md`, or whose page does not ask for its questions."""
    document = documents.get("data/topics.yml")
    if document is None:
        return
    for i, section in enumerate(bank.sections):
        for j, topic in enumerate(section.topics):
            loc = ("sections", i, "topics", j, "id")
            page = root / "docs" / "topics" / f"{topic.id}.md"
            call = f'{{{{ topic("{topic.id}") }}}}'
            if not page.is_file():
                yield document.problem(
                    loc, f"the topic '{topic.id}' has no page", f"write docs/topics/{topic.id}.md with {call}"
                )
            elif call not in page.read_text(encoding="utf-8"):
                name = page.relative_to(root).as_posix()
                yield Problem(name, 1, 1, "file", f"does not show the questions of '{topic.id}'", f"it needs {call}")
