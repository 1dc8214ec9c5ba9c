"""What rendering finds, as contributors see it: file, line, column, field, message and hint."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from macros.bank.load import load
from macros.cache import Cache
from macros.render.check import problems
from tests.bank.conftest import PATH, QUESTION, SOURCES, TOPICS, Project
from tests.render.conftest import rendered_works

SVG = '<svg width="3" height="2">'
A = "  The number of flips is geometric with $p = 1/2$, and its mean is $1 / p = 2$.\n"
S = "short: >-\n  Two, on average.\n"


def found(project: Project, **options: bool) -> list[str]:
    return sorted(str(problem) for problem in problems(load(project.root), project.root, **options))


@pytest.fixture
def spoiled(project: Project) -> Callable[[str, str], list[str]]:
    """`spoiled(old, new)`: what rendering finds after replacing `old` in the question, without the path in front."""

    def run(old: str, new: str) -> list[str]:
        assert old in QUESTION, f"{old!r} is not in the question"
        project.write(PATH, QUESTION.replace(old, new, 1))
        return [problem.removeprefix(PATH + ":") for problem in found(project)]

    return run


def test_nothing_is_wrong(project: Project) -> None:
    assert found(project) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "flips does it take to see heads?",
            "<i>flips</i> does it take to see heads?",
            ["1:20: question: raw HTML is not allowed: <i> (write *emphasis*)"],
        ),
        (S, "short: >-\n  Two,\n  on <b>average</b>.\n", ["8:6: short: raw HTML is not allowed: <b> (write **bold**)"]),
        (
            S,
            "short: >-\n  Two. Again and\n  again, $\\foo$ and $\\frac{1}{2}$\n  with $\\foo$.\n",
            [
                "8:11: short: this is not valid TeX: Undefined control sequence: \\foo",
                "9:9: short: this is not valid TeX: Undefined control sequence: \\foo",
            ],
        ),
        (
            A,
            "  Text.\n\n  $$\n  a \\\\\n  b + \\foo\n  $$\n\n  | a | b |\n  |---|---|\n  | x | $\\bar$ |\n",
            [
                "13:7: answer: this is not valid TeX: Undefined control sequence: \\foo",
                "18:10: answer: this is not valid TeX: Unexpected end of input in a macro argument, expected '}'",
            ],
        ),
        (
            A,
            "  See [x](javascript:alert(1)) and\n  [y](bayes-theorem).\n",
            [
                "9:7: answer: the link leads to 'javascript:alert(1)', which is neither a web address nor a question "
                "(write https://..., or q: and the id of a question)",
                "10:3: answer: the link leads to 'bayes-theorem', which is neither a web address nor a question "
                "(did you mean 'q:bayes-theorem'?)",
            ],
        ),
        (
            A,
            "  See [x](q:second-head), [y](q:first-heads),\n  [z](q:second-heads) and [w](q:old-heads).\n",
            [
                "9:7: answer: the link leads to 'second-head', which is not a question (did you mean 'second-heads'?)",
                "9:27: answer: the link leads to 'first-heads', which is this question itself "
                "(link to another question, or to none)",
                "10:27: answer: the link leads to 'old-heads', the former id of a question (write 'q:second-heads')",
            ],
        ),
        (A, "  See [x](q:faulty) and [y](q:unreadable).\n", []),
        (
            A,
            "  ![](fig:balls)\n  ![x](fig:bals)\n  ![x](a.png)\n  ![x](fig:half)\n  ![x](fig:empty)\n",
            [
                "9:3: answer: the figure 'balls' has no text alternative (say what it shows: ![what it shows](fig:balls))",
                "10:3: answer: the figure 'bals' has no file docs/assets/figures/bals.dark.svg (did you mean 'balls'?)",
                "10:3: answer: the figure 'bals' has no file docs/assets/figures/bals.light.svg (did you mean 'balls'?)",
                "11:3: answer: the image is 'a.png', which is no figure of ours "
                "(write fig: and the name of a figure: ![what it shows](fig:name))",
                "12:3: answer: the figure 'half' has no file docs/assets/figures/half.dark.svg (data/figures/half.py is to draw it)",
                "13:3: answer: the figure 'empty' cannot be shown: empty.light.svg is not an SVG image",
            ],
        ),
        (
            A,
            "  It costs $5.\n\n  # Title\n\n  $$x\n\n  \\alpha\n",
            [
                "9:12: answer: '$' is neither escaped nor part of a formula "
                "(write \\$ for the sign itself, or close the formula in the same paragraph)",
                "11:3: answer: headings are not allowed: # Title (begin a paragraph with **bold words.** instead)",
                "13:3: answer: '$$' is never closed "
                "(a displayed formula has no blank line within, and its last '$$' stands at the end of a line)",
                "15:3: answer: '\\alpha' stands outside of a formula "
                "(formulas stand between dollar signs, code between backticks)",
            ],
        ),
        (A, "  ```python\n  x = 1\n", []),  # the checks of code say so
        (
            "listen_for:\n",
            "pitfalls:\n  - One.\n  - >-\n    Two\n    <u>three</u>.\nfollow_ups:\n  - ask: A\n    answer: B\n"
            "  - ask: >-\n      C <u>\n    answer: |\n      D\n\n      - E $\\foo$\nlisten_for:\n",
            [
                "16:5: pitfalls[1]: raw HTML is not allowed: <u> "
                "(write Markdown; what is to be read as it stands goes between backticks)",
                "21:9: follow_ups[1].ask: raw HTML is not allowed: <u> "
                "(write Markdown; what is to be read as it stands goes between backticks)",
                "25:12: follow_ups[1].answer: this is not valid TeX: Undefined control sequence: \\foo",
            ],
        ),
        (
            "  - Names the geometric distribution.\n  - senior: Says that",
            '  - "Names the <b>geometric</b> distribution."\n  - senior: |\n      - Says that\n      - or that',
            [
                "13:16: listen_for[0]: raw HTML is not allowed: <b> (write **bold**)",
                "15:7: listen_for[1].senior: a list cannot stand here, only one paragraph (write it as one paragraph)",
            ],
        ),
        (
            "question: How many flips does it take to see heads?",
            "question: 'How many $5 flips does it take?'",
            [
                "1:21: question: '$' is neither escaped nor part of a formula "
                "(write \\$ for the sign itself, or close the formula in the same paragraph)"
            ],
        ),
    ],
)
def test_problems_of_a_question(
    project: Project, spoiled: Callable[[str, str], list[str]], old: str, new: str, expected: list[str]
) -> None:
    folder = "data/questions/probability"
    second = QUESTION.replace("asked_in: [a-list/one]\n", "redirect_from: [old-heads]\n")
    project.write(f"{folder}/second-heads.yml", second)
    project.write(f"{folder}/faulty.yml", QUESTION.replace("difficulty: medium", "difficulty: none"))
    project.write(f"{folder}/unreadable.yml", "question: [")
    for name, content in (
        ("balls.light", SVG),
        ("balls.dark", SVG),
        ("half.light", SVG),
        ("empty.light", ""),
        ("empty.dark", SVG),
    ):
        project.write(f"docs/assets/figures/{name}.svg", content)
    assert spoiled(old, new) == sorted(expected)


def test_problems_of_introductions_and_notes(project: Project) -> None:
    introduction = (
        "introduction: >-\n          Learn [this](q:first-head) first,\n          then <b>that</b>, and $\\foo$."
    )
    project.write("data/topics.yml", TOPICS.replace("introduction: What can happen, and how often.", introduction))
    project.write("data/sources.yml", SOURCES.replace("title: A list\n", "title: A list\n    note: See [it](../it).\n"))
    assert found(project) == [
        "data/sources.yml:4:15: sources[0].note: the link leads to '../it', which is neither a web address nor a question "
        "(write https://..., or q: and the id of a question)",
        "data/topics.yml:8:17: sections[0].topics[0].introduction: the link leads to 'first-head', which is not a question "
        "(did you mean 'first-heads'?)",
        "data/topics.yml:9:16: sections[0].topics[0].introduction: raw HTML is not allowed: <b> (write **bold**)",
        "data/topics.yml:9:34: sections[0].topics[0].introduction: this is not valid TeX: Undefined control sequence: \\foo",
    ]


def test_a_second_look_renders_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write(PATH, QUESTION.replace("Two, on average.", "Two, on <b>average</b>."))
    first = found(project)
    assert len(first) == 1
    rendered = rendered_works(monkeypatch)
    assert found(project) == first
    assert rendered == []
    assert found(project, clean=True) == first
    assert len(rendered) == 2  # the question and the introduction


def test_what_other_files_say_is_not_remembered(project: Project) -> None:
    project.write(PATH, QUESTION.replace("Two, on average.", "Two, as [there](q:second-heads)."))
    assert len(found(project)) == 1
    project.write(PATH.replace("first", "second"), QUESTION)
    assert found(project) == []


def test_a_broken_cache_is_no_problem(project: Project) -> None:
    cache = Cache.of(project.root, "render")
    cache.path.parent.mkdir()
    cache.path.write_bytes(b"broken")
    assert found(project) == []
