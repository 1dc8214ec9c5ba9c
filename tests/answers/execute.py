"""Runs the code of one question as it is printed: a fresh Python process, one namespace, no network, a time limit."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.bank.code import Program, program
from macros.bank.model import Question
from macros.bank.reader import Document
from tests.answers.sandbox import Block

LIMIT = 60.0
"""Seconds. Answers aim at less than three."""

SANDBOX = Path(__file__).with_name("sandbox.py")

ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS",
     "LOKY_MAX_CPU_COUNT"),
    "1",
)  # fmt: skip
"""The same sums in the same order on every machine, and no more processes than the tests asked for."""


@dataclass(frozen=True)
class Failure:
    """Why a question's code failed: the line of the question's file, and what happened there."""

    path: str
    line: int
    message: str
    steps: tuple[str, ...] = ()
    output: str = ""

    def __str__(self) -> str:
        parts = [f"{self.path}:{self.line}: {self.message}", *self.steps]
        if self.output:
            parts.append(f"  printed: {self.output}")
        return "\n".join(parts)


@dataclass(frozen=True)
class Outcome:
    """What came of running a question's code: nothing wrong, or a failure."""

    seconds: float
    failure: Failure | None = None


def place(made: Program, document: Document, root: Path) -> list[Block]:
    """The pieces of a program with the places at which they stand in the question's file, after its `SQL` if it has any."""
    lines = document.text.split("\n")
    placed = [Block(f"SQL = {list(made.sql)!r}", str(root / document.path), 1, 0, False)] if made.sql else []
    for piece in made.pieces:
        source = piece.block.source.split("\n")
        first = next((index for index, line in enumerate(source) if line.strip()), 0)
        line, _ = document.line_of(piece.loc, piece.block.line_in_text + first)
        if not lines[line - 1].rstrip().endswith(source[first].rstrip()):  # not a block scalar
            line, _ = document.locate(piece.loc, source[first])
        indent = max(0, len(lines[line - 1].rstrip()) - len(source[first].rstrip()))
        placed.append(
            Block(piece.block.source, str(root / document.path), line - first, indent, piece.loc == ("check",))
        )
    return placed


def execute(question: Question, document: Document, root: Path, limit: float = LIMIT) -> Outcome:
    """Run the question's program; `root` is the folder from which its path counts."""
    made: Program = program(question)
    return execute_blocks(place(made, document, root), question.path, limit)


def execute_blocks(blocks: Sequence[Block], name: str, limit: float = LIMIT) -> Outcome:
    """Run blocks of code in a fresh process, one after another in one namespace; `name` is the path that a failure names."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="answer-", ignore_cleanup_errors=True) as folder:
        work = Path(folder, "work")
        work.mkdir()
        result = Path(folder, "result.json")
        job = {"blocks": [dataclasses.asdict(block) for block in blocks], "limit": limit, "result": str(result)}
        process = subprocess.Popen(
            # Of -I only what matters: its -E would ignore PYTHONHASHSEED, and the environment is ours anyway.
            [sys.executable, "-s", "-P", "-B", str(SANDBOX)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=work,
            env=environment(work),
            start_new_session=True,
        )
        try:
            # The process ends itself at the limit and says in which line it was; this is for one that cannot any more.
            output, errors = process.communicate(json.dumps(job).encode(), timeout=limit + 10)
        except subprocess.TimeoutExpired:
            output, errors = b"", f"Timeout ({limit:g} s)!".encode()
        finally:
            _end(process)
        seconds = time.monotonic() - began
        said = json.loads(result.read_text(encoding="utf-8")) if result.exists() else None
    if said == {}:
        return Outcome(seconds)
    printed = "\n           ".join(output.decode("utf-8", "replace").strip().splitlines()[-10:])
    if said is None:
        return Outcome(
            seconds, _died(blocks, name, limit, process.returncode, errors.decode("utf-8", "replace"), printed)
        )
    return Outcome(seconds, Failure(name, said["line"], said["message"], tuple(said["steps"]), printed))


def environment(home: Path) -> dict[str, str]:
    """The environment variables of an answer: none of ours, one thread, and a folder of its own for whatever is written."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {
        **kept,
        **ONE_THREAD,
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "HOME": str(home),
        "USERPROFILE": str(home),
        "TMPDIR": str(home),
        "TEMP": str(home),
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": str(home),
    }


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and whatever it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _died(blocks: Sequence[Block], name: str, limit: float, code: int | None, errors: str, printed: str) -> Failure:
    """What can be said of a process that left no result: it was too slow, or ended from below."""
    paths = {block.path for block in blocks}
    places = [int(line) for path, line in re.findall(r'File "(.*?)", line (\d+)', errors) if path in paths]
    line = places[0] if places else blocks[0].line
    if "Timeout (" in errors:
        return Failure(name, line, f"still running after {limit:g} seconds", (), printed)
    last: Any = errors.strip().splitlines()[-1:]
    reason = f": {last[0]}" if last else ""
    return Failure(name, line, f"the process ended before the code did, with exit code {code}{reason}", (), printed)
