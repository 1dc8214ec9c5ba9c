"""Code blocks: which there are, which make the program, and what is wrong with them before they are run."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest

from macros.bank.code import CodeBlock, blocks, findings, program
from macros.bank.model import FollowUp, Question, Senior

COMPUTE = "assert a value that the code computes, against the number in the answer"


def make(answer: str = "Words.", check: str | None = None, **fields: Any) -> Question:
    """A question with this answer and check."""
    known: dict[str, Any] = {"id": "tiny", "topic": "coding", "path": "tiny.yml", "question": "Q?", "kind": "coding"}
    known |= {"difficulty": "easy", "tags": ["a"], "short": "Short.", "listen_for": ["One.", "Two."], "references": []}
    known |= {"answer": textwrap.dedent(answer), "check": check and textwrap.dedent(check)}
    return Question.model_construct(**known, **fields)


def found(question: Question) -> list[tuple[int, str, str]]:
    """Line, message and hint of each finding."""
    return [(finding.line_in_text, finding.message, finding.hint) for finding in findings(question)]


def test_blocks_of_all_forms() -> None:
    text = textwrap.dedent("""\
        Words with `code` in them.

        ```python
        x = 1

        y = 2
        ```

        ~~~python wrong
        ```
        ~~~

        1. In a list:

           ````python   not-run
             indented = 3
           ````

        > ```text
        > quoted
        > ```

        ```
        never closed
        """)
    assert blocks(text) == [
        CodeBlock("python", "", "x = 1\n\ny = 2\n", 4),
        CodeBlock("python", "wrong", "```\n", 10),
        CodeBlock("python", "not-run", "  indented = 3\n", 16),
        CodeBlock("text", "", "quoted\n", 20),
        CodeBlock("", "", "never closed\n", 24),
    ]


def test_program_takes_all_fields_in_reading_order() -> None:
    question = make(
        "```python\nb\n```\n\n```sql\nselect 1\n```\n\n```python wrong\nnot this\n```",
        "check",
        setup="```python\na\n```",
        pitfalls=["```python\nc\n```", "```python not-run\nnor this\n```"],
        follow_ups=[FollowUp(ask="And?", answer="```python\nd\n```"), FollowUp(ask="Else?", see="other")],
    )
    question = question.model_copy(update={"listen_for": ["One.", Senior(senior="```python\ne\n```")]})
    made = program(question)
    assert [(piece.loc, piece.block.source.strip()) for piece in made.pieces] == [
        (("setup",), "a"),
        (("answer",), "b"),
        (("pitfalls", 0), "c"),
        (("follow_ups", 0, "answer"), "d"),
        (("listen_for", 1, "senior"), "e"),
        (("check",), "check"),
    ]
    assert [(piece.loc, piece.block.mark) for piece in made.skipped] == [
        (("answer",), "wrong"),
        (("pitfalls", 1), "not-run"),
    ]
    assert made.sql == ("select 1\n",)


def test_nothing_is_wrong_with_good_code() -> None:
    answer = "```python\nx = f(1)\n```\n\n```python wrong\nx = = 1\n```\n\n```python not-run\nimport torch\n```\n\n```sql\nselect 1\n```"
    assert found(make(answer, "assert x == 2")) == []


@pytest.mark.parametrize(
    ("answer", "line", "message", "hint"),
    [
        (
            "```\nx\n```",
            1,
            "the code block names no language",
            "write ```text, or ```python for code that is to be run",
        ),
        ("a\n\n```py\nx\n```", 3, "'py' is not a language of code blocks", "did you mean 'python'?"),
        ("```Python\nx\n```", 1, "'Python' is not a language of code blocks", "did you mean 'python'?"),
        ("```whatever\nx\n```", 1, "'whatever' is not a language of code blocks", "write ```text for plain text"),
        (
            "```python wrnog\nx\n```",
            1,
            "'wrnog' after 'python' means nothing; only 'wrong' or 'not-run' may stand there",
            "did you mean 'wrong'?",
        ),
        ("```sql not-run\nx\n```", 1, "'not-run' after 'sql' means nothing; only 'wrong' may stand there", ""),
        (
            "a\n\n```python\nx = 1\ny = = 2\n```",
            5,
            "this is not valid Python: invalid syntax",
            "mark the block 'wrong' if the mistake is on purpose",
        ),
        (
            "```python not-run\nreturn 1\n```",
            2,
            "this is not valid Python: 'return' outside function",
            "mark the block 'wrong' if the mistake is on purpose",
        ),
        (
            "a\n\n    x = 1",
            3,
            "indented by four or more, this is a code block without a language",
            "write ```text or ```python, or indent less",
        ),
        (
            "one\ntwo ```python x = 1 ```",
            2,
            "``` within a line does not start a code block",
            "put it on a line of its own; in YAML the text must then start with '|', because '>' joins lines",
        ),
    ],
)
def test_faults_of_blocks(answer: str, line: int, message: str, hint: str) -> None:
    assert found(make(answer)) == [(line, message, hint)]


CONSTANT = "the assertion cannot fail: it is a constant"
TOO_DEEP = "this is not valid Python: an expression is nested too deeply"
ONLY_CONSTANTS = "the assertion cannot fail: it compares only constants"


@pytest.mark.parametrize(
    ("check", "line", "message", "hint"),
    [
        ("x = (1", 1, "this is not valid Python: '(' was never closed", ""),
        pytest.param("assert " + "1 + " * 2000 + "1 == x", 1, TOO_DEEP, "", id="a long sum"),
        pytest.param("assert " + "-" * 9000 + "1 == x", 1, TOO_DEEP, "", id="many signs"),
        ("x = f(1)\nprint(x)", 1, "nothing is asserted, so this check cannot fail", COMPUTE),
        ("assert True", 1, CONSTANT, COMPUTE),
        ("assert 1", 1, CONSTANT, COMPUTE),
        ("assert not False", 1, CONSTANT, COMPUTE),
        ("assert f(1) == 2\nassert True", 2, CONSTANT, COMPUTE),
        ("assert 2 + 2 == 4", 1, ONLY_CONSTANTS, COMPUTE),
        ("assert 0.5 == 0.5", 1, ONLY_CONSTANTS, COMPUTE),
        ("x = 6\nassert x == 6", 2, ONLY_CONSTANTS, COMPUTE),
        ("x = 6\nassert abs(x - 6) < 1e-9", 2, ONLY_CONSTANTS, COMPUTE),
        ("import math\na, b = 6, 6\nassert math.isclose(a, b)", 3, ONLY_CONSTANTS, COMPUTE),
        ("table = {1: 0.5}\nassert table[1] == 0.5", 2, ONLY_CONSTANTS, COMPUTE),
        ("for x in (1, 2):\n    assert x > 0", 2, ONLY_CONSTANTS, COMPUTE),
        ("import numpy as np\nnp.testing.assert_allclose(1, 1)", 2, ONLY_CONSTANTS, COMPUTE),
        ("assert 0.1 * 3 == 0.3", 1, "the assertions compare only constants, so this check cannot fail", COMPUTE),
        ("assert f(1) == 2 or True", 1, "the assertion cannot fail: 'or True' is always true", COMPUTE),
        (
            "assert (f(1) == 2, 'wrong')",
            1,
            "asserts a tuple, which is always true",
            "leave out the parentheses: assert condition, message",
        ),
        ("assert [f(1) == 2]", 1, "asserts a collection that is not empty, which is always true", COMPUTE),
        ("assert (f(x) for x in y)", 1, "asserts a generator, which is always true", "put all(...) around it"),
        ("assert lambda: f(1) == 2", 1, "asserts a function, which is always true", "call it"),
        (
            "def right():\n    return f(1) == 2\nassert right",
            3,
            "asserts the function right itself, which is always true",
            "call it",
        ),
        (
            "if False:\n    assert f(1) == 2",
            2,
            "never reached: the condition in line 1 is never true",
            "assert outside of it",
        ),
        (
            "if 1:\n    pass\nelse:\n    assert f()",
            4,
            "never reached: the condition in line 1 is always true",
            "assert outside of it",
        ),
        (
            "for x in []:\n    assert f(x) == 2",
            2,
            "never reached: the loop in line 1 is over nothing",
            "assert outside of it",
        ),
        (
            "def g():\n    return 1\n    assert f(1) == 2\ng()",
            3,
            "never reached: the code leaves in line 2",
            "move it before that line",
        ),
        (
            "import sys\nsys.exit()\nassert f(1) == 2",
            3,
            "never reached: the code leaves in line 2",
            "move it before that line",
        ),
        ("def g():\n    assert f(1) == 2", 2, "never reached: nothing calls g()", "call it, or assert outside of it"),
        (
            "try:\n    assert f(1) == 2\nexcept Exception:\n    pass",
            2,
            "its failure is swallowed in line 3",
            "catch only the exception that is expected",
        ),
        (
            "import contextlib\nwith contextlib.suppress(AssertionError):\n    assert f(1) == 2",
            3,
            "its failure is swallowed in line 2",
            "catch only the exception that is expected",
        ),
    ],
)
def test_checks_that_cannot_fail(check: str, line: int, message: str, hint: str) -> None:
    assert found(make(check=check)) == [(line, message, hint)]


@pytest.mark.parametrize(
    "check",
    [
        "import math\nassert math.comb(5, 2) == 10",
        "assert sorted([3, 1, 2]) == [1, 2, 3]",
        "prior, sens = 0.01, 0.9\nassert abs(prior * sens - 0.009) < 1e-12",
        "import math\nassert 0.1 + 0.2 != 0.3\nassert math.fsum([0.1] * 10) == 1",
        "count = 0\nfor _ in range(3):\n    count += 1\nassert count == 3",
        "found = False\nfor x in range(9):\n    if x > 7:\n        found = True\nassert found",
        "items = [3, 1, 2]\nitems.sort()\nassert items == [1, 2, 3]",
        "for n, expected in ((1, 1), (2, 4)):\n    assert n**2 == expected",
        "def right(x, y):\n    assert x == y\nright(sum(range(3)), 3)",
        "try:\n    int('x')\n    assert False, 'must raise'\nexcept ValueError:\n    pass",
        "try:\n    int('x')\nexcept ValueError as error:\n    assert 'x' in str(error)",
        "if sum(range(3)) != 3:\n    raise AssertionError",
        "import numpy as np\nnp.testing.assert_allclose(np.ones(2).sum(), 2)",
        "assert not set(range(3)) & {4}",
        "x = 5\nassert (x := x + 1) == 6",
    ],
)
def test_checks_that_can_fail(check: str) -> None:
    assert found(make(check=check)) == []


def test_literals_of_the_answer_are_constants_too() -> None:
    assert found(make("```python\nresult = 6\n```", "assert result == 6")) == [(1, ONLY_CONSTANTS, COMPUTE)]
