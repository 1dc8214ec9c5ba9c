"""The two projects that are compared: ours with a generated bank, and plain MkDocs with Material holding the same text."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

PER_TOPIC = 32
"""Questions on a page, about as many as *Probability* has."""
PARTS = ("docs", "macros", "overrides", "mkdocs.yml")

Questions = Mapping[str, Mapping[str, Any]]


def topics_of(questions: Questions) -> list[list[str]]:
    """The ids of the questions, page by page."""
    ids = list(questions)
    return [ids[start : start + PER_TOPIC] for start in range(0, len(ids), PER_TOPIC)]


def _topic(number: int) -> str:
    return f"topic-{number:03}"


def ours(root: Path, to: Path, questions: Questions) -> Path:
    """A copy of the project at `root` with `questions` as its bank; returns the file of the last question."""
    to.mkdir(parents=True)
    for part in PARTS:
        copy = shutil.copytree if (root / part).is_dir() else shutil.copy2
        copy(root / part, to / part)
    shutil.rmtree(to / "docs" / "topics")
    (to / "docs" / "topics").mkdir()
    (to / "data").mkdir()
    for name in ("tags.yml", "sources.yml", "synonyms.yml"):
        shutil.copy2(root / "data" / name, to / "data" / name)
    pages = topics_of(questions)
    table = []
    for number, ids in enumerate(pages):
        topic = _topic(number)
        table.append({"id": topic, "title": f"Topic {number}", "introduction": f"The questions of topic {number}."})
        stub = (root / "docs" / "topics" / "probability.md").read_text(encoding="utf-8")
        (to / "docs" / "topics" / f"{topic}.md").write_text(stub.replace("probability", topic), encoding="utf-8")
        folder = to / "data" / "questions" / topic
        folder.mkdir(parents=True)
        for name in ids:
            (folder / f"{name}.yml").write_text(_dump(questions[name]), encoding="utf-8")
    sections = {"sections": [{"id": "all-topics", "title": "All topics", "topics": table}]}
    (to / "data" / "topics.yml").write_text(_dump(sections), encoding="utf-8")
    config = (to / "mkdocs.yml").read_text(encoding="utf-8")
    nav = "".join(f"      - topics/{_topic(number)}.md\n" for number in range(len(pages)))
    config, count = re.subn(r"(?m)^(  - .*:\n)(      - topics/.*\n)+", "", config)
    if not count:
        raise ValueError("mkdocs.yml names no topic in its nav")
    config = config.replace("nav:\n  - Home: index.md\n", f"nav:\n  - Home: index.md\n  - All topics:\n{nav}", 1)
    (to / "mkdocs.yml").write_text(config, encoding="utf-8")
    return to / "data" / "questions" / _topic(len(pages) - 1) / f"{pages[-1][-1]}.yml"


def _dump(value: Any) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118)


class _Dumper(yaml.CSafeDumper):
    """Writes text of several lines as a block, as authors do."""


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > 90 else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def plain(to: Path, questions: Questions) -> Path:
    """A project of plain MkDocs and Material with the same text on static pages, formulas as their TeX; returns the last page."""
    (to / "docs" / "topics").mkdir(parents=True)
    pages = topics_of(questions)
    for number, ids in enumerate(pages):
        text = f"# Topic {number}\n\n" + "\n\n".join(static(name, questions[name]) for name in ids)
        (to / "docs" / "topics" / f"{_topic(number)}.md").write_text(text, encoding="utf-8")
    (to / "docs" / "index.md").write_text("# Home\n", encoding="utf-8")
    config = {
        "site_name": "Plain",
        "theme": {"name": "material", "font": False},
        "plugins": ["search"],
        "markdown_extensions": ["attr_list", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"],
    }
    (to / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return to / "docs" / "topics" / f"{_topic(len(pages) - 1)}.md"


def static(name: str, data: Mapping[str, Any]) -> str:
    """All text of a question as one would write it on a page."""

    def listed(title: str, items: Sequence[str]) -> list[str]:
        return [f"### {title}", "\n".join("- " + item.replace("\n", "\n  ") for item in items)] if items else []

    follow_ups = [f"**{item.get('ask', '')}** {item.get('answer', '')}" for item in data.get("follow_ups", [])]
    hearing = [item["senior"] if isinstance(item, dict) else item for item in data["listen_for"]]
    references = [f"[{item['title']}]({item.get('url', '')})" for item in data["references"]]
    parts = [
        f"## {data['question']} {{ #{name} }}",
        f"{data['difficulty']}, {data['kind']}, {', '.join(data['tags'])}",
        data.get("setup", ""),
        data["short"],
        data["answer"],
        *listed("Pitfalls", data.get("pitfalls", [])),
        *listed("They ask next", follow_ups),
        *listed("What they listen for", hearing),
        f"```python\n{data['check']}```" if data.get("check") else "",
        *listed("References", references),
        "; ".join(data.get("aliases", [])),
    ]
    text = "\n\n".join(part.strip("\n") for part in parts if part)
    return re.sub(r"\]\((?:q|fig):[^)]*\)", "](#)", text).replace("![", "[")
