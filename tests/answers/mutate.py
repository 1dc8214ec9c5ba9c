"""Changes the numbers in checks, one at a time, and lists those whose change no check notices: `make mutate`.

    python -m tests.answers.mutate [PATH | ID | TOPIC ...]

Each number (`tests.answers.numbers` says which) is moved up and down by 5% or by one unit of its last printed digit. Where
the program fails in at least one of the two directions the check insists on the number; where it fails in neither, the
check would accept a wrong answer. That is an error, unless `# loose: <reason>` beside the number says why it is right, and
such a comment is an error itself once it excuses nothing.

A question runs in a process of its own, forked from one that has the large libraries loaded. It runs statement by
statement; where a statement has a number to change, a fork of the process runs on with the change. What came before is
thus never run twice. Results are kept under `.cache/mutate/` by the hash of the program and of the tools.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import hashlib
import importlib
import importlib.metadata
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

from macros.bank.code import program
from macros.bank.load import load
from macros.bank.model import Question
from macros.bank.problems import nearest
from tests.answers.execute import LIMIT, environment, place
from tests.answers.numbers import Number, numbers, reasons, replaced
from tests.answers.sandbox import Block, Guard, fresh_namespace, limit_memory, old_interfaces_are_errors, parse
from tests.changed import files_in_question

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "mutate"
LIBRARIES = ("numpy", "scipy", "sympy", "scikit-learn", "pandas")
PRELOADED = (
    "numpy", "pandas", "scipy.integrate", "scipy.optimize", "scipy.special", "scipy.stats", "scipy.linalg", "sympy",
    "sklearn.base", "sklearn.linear_model", "sklearn.metrics", "sklearn.model_selection", "sklearn.pipeline",
)  # fmt: skip
TOOLS = ("mutate.py", "numbers.py", "sandbox.py", "execute.py")

PASSED, FAILED = 0, 1
SHORTEST = 10.0
"""Seconds that every changed program is given at least."""


@dataclass(frozen=True)
class Job:
    """A question's program, the check last, and the numbers in it."""

    path: str
    blocks: tuple[Block, ...]
    numbers: tuple[Number, ...]

    @property
    def check(self) -> Block:
        """The block whose numbers are changed."""
        return self.blocks[-1]


@dataclass(frozen=True)
class Verdict:
    """Which numbers of a job survive both changes; `error` instead where its program fails as it is."""

    survivors: tuple[Number, ...] = ()
    error: str = ""


@dataclass(frozen=True)
class Tally:
    """How many numbers there are, and what became of them."""

    numbers: int = 0
    survive: int = 0
    excused: int = 0


# What is found


def judge(job: Job, verdict: Verdict) -> tuple[list[str], Tally]:
    """One line for each number that survives without a reason and each reason without such a number, and the count."""
    if verdict.error:
        return [
            f"{job.path}:{job.check.line}:1: check: the program fails as it is; run make test ({verdict.error})"
        ], Tally()
    lines = job.check.source.split("\n")
    comments = reasons(job.check.source)
    found: list[tuple[int, int, str]] = []
    excused = 0
    for number in verdict.survivors:
        if any(reason.text and reason.excuses(number) for reason in comments):
            excused += 1
            continue
        source = lines[number.line - 1].strip()
        message = f"number {number.text} -> {number.changed[0]} survives: {source}"
        found.append((number.line, number.column, message))
    survive = len(found)
    for reason in comments:
        column = lines[reason.line - 1].index("#")
        if not reason.text:
            found.append((reason.line, column, "'# loose:' needs a reason behind it"))
        elif not any(reason.excuses(number) for number in verdict.survivors):
            found.append((reason.line, column, "'# loose:' is no longer needed: every number here is insisted on"))
    printed = [
        f"{job.path}:{job.check.line + line - 1}:{job.check.indent + column + 1}: {message}"
        for line, column, message in sorted(found)
    ]
    return printed, Tally(len(job.numbers), survive, excused)


def make_job(question: Question, blocks: Sequence[Block]) -> Job | None:
    """The job of a question; None where it has no check or its code does not parse (`make check` says so)."""
    if not blocks or not blocks[-1].is_check:
        return None
    try:
        found = numbers(blocks[-1].source, [block.source for block in blocks[:-1]])
    except SyntaxError:
        return None
    return Job(question.path, tuple(blocks), tuple(found))


# Running


def examine(job: Job) -> Verdict:
    """Run a job in a fork of this process; its numbers are tried there."""
    with tempfile.TemporaryDirectory(prefix="mutate-", ignore_cleanup_errors=True) as folder:
        result = Path(folder, "result.json")
        work = Path(folder, "work")
        work.mkdir()
        pid = os.fork()
        if pid == 0:
            _in_a_fork(job, work, result)
        _, status = os.waitpid(pid, 0)
        if not result.exists():
            return Verdict(error=f"its process ended with status {status}")
        said = json.loads(result.read_text(encoding="utf-8"))
    return Verdict(tuple(Number(**number) for number in said["survivors"]), said["error"])


def _in_a_fork(job: Job, work: Path, result: Path) -> None:
    """What the fork of a question does; it never returns."""
    try:
        os.chdir(work)
        os.environ.clear()
        os.environ.update(environment(work))
        with Path(os.devnull).open("r+b") as nothing:
            for stream in (0, 1, 2):
                os.dup2(nothing.fileno(), stream)
        limit_memory()
        old_interfaces_are_errors()
        verdict = _try_all(job, Guard())
        said = {"survivors": [asdict(number) for number in verdict.survivors], "error": verdict.error}
        result.write_text(json.dumps(said), encoding="utf-8")
    finally:
        os._exit(0)


