"""Spelling: everywhere but in what people type."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.spelling import ROOT, files, spell, without_searched

MISSPELLED = "recieve"  # codespell:ignore


@pytest.mark.parametrize(
    "aliases",
    [
        f"aliases: [{MISSPELLED}, b]",
        f"aliases: [a,\n  {MISSPELLED},\n  b]",
        f"aliases:\n  - a\n  - {MISSPELLED}",
        f"paraphrases: [{MISSPELLED}]",
        f"in_other_words:\n  - a\n  - {MISSPELLED}",
    ],
)
def test_aliases_are_left_out(tmp_path: Path, aliases: str) -> None:
    """However they are written; what follows them is not."""
    name = "data/questions/probability/one.yml"
    text = f"question: Why?\n{aliases}\nshort: Because.\n"
    blanked = without_searched(text)
    assert MISSPELLED not in blanked
    assert [len(line) for line in blanked.split("\n")] == [len(line) for line in text.split("\n")]
    assert blanked.endswith("short: Because.\n")
    (tmp_path / "pyproject.toml").write_text("[tool.codespell]\n")
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).write_text(text)
    assert spell([name], tmp_path) == 0
    (tmp_path / name).write_text(text.replace("Because", MISSPELLED))
    assert spell([name], tmp_path) > 0


def test_a_file_that_is_not_yaml_is_read_as_it_is() -> None:
    """Somebody else says what is wrong with it."""
    assert without_searched("a: b: c\n") == "a: b: c\n"


def test_the_files_of_the_project_are_looked_at() -> None:
    """New ones too, and none that git ignores."""
    names = files(ROOT)
    assert "Makefile" in names
    assert "tools/spelling.py" in names
    assert not any(name.startswith((".venv/", "site/")) for name in names)
