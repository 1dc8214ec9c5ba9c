"""Runs the code of one question in this process: `python sandbox.py < job.json`, started afresh for each question.

The standard library only, and nothing of the project, so that an answer finds the interpreter as its reader would. What
an answer may not do (reach the network, start programs) is refused by an audit hook: a guard against answers that would
work on their author's machine alone, not a wall against code that wants to break out.
"""

from __future__ import annotations

import ast
import contextlib
import faulthandler
import json
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MEMORY = 6 * 1024**3
"""Bytes of address space. Much more than any answer needs, little enough not to take the machine down."""

REFUSED: dict[str, str] = {
    **dict.fromkeys(
        ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
         "socket.getnameinfo", "socket.sendto", "socket.sendmsg"),
        "answers run without a network",
    ),
    **dict.fromkeys(
        ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile",
         "pty.spawn"),
        "answers start no other programs",
    ),
}  # fmt: skip


class Refused(PermissionError):
    """An answer did what no answer may do."""


class Guard:
    """The audit hook; a hook cannot be taken away again, so it is switched on and off."""

    def __init__(self) -> None:
        self.on = False
        sys.addaudithook(self)

    def __call__(self, event: str, _arguments: tuple[Any, ...]) -> None:
        """Raise Refused for an event that is not allowed."""
        if self.on and event in REFUSED:
            raise Refused(f"{event}: {REFUSED[event]}")


@dataclass(frozen=True)
class Block:
    """Code and where it stands: its first line is line `line` of `path`, indented there by `indent` characters."""

    source: str
    path: str
    line: int
    indent: int
    is_check: bool


@dataclass
class Recorder:
    """What the assertions saw: which were reached, and the values that the latest one compared."""

    reached: set[int] = field(default_factory=set)
    latest: range = range(0)
    compared: dict[str, Any] = field(default_factory=dict)

    def begin(self, line: int, end: int) -> bool:
        """Called before the assertion in lines `line` to `end` is evaluated."""
        self.reached.add(line)
        self.latest = range(line, end + 1)
        self.compared.clear()
        return True

    def see(self, text: str, value: Any) -> Any:
        """Pass `value`, which the assertion calls `text`, through."""
        self.compared[text] = value
        return value


RECORDER = "__recorder__"


class _Watched(ast.NodeTransformer):
    """Rewrites `assert a == b` so that the recorder sees `a` and `b`; what the assertion means stays the same."""

    def visit_Assert(self, node: ast.Assert) -> ast.Assert:
        """Wrap what is compared, and note that the assertion was reached."""
        test = node.test
        for text, side in [(ast.unparse(side), side) for side in self._sides(test)]:
            if any(isinstance(part, ast.Name) for part in ast.walk(side)):
                self._wrap(test, side, text)
        reached = self._call("begin", [ast.Constant(node.lineno), ast.Constant(node.end_lineno)], test)
        node.test = ast.copy_location(ast.BoolOp(ast.And(), [reached, test]), test)
        ast.fix_missing_locations(node)
        return node

    @classmethod
    def _sides(cls, test: ast.expr) -> list[ast.expr]:
        """The operands of a comparison; of `abs(a - b) < c` also `a` and `b`; of `isclose(a, b)` `a` and `b`."""
        if isinstance(test, ast.Compare):
            return [part for side in (test.left, *test.comparators) for part in (*cls._distance(side), side)]
        if (
            isinstance(test, ast.Call)
            and len(test.args) >= 2
            and not any(isinstance(a, ast.Starred) for a in test.args)
        ):
            return test.args[:2]
        return []

    @staticmethod
    def _distance(side: ast.expr) -> list[ast.expr]:
        match side:
            case ast.Call(func=ast.Name(id="abs"), args=[ast.BinOp(left=left, op=ast.Sub(), right=right)]):
                return [left, right]
        return []

    def _wrap(self, root: ast.expr, part: ast.expr, text: str) -> None:
        """Replace `part`, somewhere under `root`, by a call that passes its value through."""
        seen = self._call("see", [ast.Constant(text), part], part)
        for parent in ast.walk(root):
            for name, value in ast.iter_fields(parent):
                if value is part:
                    setattr(parent, name, seen)
                    return
                if isinstance(value, list) and any(item is part for item in value):
                    value[:] = [seen if item is part else item for item in value]
                    return

    @staticmethod
    def _call(method: str, arguments: list[ast.expr], where: ast.expr) -> ast.expr:
        function = ast.Attribute(ast.Name(RECORDER, ast.Load()), method, ast.Load())
        return ast.fix_missing_locations(ast.copy_location(ast.Call(function, arguments, []), where))


