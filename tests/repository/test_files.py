"""Licences, settings of editors, and what the documents promise."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


def read(name: str) -> str:
    """The text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def test_code_is_under_the_mit_licence() -> None:
    """By the contributors."""
    text = read("LICENSE")
    assert text.startswith("MIT License\n")
    assert re.search(r"^Copyright \(c\) \d{4} The ML Interview Atlas contributors$", text, re.MULTILINE)
    assert 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND' in text


def test_content_is_under_cc_by() -> None:
    """With the whole text of the licence, from its first section to its last."""
    text = read("LICENSE-CONTENT")
    assert text.startswith("Attribution 4.0 International\n")
    assert [f"Section {number} --" in text for number in range(1, 9)] == [True] * 8
    assert text.endswith("Creative Commons may be contacted at creativecommons.org.\n")


def test_editors_find_the_schemas() -> None:
    """Every schema is wired to files that exist."""
    settings = json.loads(read(".vscode/settings.json"))["yaml.schemas"]
    assert {Path(name).name for name in settings} == {path.name for path in (ROOT / "data/schema").glob("*.json")}
    for schema, pattern in settings.items():
        assert (ROOT / schema).is_file()
        assert list(ROOT.glob(pattern)), pattern
    assert "redhat.vscode-yaml" in json.loads(read(".vscode/extensions.json"))["recommendations"]


def test_hooks_are_local() -> None:
    """They run what is installed, and fetch nothing."""
    repos = yaml.safe_load(read(".pre-commit-config.yaml"))["repos"]
    assert [repo["repo"] for repo in repos] == ["local"]
    hooks = {hook["id"]: hook for hook in repos[0]["hooks"]}
    assert {"ruff", "ruff-format", "mypy", "yamllint", "codespell"} <= hooks.keys()
    assert {hook["language"] for hook in hooks.values()} == {"system"}
    assert all(hook["entry"].startswith(".venv/bin/python -m ") for hook in hooks.values())


def test_make_help_names_the_commands() -> None:
    """Those of the documents, and each explains itself."""
    printed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    commands = dict(re.findall(r"^  make (\S+) +(.+)$", printed, re.MULTILINE))
    promised = {"help", "serve", "test", "check", "format", "build", "new", "lock", "figures", "mutate", "clean"}
    assert promised <= commands.keys()
    for document in ("README.md", "CONTRIBUTING.md", "docs/contributing.md"):
        for command in re.findall(r"^make ([a-z]+)|`make ([a-z]+)", read(document), re.MULTILINE):
            assert "".join(command) in commands, f"{document}: make {''.join(command)}"


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CHANGELOG.md"]
)
def test_links_between_documents_lead_somewhere(document: str) -> None:
    """To a file, and to a heading in it."""
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", read(document)):
        name, _, anchor = target.partition("#")
        assert (ROOT / (name or document)).exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", read(name or document), re.MULTILINE)
            assert anchor in {re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_no_owner_is_invented() -> None:
    """Addresses of the repository and the site come from the environment."""
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("*.yml"),
        *(ROOT / ".github").rglob("*.*"),
        *(ROOT / "docs").glob("*.md"),
    ]:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<!squidfunk)\.github\.io/", text), path
        owners = set(re.findall(r"https://github\.com/([A-Za-z0-9-]+)", text)) - {"squidfunk"}
        assert not owners, f"{path}: {owners}"
