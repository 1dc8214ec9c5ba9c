"""Which numbers of a check are changed, and what is said of those whose change nothing notices."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path
from typing import Any

import pytest

from macros.bank.model import Question
from tests.answers import mutate
from tests.answers.mutate import Job, Tally, Verdict, chosen, examine, examine_all, judge, make_job
from tests.answers.numbers import Number, Reason, numbers, reasons, replaced
from tests.answers.sandbox import Block

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork processes")


def question(topic: str, name: str, path: str = "") -> Question:
    """A question of which only the place matters."""
    fields: dict[str, Any] = {"id": name, "topic": topic, "path": path or f"data/questions/{topic}/{name}.yml"}
    return Question.model_construct(**fields)


def job(check: str, *fences: str) -> Job:
    """The job of a question with this check, which stands in the file from line 10 on, indented by 2."""
    blocks = [Block(textwrap.dedent(fence), "/a.yml", 1, 0, False) for fence in fences]
    made = make_job(question("a", "a", "a.yml"), [*blocks, Block(textwrap.dedent(check), "/a.yml", 10, 2, True)])
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        ("assert f(2) == 0.34", "2 0.34"),
        ("assert abs(f(2) - 6) < 1e-9", "2 6"),
        ("assert 0.1 > abs(f(2) - 6)", "2 6"),
        ("assert abs(f(x) - 6).max() <= 0.1 and np.linalg.norm(x - y) < 0.2", "6"),
        ("assert abs(f(x) / 6 - 1) / 2 < 0.1", "6 1 2"),
        ("gap = abs(f(x) - 6)\nassert gap < 0.1", ""),
        ("def gap(x):\n    return abs(x - 1).max()\nassert gap(3) < 0.1", "3"),
        ("assert abs(x) > 0.1", "0.1"),
        ("assert abs(x) < 0.1 < 1 < y", "1"),
        ("assert isclose(f(x), 6, rel_tol=1e-9) and np.allclose(x, 7, 1e-3, atol=1)", "6 7"),
        ("np.testing.assert_allclose(f(x), 6, rtol=1e-3)", "6"),
        ("assert round(f(x), 3) == 0.341", "0.341"),
        ("assert f(x, axis=1, size=100, ddof=1)[0] == 2", "1 2"),
        ("assert np.random.default_rng(0).normal(1, 2, 1000).mean() < 3", "1 2 3"),
        ('assert Fraction("0.857") == f(x) and f(x) != "a1"', '"0.857"'),
        ("assert -1.5 == f(x) and 1e3 < g(x) < 1_000_000", "1.5 1e3 1_000_000"),
        ("assert True and x is not None and f(1j)", ""),
        ('assert f"{f(3):.2f}" == "0.50"', '"0.50"'),
        # Values that are written out.
        ("expected = [1, 4]\nassert f(x) == expected", "1 4"),
        ("p, q = 0.3, 0.7\nassert f(x) == p\nassert abs(f(y) - q) < 0.1", "0.3 0.7"),
        ("exact = Fraction(1, 3)\nassert abs(f(x) / exact - 1) < 0.1", "1 3 1"),
        ("n = 10\nassert f(n) == g(n)", ""),
        ("n = 10\nx = h(n)\nassert f(x) == n", ""),
        ("n = 10\nn = 11\nassert f(x) == n", ""),
        ("table = {1: 0.5, 2: 0.25}\nassert table[k] == f(k)", "1 0.5 2 0.25"),
        ("for n, expected in [(1, 0.5), (2, 0.25)]:\n    assert f(n) == expected", "0.5 0.25"),
        ("cases = [(1, 0.5), (2, 0.25)]\nfor n, expected in cases:\n    assert f(n) == expected", "0.5 0.25"),
        ("for n, expected in {1: 0.5, 2: 0.25}.items():\n    assert f(n) == expected", "0.5 0.25"),
        ("table = {1: 0.5}\nfor n, expected in table.items():\n    assert f(n) == expected", "0.5"),
        ("for n, expected in zip([1, 2], [0.5, 0.25], strict=True):\n    assert f(n) == expected", "0.5 0.25"),
        ("for n, expected in enumerate((0.5, 0.25)):\n    assert f(n) == expected", "0.5 0.25"),
        ("for (a, b), expected in [((1, 2), 3)]:\n    assert f(a, b) == expected", "3"),
        ("for z in (0.1, 0.5):\n    assert f(z) == g(z)", ""),
        ("for z in (0.1, 0.5):\n    assert f(z) == z", ""),
        ("assert all(f(z) == g(z) + 1 for z in (0.1, 0.5))", "1"),
        ("assert all(f(z) == e for z, e in [(1, 0.1), (2, 0.5)])", "0.1 0.5"),
        ("rows = [(1, 0.1)]\nassert all(f(z) == e for z, e in rows)", "0.1"),
        ("assert max(abs(f(z) - g(z)) for z in (0.1, 0.5)) < 1e-9", ""),
        ("assert [f(n) for n in (1, 2)] == [0.5, 0.25]", "1 2 0.5 0.25"),
        # The question's own functions.
        ("def near(x, y, tol):\n    return abs(x - y) < tol\nassert near(f(x), 6, 0.1)", "6"),
        ("near = lambda x, y, tol=1: abs(x - y) < tol\nfor n, e in [(1, 6)]:\n    assert near(f(n), e, tol=0.1)", "6"),
        ("def draw(p, seed):\n    return default_rng(seed).random(p)\nassert draw(5, seed=3) == 2", "2"),
        ("def pick(k):\n    return table[k]\nassert pick(3) == 2", "3 2"),
        ("def right(x, y):\n    assert abs(x - y) < 0.1\nright(f(3), 6)", "6"),
    ],
)
def test_which_numbers_are_changed(check: str, expected: str) -> None:
    assert " ".join(number.text for number in numbers(check)) == expected


def test_places() -> None:
    check = "x = f(1)\nfor n, expected in [\n    (1, 0.5),\n]:\n    assert x == expected\nassert (\n    x == 2\n)"
    assert numbers(check) == [Number(3, 8, "0.5", 2, 4, 1), Number(7, 9, "2", 6, 8, 2)]


def test_functions_of_the_answer_are_known() -> None:
    fence = "def near(x, y, tol):\n    return abs(x - y) < tol"
    assert [number.text for number in numbers("assert near(x, 6, 0.1)", [fence])] == ["6"]


@pytest.mark.parametrize(
    ("text", "up", "down"),
    [
        ("0.34", "0.357", "0.323"),
        ("0.3408", "0.35784", "0.32376"),
        ("0.5", "0.6", "0.4"),
        ("2.0", "2.1", "1.9"),
        ("1.0", "1.1", "0.9"),
        ("0.0", "0.1", "-0.1"),
        ("0", "1", "-1"),
        ("6", "7", "5"),
        ("1_000_000", "1050000", "950000"),
        ("0x10", "17", "15"),
        ("1e-4", "0.0002", "0.0"),
        ("5.7e-7", "0.0000005985", "0.0000005415"),
        ("5.7e-17", "5.985E-17", "5.415E-17"),
        ("1e20", "2E+20", "0.0"),
        ("3.", "4.0", "2.0"),
        ('"0.857"', '"0.89985"', '"0.81415"'),
    ],
)
def test_how_numbers_are_changed(text: str, up: str, down: str) -> None:
    assert Number(1, 0, text, 1, 1, 0).changed == (up, down)


def test_replaced() -> None:
    check = 'assert f("é") == 2 and g(2)'
    second = numbers(check)[0]
    assert replaced(check, second, "33") == 'assert f("é") == 33 and g(2)'


def test_reasons() -> None:
    check = 'x = "# loose: no comment"\nassert x > 1  # loose: a bound\nassert (\n    x > 2  # far off  # loose:\n)'
    assert reasons(check) == [Reason(2, "a bound"), Reason(4, "")]


@needs_fork
def test_survivors_and_reasons() -> None:
    made = job(
        """\
        assert triple(2) == 6
        assert triple(2) > 3
        assert triple(2) > 2  # loose: any bound below six
        assert triple(2) == 6  # loose: not needed
        assert (
            triple(2) < 100
            and triple(1) < 50
        )  # loose:
        """,
        "def triple(x: float) -> float:\n    return 3 * x",
    )
    lines, tally = judge(made, examine(made))
    assert lines == [
        "a.yml:11:22: number 3 -> 4 survives: assert triple(2) > 3",
        "a.yml:13:26: '# loose:' is no longer needed: every number here is insisted on",
        "a.yml:15:14: number 2 -> 3 survives: triple(2) < 100",
        "a.yml:15:19: number 100 -> 105 survives: triple(2) < 100",
        "a.yml:16:18: number 1 -> 2 survives: and triple(1) < 50",
        "a.yml:16:23: number 50 -> 53 survives: and triple(1) < 50",
        "a.yml:17:6: '# loose:' needs a reason behind it",
    ]
    assert tally == Tally(numbers=12, survive=5, excused=2)


@needs_fork
def test_changes_run_in_their_own_process_and_see_what_came_before() -> None:
    made = job(
        """\
        from __future__ import annotations
        seen = [1]
        expected = 3
        seen.append(2)
        assert sum(seen) == expected
        seen.append(4)
        assert sum(seen) == 7
        open("left", "w").close()
        """
    )
    assert [number.text for number in made.numbers] == ["3", "7"]
    assert examine(made) == Verdict()


@needs_fork
def test_endless_loop_counts_as_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutate, "SHORTEST", 0.5)
    made = job("def wait(n):\n    while n != 2:\n        pass\n    return n\nassert wait(2)")
    assert examine(made) == Verdict()


@needs_fork
def test_program_that_fails_as_it_is() -> None:
    made = job("assert 1 + 1 == 3")
    lines, _ = judge(made, examine(made))
    assert lines == [
        "a.yml:10:1: check: the program fails as it is; run make test (an assertion fails, or it takes too long)"
    ]


@needs_fork
def test_results_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutate, "CACHE", tmp_path)
    monkeypatch.setattr(mutate, "PRELOADED", ())
    made = job("assert sum([1, 2]) > 1")
    first = list(examine_all([made], 1))
    assert [number.text for number in first[0][1].survivors] == ["1", "2", "1"]
    monkeypatch.setattr(mutate, "examine", lambda _: pytest.fail("was run again"))
    assert list(examine_all([made], 1)) == first


def test_chosen() -> None:
    one, two, three = questions = [question("a", "one"), question("a", "two"), question("b", "three")]
    assert chosen(questions, [], None) == questions
    assert chosen(questions, [], frozenset([two.path])) == [two]
    assert chosen(questions, ["three", "one"], frozenset()) == [three, one]
    assert chosen(questions, ["a"], None) == [one, two]
    assert chosen(questions, [str(mutate.ROOT / "data/questions/b")], None) == [three]
    assert chosen(questions, [str(mutate.ROOT / two.path)], None) == [two]
    with pytest.raises(ValueError, match="'thre' is no question, topic or path \\(did you mean 'three'\\?\\)"):
        chosen(questions, ["thre"], None)