def parse(block: Block) -> ast.Module:
    """The block's tree, with the lines and columns of the file that it stands in. Raises SyntaxError with them, too."""
    try:
        tree = ast.parse(block.source, filename=block.path)
    except SyntaxError as error:
        raise SyntaxError(error.msg, (block.path, block.line + (error.lineno or 1) - 1, None, error.text)) from None
    for node in ast.walk(tree):
        for name in ("lineno", "end_lineno", "col_offset", "end_col_offset"):
            if getattr(node, name, None) is not None:
                setattr(node, name, getattr(node, name) + (block.indent if "col" in name else block.line - 1))
    return tree


def watched(tree: ast.Module) -> ast.Module:
    """The same program, whose assertions tell the recorder what they see."""
    _Watched().visit(tree)
    return ast.fix_missing_locations(tree)


def assertion_lines(tree: ast.Module) -> set[int]:
    """Where assertions stand that are meant to be reached: all but `assert False`, which marks what must not be."""
    return {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert) and not (isinstance(node.test, ast.Constant) and not node.test.value)
    }


def fresh_namespace() -> dict[str, Any]:
    """The namespace of a new `__main__` module, which pickle, dataclasses and `typing` can find."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    return module.__dict__


def limit_memory() -> None:
    """Set the memory limit where the system has one."""
    with contextlib.suppress(ImportError, OSError, ValueError, AttributeError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def old_interfaces_are_errors() -> None:
    """Make a warning that the answer itself calls something outdated an error: answers show today's interfaces."""
    for category in (DeprecationWarning, FutureWarning):
        warnings.filterwarnings("error", category=category, module="__main__")


def shorten(text: str, length: int = 300) -> str:
    """One text of bounded length."""
    text = text.strip()
    return text if len(text) <= length else f"{text[:length]} ..."


def describe(error: BaseException, recorder: Recorder, blocks: Sequence[Block]) -> dict[str, Any]:
    """Line, message and traceback (of the question's own lines) of what ended the program."""
    paths = {block.path for block in blocks}
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in paths]
    line = frames[-1].lineno if frames else blocks[0].line
    text = shorten(str(error))
    if isinstance(error, SyntaxError) and error.filename in paths:
        line, text = error.lineno, error.msg
    message = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if isinstance(error, SystemExit):
        message = "the code leaves with SystemExit before its end"
    if isinstance(error, AssertionError) and line in recorder.latest:
        seen = [f"{text} = {_represent(value)}" for text, value in recorder.compared.items()]
        message = "\n    ".join([message, *seen])
    steps = [f"  line {frame.lineno}, in {frame.name}: {frame.line}" for frame in frames]
    return {"line": line, "message": message, "steps": steps}


def _represent(value: Any) -> str:
    try:
        return shorten(repr(value))
    except Exception as error:  # an answer's class may have a faulty __repr__; that must not hide the failure
        return f"<{type(value).__name__} whose repr raises {type(error).__name__}>"


def run(blocks: Sequence[Block], before: Callable[[], None] = lambda: None) -> dict[str, Any]:
    """Run the blocks one after another in one namespace; `before` is called once they are compiled.

    Returns an empty mapping where all went well, else what `describe` says, or the first line of an assertion of the
    check that the program never came to.
    """
    recorder = Recorder()
    namespace = fresh_namespace()
    namespace[RECORDER] = recorder
    expected: set[int] = set()
    try:
        codes = []
        for block in blocks:
            tree = parse(block)
            if block.is_check:
                expected |= assertion_lines(tree)
            codes.append(compile(watched(tree), block.path, "exec", dont_inherit=True))
        before()
        for code in codes:
            exec(code, namespace)
    except BaseException as error:
        return describe(error, recorder, blocks)
    missed = sorted(expected - recorder.reached)
    if missed:
        return {"line": missed[0], "message": "this assertion is never reached", "steps": []}
    return {}


def main() -> None:
    """Read a job from standard input, run it, write what came of it into the job's result file."""
    job = json.load(sys.stdin)
    blocks = [Block(**block) for block in job["blocks"]]
    faulthandler.dump_traceback_later(job["limit"], exit=True)
    limit_memory()
    old_interfaces_are_errors()
    guard = Guard()

    def start() -> None:
        guard.on = True

    outcome = run(blocks, start)
    guard.on = False
    faulthandler.cancel_dump_traceback_later()
    Path(job["result"]).write_text(json.dumps(outcome), encoding="utf-8")


if __name__ == "__main__":
    main()
