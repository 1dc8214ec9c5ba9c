"""A whole question, and many of them: the same from the cache, from one process and from several."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest

from macros.bank.model import Question
from macros.cache import Cache, Row
from macros.render import batch, maths
from macros.render.batch import Part
from macros.render.question import RenderedFollowUp, RenderedListen, parts, render, render_all, render_text, work
from tests.render.conftest import rendered_works
from tests.render.html import text

DATA: dict[str, Any] = {
    "question": "What is $E[X]$ for *heads*?",
    "kind": "concept",
    "difficulty": "easy",
    "tags": ["expectation"],
    "setup": "Given `p`.",
    "short": "It is [half](q:one-half).",
    "answer": "See [half](q:one-half).\n\n![A curve](fig:curve)\n",
    "check": "assert 1\n",
    "pitfalls": ["One.", "Two:\n\n- a\n- b"],
    "follow_ups": [
        {"ask": "And *then*?", "answer": "Then $y$."},
        {"ask": "Why?", "see": "other-id"},
        {"see": "third-id"},
    ],
    "listen_for": ["Plain `x`.", {"senior": "Senior [link](q:two-thirds)."}],
    "references": [{"title": "Somebody"}],
}


def question(name: str = "one", **changes: Any) -> Question:
    return Question.model_validate(
        {**DATA, **changes, "id": name, "topic": "probability", "path": f"data/questions/probability/{name}.yml"}
    )


def test_every_field_is_rendered() -> None:
    rendered = render(question())
    assert text(rendered.title).startswith("What is ")
    assert rendered.title_text == "What is E[X] for heads?"
    assert rendered.setup == "<p>Given <code>p</code>.</p>"
    assert rendered.short == '<p>It is <a href="q:one-half">half</a>.</p>'
    assert rendered.answer == ('<p>See <a href="q:one-half">half</a>.</p>\n<p><img src="fig:curve" alt="A curve"></p>')
    assert rendered.check.startswith(
        '<div class="highlight"><pre><span class="code" tabindex="0"><code><span class="k">assert</span>'
    )
    assert rendered.pitfalls == ("<p>One.</p>", "<p>Two:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>")
    first, *others = rendered.follow_ups
    assert (first.ask, text(first.answer)[:5], first.see) == ("And <em>then</em>?", "Then ", "")
    assert others == [RenderedFollowUp("Why?", "", "other-id"), RenderedFollowUp("", "", "third-id")]
    assert rendered.listen_for == (
        RenderedListen("Plain <code>x</code>.", senior=False),
        RenderedListen('Senior <a href="q:two-thirds">link</a>.', senior=True),
    )
    assert (rendered.has_maths, rendered.has_figure) == (True, True)
    assert (rendered.figures, rendered.links) == (("curve",), ("one-half", "two-thirds"))


def test_what_is_absent_is_empty() -> None:
    bare = {key: DATA[key] for key in ("kind", "difficulty", "tags", "references")}
    rendered = render(
        Question.model_validate(
            {
                **bare,
                "question": "Q",
                "short": "S",
                "answer": "A",
                "listen_for": ["L", "M"],
                "id": "x",
                "topic": "t",
                "path": "p",
            }
        )
    )
    assert (rendered.setup, rendered.check, rendered.pitfalls, rendered.follow_ups) == ("", "", (), ())
    assert (rendered.has_maths, rendered.has_figure, rendered.figures, rendered.links) == (False, False, (), ())


def test_parts_name_their_place_in_the_file() -> None:
    assert [loc for loc, part in parts(question()) if part.form != "plain"] == [
        ("question",),
        ("setup",),
        ("short",),
        ("answer",),
        ("check",),
        ("pitfalls", 0),
        ("pitfalls", 1),
        *[("follow_ups", number, field) for number in range(3) for field in ("ask", "answer")],
        ("listen_for", 0),
        ("listen_for", 1, "senior"),
    ]


def test_one_question_cannot_break_another() -> None:
    broken = question("broken", answer="```text\nnever closed **bold\n\n| a |", short="*open [x](")
    both = render_all([broken, question("whole")])
    assert both["whole"] == render(question("whole"))


def test_a_text_of_its_own(tmp_path: Path) -> None:
    cache = Cache.of(tmp_path, "render")
    assert render_text("Learn [this](q:one).", cache) == '<p>Learn <a href="q:one">this</a>.</p>'
    assert render_text("Learn [this](q:one).", cache) == render_text("Learn [this](q:one).")


# The cache


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> maths._Engine:
    """An engine that has not been started yet, and knows no formula."""
    engine = maths._Engine()
    monkeypatch.setattr(maths, "_engine", engine)
    return engine


def test_from_the_cache_without_the_engine(tmp_path: Path, no_engine: maths._Engine) -> None:
    cache = Cache.of(tmp_path, "render")
    first = render_all([question("one"), question("two", short="Other $z$.")], cache)
    assert no_engine.is_running
    no_engine.close()
    again = render_all([question("two", short="Other $z$."), question("one")], cache)
    assert list(again) == ["two", "one"]
    assert dict(again) == dict(first)
    assert not no_engine.is_running


def test_only_what_changed_is_rendered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache.of(tmp_path, "render")
    render_all([question("one"), question("two", short="Before.")], cache)
    rendered = rendered_works(monkeypatch)
    changed = question("two", short="After.")
    assert render_all([question("one"), changed], cache)["two"].short == "<p>After.</p>"
    assert rendered == [work(changed)]


def test_another_renderer_does_not_take_old_html(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = batch.key(work(question()))
    monkeypatch.setattr(batch, "fingerprint", lambda: "other")
    assert batch.key(work(question())) != before


def test_texts_that_lie_differently_have_different_keys() -> None:
    assert batch.key((Part("block", "a"), Part("block", "b"))) != batch.key((Part("block", "a\0b"), Part("block", "")))
    assert batch.key((Part("block", "a"),)) != batch.key((Part("inline", "a"),))


@pytest.mark.parametrize(
    "row",
    [
        Row("not json", zlib.compress(b"x")),
        Row("[]", zlib.compress(b"x")),
        Row('[[[0,"x"]],[],false]', zlib.compress(b"x")),
    ],
)
def test_a_damaged_row_is_rendered_anew(tmp_path: Path, row: Row) -> None:
    cache = Cache.of(tmp_path, "render")
    cache.put({batch.key(work(question())): row})
    assert render(question(), cache) == render(question())
    assert batch.notes({"": work(question())}, cache) == batch.notes({"": work(question())}, None)


def test_damaged_html_is_rendered_anew(tmp_path: Path) -> None:
    cache = Cache.of(tmp_path, "render")
    cache.put({batch.key(work(question())): Row("[[],[],false]", b"not compressed")})
    assert render(question(), cache) == render(question())


def test_several_processes_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = [question(f"q-{number}", short=f"Short ${number} + x_{{{number}}}$.") for number in range(12)]
    alone = dict(render_all(questions))
    monkeypatch.setattr(batch, "MANY", 2)
    monkeypatch.setattr(batch, "AT_ONCE", 4)
    monkeypatch.setattr(batch, "SAVED_AFTER", 5)
    monkeypatch.setattr(batch, "_cores", lambda: 2)
    cache = Cache.of(tmp_path, "render")
    assert dict(render_all(questions, cache)) == alone
    assert len(cache.rows([batch.key(work(one)) for one in questions])) == 12


def test_without_further_processes_it_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def impossible(*_: object, **__: object) -> None:
        raise OSError("no processes here")

    monkeypatch.setattr(batch, "MANY", 2)
    monkeypatch.setattr(batch, "_cores", lambda: 2)
    monkeypatch.setattr(batch, "ProcessPoolExecutor", impossible)
    assert len(dict(render_all([question("one"), question("two")]))) == 2
