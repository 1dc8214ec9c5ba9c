"""Starts a question: a commented template in its topic's folder, under a good id.

The template says what belongs in each field, in the words of the model, and fails the check until it is filled in.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Collection
from pathlib import Path

from macros.authoring.format import field_lines
from macros.bank.load import QUESTIONS, load
from macros.bank.model import DIFFICULTIES, ID_PATTERN, KINDS, LONGEST_QUESTION, QuestionFile
from macros.bank.problems import nearest

TEMPLATE = "data/schema/template.yml"
"""The template for those who start a question in the browser."""

LONGEST_ID = 5
"""Words of an id made from a question."""

# Words that say nothing about what a question is about.
_SILENT = frozenset(
    """
    a about actually after all also am an and another any are as at average be because been before being best better
    between both but by can come could define describe did difference differ different do does doing each either else
    ever every exactly example explain expect expected fair few find for from get give given go good had has have
    having her his how i if in instead into is it its itself just know large let like long look lot make makes many
    may mean means might more most much must need needs next no not number of often on once one only or other our
    out over own perform possible put rather really said same say see several shall she should show single small so
    some something still such suppose take tell than that the their them then there these they thing things this
    those through to together too try under understand until up upon us use used useful uses using very want was
    way we well were what whats when where whether which while who whom whose why will with within without would
    write yes you your
    """.split()
)

# What stands in each field before it is filled in; a list of lines stands below the name, None leaves the field out.
_EMPTY: dict[str, str | list[str] | None] = {
    "setup": None,
    "kind": "",
    "difficulty": "",
    "core": None,
    "order": None,
    "tags": "[]",
    "aliases": "[]",
    "paraphrases": "[]",
    "in_other_words": "[]",
    "asked_in": "[]",
    "redirect_from": None,
    "short": ">-",
    "answer": "|",
    "check": "|",
    "pitfalls": ["- >-"],
    "follow_ups": ["- ask:", "  answer: >-"],
    "listen_for": ["- >-", "- senior: >-"],
    "related": "[]",
    "references": ["- title:", "  url:"],
}

# Beside what the model says of a field.
_ALLOWED = {"kind": ", ".join(KINDS), "difficulty": ", ".join(DIFFICULTIES)}
_LEFT_OUT = {"setup": "|", "core": "true", "order": "10", "redirect_from": "[]"}


class Refused(Exception):
    """A question that cannot be started; the message says why and what to do instead."""


def new_question(root: Path, topic: str, question: str, name: str = "") -> Path:
    """Write the template for `question` into the folder of `topic` below `root`; the path of the new file.

    `name` is its id; where it is empty, one is made from the question's words. Raises Refused, and then writes nothing.
    """
    question = " ".join(question.split())
    if not question:
        raise Refused("the question is empty")
    if len(question) > LONGEST_QUESTION:
        raise Refused(f"the question has {len(question)} characters, at most {LONGEST_QUESTION} are allowed")
    bank = load(root).bank
    if topic not in bank.topics:
        hint = nearest(topic, bank.topics) or f"topics are {', '.join(bank.topics) or 'missing: see data/topics.yml'}"
        raise Refused(f"'{topic}' is not a topic ({hint})")
    for other in bank.questions.values():
        if other.question.casefold() == question.casefold():
            raise Refused(f"this question is there already: {other.path}")
    taken = {path.stem for path in (root / QUESTIONS).rglob("*.yml")}
    taken.update(former for other in bank.questions.values() for former in other.redirect_from)
    if name and not re.fullmatch(ID_PATTERN, name):
        raise Refused(f"'{name}' is not an id: ids are lower-case words with hyphens")
    if name in taken:
        raise Refused(f"the id '{name}' is taken")
    path = root / QUESTIONS / topic / f"{name or good_id(question, taken)}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(template(question))
    return path


def good_id(question: str, taken: Collection[str] = ()) -> str:
    """An id from the telling words of a question, at most five of them, that is not in `taken`."""
    plain = unicodedata.normalize("NFKD", re.sub(r"\$[^$]*\$", " ", question)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['\N{RIGHT SINGLE QUOTATION MARK}]", "", plain.lower()))
    telling = [word for word in dict.fromkeys(words) if word not in _SILENT] or words or ["question"]
    candidates = ["-".join(telling[:count]) for count in range(min(LONGEST_ID, len(telling)), len(telling) + 1)]
    candidates += [f"{candidates[0]}-{number}" for number in range(2, len(taken) + 3)]
    return next(candidate for candidate in candidates if candidate not in taken)


def template(question: str) -> str:
    """A file for `question` with every other field still to be filled in, each below what belongs into it."""
    lines = [
        "# Fill in what is empty, delete what this question does not need (optional fields, and comments like this",
        "# one), then run 'make format check'. What makes a good answer stands in docs/contributing.md.",
        "",
    ]
    for name, field in QuestionFile.model_fields.items():
        lines += _comment(name, required=field.is_required())
        if name == "question":
            lines += field_lines(name, question)
            continue
        empty = _EMPTY[name]
        if empty is None:
            lines.append(f"# {name}: {_LEFT_OUT[name]}")
        elif isinstance(empty, str):
            lines.append(f"{name}: {empty}".rstrip())
        else:
            lines += [f"{name}:", *(f"  {line}" for line in empty)]
    return "\n".join(lines) + "\n"


def write_template(root: Path) -> bool:
    """Write the template of any question to `TEMPLATE` below `root`; whether it changed."""
    path, text = root / TEMPLATE, template("The question, in one sentence?")
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def _comment(name: str, *, required: bool) -> list[str]:
    text = QuestionFile.model_fields[name].description or ""
    if name in _ALLOWED:
        text = f"One of {_ALLOWED[name]}. {text}"
    if not required:
        text = f"Optional. {text}"
    return textwrap.wrap(text, 118, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
