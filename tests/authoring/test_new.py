"""Starting a question: its id, its template, what is refused, and that nothing else has to be edited."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from macros.authoring.new import TEMPLATE, Refused, good_id, new_question, template, write_template
from macros.bank.load import load
from macros.bank.model import QuestionFile
from tests.bank.conftest import PATH, QUESTION, Project, project
from tests.site.project import build, copy_project

__all__ = ["project"]

ROOT = Path(__file__).resolve().parents[2]
NEW = "Is a fair coin fair after ten heads in a row?"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        (
            "How many flips of a fair coin do you need, on average, to see two heads in a row?",
            "flips-coin-two-heads-row",
        ),
        ("What does Bayes' theorem say?", "bayes-theorem"),
        ("What is the difference between bagging and boosting?", "bagging-boosting"),
        ("Why does $L_1$ regularization give zeros?", "regularization-zeros"),
        ("Explain the Székely distance correlation.", "szekely-distance-correlation"),
        ("What is it?", "what-is-it"),
        ("$x$?", "question"),
    ],
)
def test_an_id_is_made_from_the_telling_words(question: str, name: str) -> None:
    """At most five, in lower case, without accents."""
    assert good_id(question) == name


def test_an_id_that_is_taken_gets_a_further_word_or_a_number() -> None:
    """Until it is free."""
    assert good_id("one apple, pear, plum, cherry, quince, fig", {"apple-pear-plum-cherry-quince"}) == (
        "apple-pear-plum-cherry-quince-fig"
    )
    assert good_id("bagging", {"bagging"}) == "bagging-2"
    assert good_id("bagging", {"bagging", "bagging-2"}) == "bagging-3"


def test_the_template_stands_in_its_topic(project: Project) -> None:
    """Under an id of its own."""
    path = new_question(project.root, "probability", f"  {NEW} ")
    assert path == project.root / "data/questions/probability/coin-ten-heads-row.yml"
    assert path.read_text(encoding="utf-8") == template(NEW)
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["question"] == NEW


def test_the_template_explains_every_field() -> None:
    """In the words of the model, and in its order."""
    text = template("What is this: a test?")
    unwrapped = " ".join(line.removeprefix("#").strip() for line in text.splitlines())
    last = 0
    for name, field in QuestionFile.model_fields.items():
        assert field.description and field.description in unwrapped
        last = text.index(f"{name}:", last)
    assert max(map(len, text.splitlines())) <= 118
    assert yaml.safe_load(text)["question"] == "What is this: a test?"


def test_the_template_fails_the_check_until_it_is_filled_in(project: Project) -> None:
    """Each thing to do is a problem that says 'is empty'."""
    path = new_question(project.root, "probability", NEW, "ten-heads")
    problems = [problem for problem in load(project.root).problems if problem.path.endswith(path.name)]
    assert {problem.message for problem in problems} == {"is empty"}
    fields = {problem.field for problem in problems}
    assert {"kind", "difficulty", "tags", "short", "answer", "check", "listen_for[0]", "references[0].title"} <= fields


def test_the_template_to_copy_is_up_to_date(tmp_path: Path) -> None:
    """Otherwise: `python -m macros schema`."""
    assert write_template(tmp_path)
    assert not write_template(tmp_path)
    assert (ROOT / TEMPLATE).read_text(encoding="utf-8") == (tmp_path / TEMPLATE).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("topic", "question", "name", "why"),
    [
        ("probabilty", NEW, "", r"'probabilty' is not a topic \(did you mean 'probability'\?\)"),
        ("cooking", NEW, "", r"'cooking' is not a topic \(topics are probability\)"),
        ("probability", "  ", "", "the question is empty"),
        ("probability", "x" * 161, "", "the question has 161 characters, at most 160 are allowed"),
        ("probability", NEW, "first-heads", "the id 'first-heads' is taken"),
        ("probability", NEW, "old-name", "the id 'old-name' is taken"),
        ("probability", NEW, "../escape", "'../escape' is not an id"),
        ("probability", "how many flips does it take to see HEADS?", "", f"this question is there already: {PATH}"),
    ],
)
def test_what_is_refused(project: Project, topic: str, question: str, name: str, why: str) -> None:
    """With the reason, and without a file."""
    project.write(PATH, QUESTION.replace("short:", "redirect_from: [old-name]\nshort:"))
    before = files(project)
    with pytest.raises(Refused, match=why):
        new_question(project.root, topic, question, name)
    assert files(project) == before


def test_one_new_file_and_no_other_edit_appears_on_its_page(tmp_path: Path) -> None:
    """The whole way: from the template to the built page."""
    root = copy_project(tmp_path / "project")
    topic = next(topic for topic, questions in load(root).bank.by_topic.items() if questions)
    path = new_question(root, topic, "Is a brand new question shown on its page without another edit?")
    filled_in = {
        "kind:": "kind: concept",
        "difficulty:": "difficulty: easy",
        "tags: []": f"tags: [{next(iter(load(root).bank.tags))}]",
        "short: >-": "short: >-\n  Yes. The pages are made from the files.",
        "answer: |": "answer: |\n  Because the page shows whatever lies in its topic's folder.",
        "  - >-": "  - >-\n    Says something about files.",
        "  - senior: >-": "  - senior: >-\n      Says why.",
        "  - title:": "  - title: A book",
    }
    text, left_out = "", False
    for line in path.read_text(encoding="utf-8").splitlines():
        # Optional fields that are not needed are deleted.
        if not line.startswith(" ") and not line.startswith("#"):
            left_out = line.startswith(("check:", "pitfalls:", "follow_ups:"))
        if not left_out and not line.startswith("#"):
            text += filled_in.get(line, line) + "\n"
    path.write_text(text, encoding="utf-8")
    assert load(root).problems == ()
    done = build(root, tmp_path / "site")
    assert done.returncode == 0, done.stdout + done.stderr
    page = (tmp_path / "site" / "topics" / topic / "index.html").read_text(encoding="utf-8")
    assert f'id="{path.stem}"' in page
    assert "The pages are made from the files." in page


def files(project: Project) -> list[str]:
    """All files of the project but for the cache."""
    paths = (path.relative_to(project.root) for path in project.root.rglob("*"))
    return sorted(path.as_posix() for path in paths if path.parts[0] != ".cache")
