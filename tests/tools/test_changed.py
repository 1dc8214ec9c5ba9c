"""What differs from main."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.changed import any_changed, changed_files


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit on main."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("a\n")
    (tmp_path / "b.txt").write_text("b\n")
    commit(tmp_path)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    """Call git as nobody in particular."""
    names = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    """Commit everything."""
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "Something")


def test_nothing_changed(repository: Path) -> None:
    assert changed_files(repository) == frozenset()
    assert not any_changed(["docs", "b.txt"], repository)


def test_commits_edits_and_new_files_count(repository: Path) -> None:
    git(repository, "switch", "--quiet", "--create", "branch")
    (repository / "b.txt").write_text("changed\n")
    commit(repository)
    (repository / "docs" / "new é.md").write_text("new\n")
    assert changed_files(repository) == frozenset({"b.txt", "docs/new é.md"})
    assert any_changed(["docs"], repository)
    assert any_changed(["b.txt"], repository)
    assert not any_changed(["doc", "b"], repository)


def test_without_git_everything_may_have_changed(tmp_path: Path) -> None:
    assert changed_files(tmp_path) is None
    assert any_changed(["docs"], tmp_path)
