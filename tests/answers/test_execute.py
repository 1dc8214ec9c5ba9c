"""What running a question's code finds, on tiny questions."""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from pathlib import Path

import pytest

from macros.bank.code import program
from macros.bank.model import Question, QuestionFile
from macros.bank.reader import Document, read
from tests.answers.execute import Failure, execute
from tests.answers.report import PROPERTY, summarize

HEAD = """\
question: What is asked here?
kind: coding
difficulty: easy
tags: [python]
short: >-
  The answer in one sentence.
"""
TAIL = """\
listen_for:
  - One thing.
  - Another thing.
references:
  - title: A book
"""
PATH = "data/questions/coding/tiny.yml"
FIRST_LINE = HEAD.count("\n") + 2  # of the answer's text
ANSWER = "Words."


def field(name: str, text: str) -> str:
    """A field of a question's file as a block scalar."""
    return f"{name}: |\n{textwrap.indent(textwrap.dedent(text).strip(), '  ')}\n"


def make(root: Path, answer: str = ANSWER, check: str = "", more: str = "") -> tuple[Question, Document]:
    """A question that was written to a file under `root` and read again."""
    path = root / PATH
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + field("answer", answer) + (field("check", check) if check else "") + more + TAIL)
    document, problems = read(path, root)
    assert document is not None and not problems
    fields = dict(QuestionFile.model_validate(document.data))
    return Question.model_construct(**fields, id="tiny", topic="coding", path=PATH), document


def run(root: Path, answer: str = ANSWER, check: str = "", more: str = "", limit: float = 30) -> Failure | None:
    """What running such a question says."""
    question, document = make(root, answer, check, more)
    return execute(question, document, root, limit).failure


def test_passes(tmp_path: Path) -> None:
    assert run(tmp_path, check="assert sum(range(4)) == 6") is None


def test_failing_assertion_names_the_line_and_both_sides(tmp_path: Path) -> None:
    check = """
        def half(x: float) -> float:
            return x / 2

        assert half(2) == 1
        assert abs(half(3) - 2) < 0.1, "too far"
    """
    failure = run(tmp_path, check=check)
    assert failure is not None
    assert str(failure) == (
        f"{PATH}:{FIRST_LINE + 6}: AssertionError: too far\n"
        "    half(3) = 1.5\n"
        "    abs(half(3) - 2) = 0.5\n"
        f'  line {FIRST_LINE + 6}, in <module>: assert abs(half(3) - 2) < 0.1, "too far"'
    )


def test_exception_in_a_fence_names_its_line(tmp_path: Path) -> None:
    answer = """
        Words.

        1. A list:

           ```python
           def crash(n: int) -> float:
               return 1 / n
           ```
    """
    failure = run(tmp_path, answer, "print('about to crash')\nassert crash(0) == 1")
    assert failure is not None
    assert failure.line == FIRST_LINE + 6
    assert failure.message == "ZeroDivisionError: division by zero"
    assert failure.steps == (
        f"  line {FIRST_LINE + 10}, in <module>: assert crash(0) == 1",
        f"  line {FIRST_LINE + 6}, in crash: return 1 / n",
    )
    assert failure.output == "about to crash"


def test_syntax_error_names_its_line(tmp_path: Path) -> None:
    failure = run(tmp_path, check="x = 1\nx = = 2")
    assert failure is not None
    assert (failure.line, failure.message) == (FIRST_LINE + 3, "SyntaxError: invalid syntax")


def test_one_namespace_in_reading_order(tmp_path: Path) -> None:
    more = (
        "follow_ups:\n  - ask: And then?\n    answer: |\n      ```python\n      steps.append('follow-up')\n      ```\n"
    )
    answer = "```python\nsteps = ['first']\n```\n\n~~~python\nsteps.append('second')\n~~~"
    assert run(tmp_path, answer, "assert steps == ['first', 'second', 'follow-up']", more) is None


def test_sql_that_is_printed_is_what_the_check_runs(tmp_path: Path) -> None:
    answer = "```sql\nSELECT 6 * 7;\n```\n\n```sql wrong\nSELECT 6 + 7;\n```\n\n```sql\nSELECT 'a\\b';\n```"
    check = """
        import sqlite3
        values = [sqlite3.connect(":memory:").execute(query).fetchone()[0] for query in SQL]
        assert values == [42, "a\\\\b"]
    """
    assert run(tmp_path, answer, check) is None
    failure = run(tmp_path, answer.replace("6 * 7", "6 * 8"), check)
    assert failure is not None
    assert failure.line == FIRST_LINE + len(answer.splitlines()) + 3