def _try_all(job: Job, guard: Guard) -> Verdict:
    """Run the program statement by statement and try every number when its statement is next."""
    namespace = fresh_namespace()
    *fences, check = [parse(block) for block in job.blocks]
    flags = _future_flags(check)

    def run(statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            code = compile(ast.Module([statement], []), job.check.path, "exec", flags=flags, dont_inherit=True)
            exec(code, namespace)

    def passes(statements: Sequence[ast.stmt], limit: float) -> bool:
        guard.on = False  # for this fork
        pid = os.fork()
        if pid == 0:
            signal.setitimer(signal.ITIMER_REAL, limit)  # its signal ends the process, even within a C function
            guard.on = True
            try:
                run(statements)
            except BaseException:
                os._exit(FAILED)
            os._exit(PASSED)
        _, status = os.waitpid(pid, 0)
        guard.on = True
        return status == PASSED

    guard.on = True
    try:
        for fence in fences:
            exec(compile(fence, job.check.path, "exec", dont_inherit=True), namespace)
    except BaseException as error:
        return Verdict(error=f"{type(error).__name__}: {error}")
    began = time.monotonic()
    if not passes(check.body, LIMIT):
        return Verdict(error="an assertion fails, or it takes too long")
    limit = max(SHORTEST, 5 * (time.monotonic() - began))

    survivors = []
    for index, statement in enumerate(check.body):
        for number in (number for number in job.numbers if number.index == index):
            changed = (replaced(job.check.source, number, text) for text in number.changed)
            if all(passes(ast.parse(source).body[index:], limit) for source in changed):
                survivors.append(number)
        run([statement])
    return Verdict(tuple(survivors))


def _future_flags(tree: ast.Module) -> int:
    """The compiler flags of the `from __future__` lines, which would otherwise hold for their own statement alone."""
    import __future__

    names = [
        alias.name
        for statement in tree.body
        if isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
        for alias in statement.names
    ]
    return sum(getattr(__future__, name).compiler_flag for name in names)


def examine_all(jobs: Sequence[Job], workers: int) -> Iterator[tuple[Job, Verdict]]:
    """The verdicts on all jobs, in their order, from the cache where nothing has changed."""
    tools = fingerprint()
    kept = {job.path: CACHE / f"{_hash(job, tools)}.json" for job in jobs}
    missing = [job for job in jobs if not kept[job.path].exists()]
    if missing:
        preload()
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        running = {job.path: pool.submit(examine, job) for job in missing}
        for job in jobs:
            if job.path in running:
                verdict = running[job.path].result()
                if not verdict.error:
                    _keep(kept[job.path], verdict)
            else:
                said = json.loads(kept[job.path].read_text(encoding="utf-8"))
                verdict = Verdict(tuple(Number(**number) for number in said))
            yield job, verdict


def preload() -> None:
    """Load what nearly every check imports, once, before the processes fork."""
    for module in PRELOADED:
        with contextlib.suppress(ImportError):
            importlib.import_module(module)


def fingerprint() -> str:
    """Whatever a verdict depends on beside the program."""
    versions = [sys.version]
    for library in LIBRARIES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions.append(f"{library} {importlib.metadata.version(library)}")
    tools = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in TOOLS]
    return "\n".join(versions + tools)


def _hash(job: Job, tools: str) -> str:
    sources = [block.source for block in job.blocks]
    return hashlib.sha256(json.dumps([sources, tools]).encode()).hexdigest()


def _keep(path: Path, verdict: Verdict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps([asdict(number) for number in verdict.survivors]), encoding="utf-8")
    partial.replace(path)


# The command


def chosen(questions: Sequence[Question], names: Sequence[str], changed: frozenset[str] | None) -> list[Question]:
    """The questions with one of these ids, topics, or paths of files or folders; without names, those that changed.

    Raises ValueError for a name that is none of these.
    """
    if not names:
        return [question for question in questions if changed is None or question.path in changed]
    found: dict[str, Question] = {}
    for name in names:
        path = Path(os.path.relpath(name, ROOT)).as_posix()
        matching = [
            question
            for question in questions
            if name in (question.id, question.topic) or question.path == path or question.path.startswith(f"{path}/")
        ]
        if not matching:
            known = {question.id for question in questions} | {question.topic for question in questions}
            hint = nearest(name, known)
            raise ValueError(f"'{name}' is no question, topic or path{f' ({hint})' if hint else ''}")
        found |= {question.id: question for question in matching}
    return list(found.values())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what survives; 1 where that needs work, 2 where the command was not understood, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.answers.mutate", description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="PATH|ID|TOPIC", help="what to examine; everything if left out")
    parser.add_argument("--workers", type=int, default=2, help="processes side by side (default: 2)")
    options = parser.parse_args(arguments)
    if not hasattr(os, "fork"):
        parser.error("this system cannot fork processes; use Linux, macOS or WSL")
    loaded = load(ROOT)
    changed = files_in_question()
    os.environ.update(environment(Path(tempfile.gettempdir())))  # before numpy is loaded: one thread
    try:
        questions = chosen(list(loaded.bank.questions.values()), options.names, changed)
    except ValueError as error:
        parser.error(str(error))
    jobs = []
    for question in questions:
        blocks = place(program(question), loaded.documents[question.path], ROOT)
        job = make_job(question, blocks)
        if job is not None:
            jobs.append(job)
    faults, total, survive, excused = 0, 0, 0, 0
    for job, verdict in examine_all(jobs, options.workers):
        lines, tally = judge(job, verdict)
        for line in lines:
            print(line, flush=True)
        faults += len(lines)
        total, survive, excused = total + tally.numbers, survive + tally.survive, excused + tally.excused
    print(
        f"mutate: {total} numbers in {len(jobs)} checks: {total - survive - excused} insisted on, "
        f"{survive} survive without a reason, {excused} with one"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
