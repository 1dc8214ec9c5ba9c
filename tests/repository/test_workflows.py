"""Workflows and issue forms: few permissions, pinned actions, no text of strangers in scripts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from macros.bank.model import Question, Topic
from macros.render.address import Site

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config")
FIELDS = {
    "wrong-answer": {"question", "page", "problem"},
    "missing-question": {"question", "page", "problem"},
    "site-problem": {"page", "problem"},
}
"""What pages of the site fill in."""

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path: Path) -> dict[Any, Any]:
    """The workflow; YAML 1.1 reads its key `on` as true."""
    data: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return data


def steps(path: Path) -> list[dict[str, Any]]:
    """The steps of all jobs."""
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def test_there_are_two_workflows() -> None:
    """One checks pull requests, one deploys main."""
    assert {path.stem: list(read(path)[True]) for path in WORKFLOWS} == {
        "check": ["pull_request"],
        "deploy": ["push", "workflow_dispatch"],
    }
    assert read(ROOT / ".github/workflows/deploy.yml")[True]["push"] == {"branches": ["main"]}


@each_workflow
def test_nothing_is_permitted_that_is_not_needed(path: Path) -> None:
    """Nothing at the top; each job says what it needs, and only the deployment writes."""
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        allowed = {"pages": "write", "id-token": "write"} if name == "deploy" else {"contents": "read"}
        assert job["permissions"] == allowed
        assert job["timeout-minutes"] <= 60
    assert workflow["concurrency"]["group"]


@each_workflow
def test_actions_are_pinned_by_hash(path: Path) -> None:
    """With the version as a comment, for people and for updates."""
    uses = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert uses
    for one in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one
    pinned = {one.split("@")[0]: set() for one in uses}  # type: dict[str, set[str]]
    for workflow in WORKFLOWS:
        for one in re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8")):
            pinned.setdefault(one.split("@")[0], set()).add(one)
    assert all(len(versions) == 1 for versions in pinned.values())


@each_workflow
def test_scripts_hold_no_expression(path: Path) -> None:
    """What comes from outside goes through the environment, never into the text of a script."""
    for step in steps(path):
        assert "${{" not in step.get("run", "")
        assert "secrets." not in str(step)
        if str(step.get("uses", "")).startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_a_pull_request_keeps_the_built_site() -> None:
    """As an artifact, after the same command that everybody has."""
    check = steps(ROOT / ".github/workflows/check.yml")
    assert [step["run"] for step in check if step.get("name") == "Test"] == ["make test"]
    kept = next(step for step in check if "upload-artifact" in step.get("uses", ""))
    assert kept["with"]["path"] == "site/"


def test_continuous_integration_calls_the_test_command() -> None:
    """Without standard input, and with pytest's last line as its own."""
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text(encoding="utf-8").rstrip().endswith("exec make test </dev/null")


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_forms_have_the_fields_that_pages_fill_in(path: Path) -> None:
    """By their ids."""
    ids = [part["id"] for part in read(path)["body"] if part["type"] != "markdown"]
    assert FIELDS[path.stem] <= set(ids)
    assert len(ids) == len(set(ids))


def test_links_of_the_site_fill_in_fields_that_exist() -> None:
    """GitHub ignores, without a word, what a form does not have."""
    site = Site(url="https://someone.github.io/repo/", repository="someone/repo")
    question = Question.model_construct(
        id="two-heads", topic="probability", path="data/questions/probability/two-heads.yml"
    )
    topic = Topic(id="probability", title="Probability", introduction="Chances.")
    links = (
        site.report_url(question),
        site.site_problem_url("topics/probability/"),
        site.missing_question_url(),
        site.missing_question_url(topic),
    )
    for address in links:
        query = parse_qs(urlsplit(address).query)
        form = read(ROOT / ".github" / "ISSUE_TEMPLATE" / query["template"][0])
        ids = {part.get("id") for part in form["body"]}
        assert set(query) - {"template", "title", "labels"} <= ids


def test_dependabot_updates_the_actions() -> None:
    """In groups, and not on the day of a release."""
    updates = read(ROOT / ".github" / "dependabot.yml")["updates"]
    assert [update["package-ecosystem"] for update in updates] == ["github-actions"]
    assert updates[0]["cooldown"]["default-days"] >= 7