def test_no_state_is_left_for_the_next_question(tmp_path: Path) -> None:
    leave = "import math\nmath.pi = 3\nopen('left.txt', 'w').close()\nassert math.pi == 3"
    assert run(tmp_path, check=leave) is None
    clean = "import math, os\nassert math.pi > 3.1\nassert os.listdir() == []\nassert 'leave' not in globals()"
    assert run(tmp_path, check=clean) is None


def test_time_limit_names_the_line(tmp_path: Path) -> None:
    failure = run(tmp_path, check="x = 1\nwhile x:\n    x += 1\nassert not x", limit=1.5)
    assert failure is not None
    assert failure.line in (FIRST_LINE + 3, FIRST_LINE + 4)
    assert failure.message == "still running after 1.5 seconds"


@pytest.mark.parametrize(
    "reach",
    [
        "socket.create_connection(('127.0.0.1', 9), timeout=1)",
        "socket.getaddrinfo('example.org', 80)",
        "socket.socket().bind(('127.0.0.1', 0))",
        "urllib.request.urlopen('http://example.org')",
    ],
)
def test_network_is_refused(tmp_path: Path, reach: str) -> None:
    failure = run(tmp_path, check=f"import socket, urllib.request\n{reach}\nassert socket")
    assert failure is not None
    assert failure.line == FIRST_LINE + 3
    assert "answers run without a network" in failure.message


@pytest.mark.parametrize(
    "start",
    [
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
    ],
)
def test_other_programs_are_refused(tmp_path: Path, start: str) -> None:
    failure = run(tmp_path, check=f"import os, subprocess\n{start}\nassert os")
    assert failure is not None
    assert failure.line == FIRST_LINE + 3
    assert "answers start no other programs" in failure.message


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not keep to the limit")
def test_memory_is_limited(tmp_path: Path) -> None:
    failure = run(tmp_path, check="assert len(bytearray(8 * 1024**3)) == 2**33")
    assert failure is not None
    assert (failure.line, failure.message) == (FIRST_LINE + 2, "MemoryError")


@pytest.mark.parametrize("leave", ["raise SystemExit(0)", "import sys; sys.exit()", "import os; os._exit(0)"])
def test_leaving_before_the_assertions_is_a_failure(tmp_path: Path, leave: str) -> None:
    failure = run(tmp_path, f"```python\n{leave}\n```", "assert 1 + 1 == 3")
    assert failure is not None
    assert "leaves with SystemExit" in failure.message or "ended before the code did" in failure.message


def test_assertion_that_is_never_reached_is_a_failure(tmp_path: Path) -> None:
    check = """
        found = [n for n in range(10) if n > 10]
        for n in found:
            assert n > 10
        try:
            int("ten")
            assert False, "an exception is expected above, so this line is rightly never reached"
        except ValueError:
            pass
    """
    failure = run(tmp_path, check=check)
    assert failure is not None
    assert (failure.line, failure.message) == (FIRST_LINE + 4, "this assertion is never reached")


def test_outdated_interface_is_a_failure(tmp_path: Path) -> None:
    answer = "```python\nimport warnings\nwarnings.warn('use the other function', FutureWarning)\n```"
    failure = run(tmp_path, answer)
    assert failure is not None
    assert (failure.line, failure.message) == (FIRST_LINE + 2, "FutureWarning: use the other function")


def test_marked_blocks_are_not_run_but_counted(tmp_path: Path) -> None:
    answer = "```python wrong\nraise ValueError\n```\n\n```python not-run\nimport torch\n```\n\n```sql\nselect 1\n```"
    question, document = make(tmp_path, answer, "assert len('ab') == 2")
    assert execute(question, document, tmp_path).failure is None
    made = program(question)
    assert [piece.block.mark for piece in made.skipped] == ["wrong", "not-run"]
    counts = {"run": len(made.pieces), **Counter(piece.block.mark for piece in made.skipped)}
    assert summarize([{PROPERTY: counts}, {"other": 1}, {PROPERTY: counts}]) == (
        "answers: 2 blocks of 2 questions run; not run: 2 marked wrong, 2 marked not-run"
    )
    assert summarize([{"other": 1}]) == ""


def test_environment_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "told")
    check = """
        import os, sys
        assert "A_SECRET" not in os.environ
        assert os.environ["OMP_NUM_THREADS"] == "1"
        assert not any(os.path.isdir(os.path.join(path, "macros")) for path in sys.path)
        assert __name__ == "__main__"
    """
    assert run(tmp_path, check=check) is None


def test_classes_and_annotations_work_as_in_a_file(tmp_path: Path) -> None:
    answer = """
        ```python
        from __future__ import annotations
        from dataclasses import dataclass

        @dataclass
        class Point:
            x: float
        ```
    """
    check = "import pickle, typing\nassert pickle.loads(pickle.dumps(Point(2.0))).x == 2\nassert typing.get_type_hints(Point) == {'x': float}"
    assert run(tmp_path, answer, check) is None
