"""The commands: what they print, and with which code they exit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.__main__ import ROOT, main
from tests.bank.conftest import PATH, QUESTION, Project, project

__all__ = ["project"]

WRONG = QUESTION.replace("medium", "medum")
PROBLEM = f"{PATH}:3:13: difficulty: 'medum' is not one of easy, medium, hard (did you mean 'medium'?)\n"


@pytest.fixture(autouse=True)
def _in_project(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are given from where the command is called."""
    monkeypatch.chdir(project.root)


def run(project: Project, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The exit code and what was printed."""
    code = main(arguments, project.root)
    return code, capsys.readouterr().out


def test_check_says_that_all_is_well(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, capsys, "check") == (0, "no problems in 1 question\n")


def test_check_prints_every_problem_and_counts(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(PATH, WRONG.replace("kind: quantitative\n", ""))
    code, printed = run(project, capsys, "check")
    assert code == 1
    assert printed.count(PATH) == 2
    assert printed.endswith("2 problems in 1 file\n")


def test_check_finds_what_only_rendering_finds(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(PATH, QUESTION.replace("$p = 1/2$", r"$\frac{1}{2$"))
    code, printed = run(project, capsys, "check", "--clean")
    assert code == 1
    assert f"{PATH}:9:" in printed


def test_check_prints_annotations(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(PATH, WRONG)
    code, printed = run(project, capsys, "check", "--format", "github")
    assert code == 1
    assert printed.startswith(f"::error file={PATH},line=3,col=13,title=difficulty::'medum' is not one of")


def test_check_limits_what_it_prints_to_the_paths(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    second = PATH.replace("first-heads", "second-heads")
    project.write(PATH, WRONG)
    project.write(second, QUESTION)
    assert run(project, capsys, "check", second) == (0, "no problems in 1 question\n")
    assert run(project, capsys, "check", "data/topics.yml", "data/tags.yml") == (0, "no problems in 0 questions\n")
    for path in (PATH, "data/questions", ".", str(project.root / PATH)):
        assert run(project, capsys, "check", path) == (1, PROBLEM + "1 problem in 1 file\n")


@pytest.mark.parametrize(
    "arguments", [["check", "no-such.yml"], ["check", "/"], ["export", "no-such-site"], [], ["chekc"]]
)
def test_misuse_is_told_from_problems(
    project: Project, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments, project.root)
    assert exit_.value.code == 2
    assert "usage: python -m macros" in capsys.readouterr().err


def test_format_mends_and_says_what(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(PATH, QUESTION.replace("short: >-\n  Two, on", "short: >-\n  Two,\n  on"))
    code, printed = run(project, capsys, "format")
    assert (code, printed) == (0, f"{PATH} is now in form\n5 files in form, 1 of them changed\n")
    assert "short: Two, on average.\n" in (project.root / PATH).read_text(encoding="utf-8")
    assert run(project, capsys, "format", "--check") == (0, "5 files in form, 0 of them changed\n")


def test_format_can_only_look(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, capsys, "format", "--check", PATH) == (
        1,
        f"{PATH}:1:1: file: is not in form (run: python -m macros format {PATH})\n1 problem in 1 file\n",
    )
    assert (project.root / PATH).read_text(encoding="utf-8") == QUESTION


def test_format_leaves_untouched_what_it_cannot_read(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(PATH, "a: b: c\n")
    code, printed = run(project, capsys, "format")
    assert code == 1
    assert printed.startswith(f"{PATH}:1:5: file: YAML: mapping values are not allowed")
    assert printed.endswith("1 problem in 1 file\n")
    assert (project.root / PATH).read_text(encoding="utf-8") == "a: b: c\n"


def test_new_says_where_the_file_is(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, capsys, "new", "probability", "Is a fair coin fair?", "--id", "fair-coin") == (
        0,
        "data/questions/probability/fair-coin.yml is waiting to be filled in\n",
    )
    assert main(["new", "probability", "Is it?", "--id", "fair-coin"], project.root) == 1
    assert capsys.readouterr().err == "no file written: the id 'fair-coin' is taken\n"


def test_schema_says_what_changed(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    code, printed = run(project, capsys, "schema")
    assert code == 0
    assert printed.startswith("written: data/schema/question.json")
    assert run(project, capsys, "schema") == (0, "everything in data/schema/ is up to date\n")


def test_the_bank_of_this_project_has_no_problems() -> None:
    """As it is called from the shell; letters that a console cannot show do not stop it."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "macros", "check"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.startswith("no problems in ")


def test_export_writes_beside_the_pages(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    Path(project.root, "site").mkdir()
    code, printed = run(project, capsys, "export")
    assert (code, printed) == (0, "exported 1 question into site\n")
