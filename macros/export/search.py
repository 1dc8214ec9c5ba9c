"""The index of the search, in two stages, made by the modules that the page searches with (`docs/assets/js/search/`)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros import javascript
from macros.bank.model import DIFFICULTIES, KINDS, Bank, Question
from macros.export.mathml import as_mathml
from macros.render.address import Site
from macros.render.question import RenderedQuestion

if TYPE_CHECKING:
    from py_mini_racer import MiniRacer

ASSETS = Path(__file__).resolve().parents[2] / "docs" / "assets"
MODULES = (
    "vendor/minisearch/index.js",
    "vendor/stemmer/index.js",
    "js/search/words.js",
    "js/search/lexicon.js",
    "js/search/pack.js",
    "js/search/rank.js",
    "js/search/build.js",
)
SECONDS = 120.0

_FENCE = re.compile(r"^```.*?^```\s*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_ANCHOR = re.compile(r"</?a\b[^>]*>")
"""A result is a link, and holds no other."""
_FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$]+)\$|`([^`]+)`", re.DOTALL)
_TYPED = re.compile(r"[=()|^/*+<>\[\]_]|\w\.\w")
"""What only a formula or a piece of code has."""
_NAME = re.compile(r"\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_IMPORT = re.compile(r"^ *from [\w.]+ import ([\w, ]+)$", re.MULTILINE)


def texts(question: Question, topic: str) -> dict[str, str]:
    """What a question is found by, field by field (`FIELDS` and `DEEP_FIELDS` in `rank.js`)."""
    follow_ups = [item for item in question.follow_ups if item.ask]
    deep = [question.setup or "", question.answer, *question.pitfalls, *(item.answer or "" for item in follow_ups)]
    shown = _FENCE.sub(" ", "\n".join([question.question, question.short, *deep]))
    formulas = {found[1] or found[2] or found[3] for found in _FORMULA.finditer(shown)}
    return {
        "question": _words(question.question),
        "aliases": " ; ".join([*question.aliases, *(text for text in question.paraphrases if not _TYPED.search(text))]),
        "about": " ; ".join([topic, *question.tags, question.id.replace("-", " ")]),
        "short": _words(question.short),
        "whole": "\n".join([question.id.replace("-", " "), *question.aliases, *question.paraphrases]),
        "pairs": "\n".join(
            [_words(question.question), *question.aliases, *question.paraphrases, *question.in_other_words]
        ),
        "said": " ; ".join(question.in_other_words),
        "follow": " ; ".join(_words(item.ask or "") for item in follow_ups),
        "deep": " ; ".join(_words(_FENCE.sub(" ", text)) for text in deep),
        "formulas": "\n".join(sorted({*formulas, *question.aliases, *question.paraphrases})),
        "typed": " ; ".join(text for text in question.paraphrases if _TYPED.search(text)),
        "code": " ; ".join(sorted(_names("\n".join([*_FENCE.findall(question.answer), question.check or ""])))),
    }


def _names(code: str) -> set[str]:
    """What the code calls by a dotted name or imports by its own."""
    imported = {name.split()[0] for names in _IMPORT.findall(code) for name in names.split(",") if name.strip()}
    return imported | set(_NAME.findall(code))


def engine() -> MiniRacer:
    """A JavaScript engine with the modules of the search, which the caller closes."""
    racer = javascript.start()
    racer.eval(javascript.as_script(ASSETS / name for name in MODULES))
    return racer


def index(bank: Bank, racer: MiniRacer) -> tuple[dict[str, Any], dict[str, Any]]:
    """What both stages are searched by: `First` and `Second` in `rank.js`."""
    given = [texts(question, bank.topics[question.topic].title) for question in bank.questions.values()]
    arguments = f"{json.dumps(given)}, {json.dumps(bank.synonyms)}, {json.dumps(bank.everyday)}"
    made = json.loads(str(racer.eval(f"JSON.stringify(build({arguments}))", timeout_sec=SECONDS)))
    questions = bank.questions.values()
    marks = "".join(str(question.core + 2 * (question.check is not None)) for question in questions)
    first = {
        "ids": " ".join(bank.questions),
        "marks": marks,
        **made["first"],
    }
    return first, made["second"]


def write(bank: Bank, site_dir: Path, site: Site, rendered: Mapping[str, RenderedQuestion]) -> None:
    """Write `search/first.json` and the second stage, whose name the first one holds and which changes with its content."""
    racer = engine()
    try:
        first, second = index(bank, racer)
    finally:
        racer.close()
    folder = site_dir / "search"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("second-*.json"):
        old.unlink()
    text = _json({**second, **_texts_to_show(bank, rendered)})
    name = f"second-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
    (folder / name).write_text(text, encoding="utf-8")
    about = {"second": name, "missing": site.missing_question_url(), **_facets(bank)}
    (folder / "first.json").write_text(_json({**about, **first}), encoding="utf-8")


def _facets(bank: Bank) -> dict[str, Any]:
    """What the filters ask of every question, in the bank's order and as short as it can be told."""
    questions = bank.questions.values()
    tags = sorted({tag for question in questions for tag in question.tags})
    return {
        "topics": [
            [topic.id, topic.title, len(bank.by_topic[topic.id])]
            for topic in bank.topics.values()
            if bank.by_topic[topic.id]
        ],
        "difficulties": DIFFICULTIES,
        "levels": "".join(str(DIFFICULTIES.index(question.difficulty)) for question in questions),
        "kinds": KINDS,
        "sorts": "".join(str(KINDS.index(question.kind)) for question in questions),
        "tags": tags,
        "tagged": [[tags.index(tag) for tag in question.tags] for question in questions],
    }


def _texts_to_show(bank: Bank, rendered: Mapping[str, RenderedQuestion]) -> dict[str, Any]:
    titles, shorts, asks = [], [], []
    for name in bank.questions:
        question = rendered[name]
        titles.append(as_mathml(question.title))
        shorts.append(as_mathml(_ANCHOR.sub("", question.short)))
        shown = [item for item in question.follow_ups if item.ask]
        asks.append([[place, as_mathml(_ANCHOR.sub("", item.ask))] for place, item in enumerate(shown)])
    return {"titles": titles, "shorts": shorts, "asks": asks}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _words(markdown: str) -> str:
    return _LINK.sub(r"\1", markdown)
