"""Assertions that cannot fail: what reading a `check` tells about them.

The bar is that a `check` would fail if the answer were wrong. Whether the numbers are tight is found by changing them
(`make mutate`) and whether every assertion is reached by running them (`make test`). Here stands what is certain without
either, so that the checker can say it while an answer is being written. In doubt nothing is said: a question about
rounding may well assert `0.1 + 0.2 != 0.3`, and a formula may well be put together from named constants.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

COMPUTE = "assert a value that the code computes, against the number in the answer"
CONSTANT = "the assertion cannot fail: it is a constant", COMPUTE
ONLY_CONSTANTS = "the assertion cannot fail: it compares only constants", COMPUTE
CATCHES_FAILURE = {"AssertionError", "Exception", "BaseException"}


_Fault = tuple[str, str]
"""What is wrong with an assertion: message and hint."""


@dataclass(frozen=True)
class Vacuous:
    """An assertion of a check that proves nothing, or, at line 1, a check without one that proves anything."""

    line: int
    message: str
    hint: str


def vacuous(check: ast.Module, fences: Sequence[ast.Module] = ()) -> Iterator[Vacuous]:
    """The assertions of `check` that cannot fail; `fences` is the code that runs before it in the same namespace."""
    names = _Names(check, fences)
    found = list(_Assertions(check, names).walk(check.body, None))
    faults = [(statement, dead or _fault(statement, names)) for statement, dead in found]
    yield from (Vacuous(statement.lineno, *fault) for statement, fault in faults if fault is not None)
    if not found:
        yield Vacuous(1, "nothing is asserted, so this check cannot fail", COMPUTE)
    elif not any(fault or _proves(statement) for statement, fault in faults):
        yield Vacuous(found[0][0].lineno, "the assertions compare only constants, so this check cannot fail", COMPUTE)


def is_assertion_call(node: ast.AST) -> bool:
    """Whether it is a statement such as `np.testing.assert_allclose(a, b)`."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called(node.value).startswith("assert")


def _raises_failure(node: ast.AST) -> bool:
    """Whether it is `raise AssertionError(...)`."""
    if not isinstance(node, ast.Raise):
        return False
    raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
    return isinstance(raised, ast.Name) and raised.id == "AssertionError"


def called(call: ast.Call) -> str:
    """The last name of what is called: `allclose` for `np.allclose(...)`, empty where it has none."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_literal(node: ast.AST) -> bool:
    """Whether it is a number, a text, or a collection written out from such."""
    match node:
        case ast.Constant():
            return True
        case ast.UnaryOp(operand=operand):
            return is_literal(operand)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return all(map(is_literal, parts))
        case ast.Dict(keys=keys, values=values):
            return all(key is not None and is_literal(key) for key in keys) and all(map(is_literal, values))
    return False


class _Names:
    """Which names of a program stand for a literal all the time, and which for a function."""

    def __init__(self, check: ast.Module, fences: Sequence[ast.Module]) -> None:
        bound: dict[str, list[ast.expr | None]] = {}
        paired: set[int] = set()

        def pair(target: ast.expr, value: ast.expr) -> None:
            if isinstance(target, ast.Name):
                bound.setdefault(target.id, []).append(value)
                paired.add(id(target))
                return
            match target, value:
                case ((ast.Tuple(elts=parts) | ast.List(elts=parts)), (ast.Tuple(elts=values) | ast.List(elts=values))):
                    if len(parts) == len(values):
                        for part, its_value in zip(parts, values, strict=True):
                            pair(part, its_value)

        modules = [_nodes(module) for module in (*fences, check)]
        nodes = [node for module in modules for node in module]
        for node in nodes:
            match node:
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        pair(target, value)
                case (
                    ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value)
                ):
                    pair(target, value)
                case ast.For(target=target, iter=items) if is_literal(items):
                    for name in ast.walk(target):
                        if isinstance(name, ast.Name):
                            pair(name, items)
        for node in nodes:
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load) and id(node) not in paired:
                bound.setdefault(node.id, []).append(None)
            for bare in _bound_without_a_name_node(node):
                bound.setdefault(bare, []).append(None)

        self.literals = {
            name
            for name, values in bound.items()
            if len(values) == 1 and values[0] is not None and is_literal(values[0])
        }
        changeable = {name for name in self.literals if not isinstance(bound[name][0], ast.Constant | ast.Tuple)}
        if changeable:  # a list may change in the hands of whatever uses it outside of assertions
            asserted = {id(part) for node in nodes if isinstance(node, ast.Assert) for part in ast.walk(node)}
            self.literals -= {
                node.id
                for node in nodes
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in asserted
            } & changeable
        self.functions = {
            node.name
            for node in nodes
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and len(bound.get(node.name, ())) == 1
        }
        self.asserting = {name for module in modules for name in _asserting(module)}


def _nodes(module: ast.Module) -> list[ast.AST]:
    """What `ast.walk` gives, in a third of its time: every check of the bank goes through here on every build."""
    found: list[ast.AST] = [module]
    for node in found:  # grows while it is read
        for part in node.__dict__.values():
            if isinstance(part, list):
                found += [item for item in part if isinstance(item, ast.AST)]
            elif isinstance(part, ast.AST) and not isinstance(part, ast.expr_context):
                found.append(part)
    return found


def _asserting(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """The names of the functions and classes of a module in which something is asserted."""
    lines = [
        node.lineno
        for node in nodes
        if isinstance(node, ast.stmt)
        and (isinstance(node, ast.Assert) or is_assertion_call(node) or _raises_failure(node))
    ]
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and any(
            node.lineno <= line <= (node.end_lineno or line) for line in lines
        ):
            yield node.name


def _bound_without_a_name_node(node: ast.AST) -> Iterable[str]:
    """Names that a statement binds as plain text in the tree."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.arg(arg=name):
            return (name,)
        case ast.ExceptHandler(name=str() as name):
            return (name,)
        case ast.MatchAs(name=str() as name) | ast.MatchStar(name=str() as name) | ast.MatchMapping(rest=str() as name):
            return (name,)
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return tuple((alias.asname or alias.name).split(".")[0] for alias in names)
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            return tuple(names)
    return ()


class _Assertions:
    """Finds the assertions of a check, with what is wrong where one cannot take effect."""

    def __init__(self, check: ast.Module, names: _Names) -> None:
        self.names = names
        self.check = check

    def walk(self, body: Sequence[ast.stmt], dead: _Fault | None) -> Iterator[tuple[ast.stmt, _Fault | None]]:
        """Every assertion under the statements of `body`; `dead` is why these are never run, if they are not."""
        for statement in body:
            if isinstance(statement, ast.Assert) or is_assertion_call(statement) or self._asserts_otherwise(statement):
                yield statement, dead
            yield from self._inside(statement, dead)
            if not dead and _leaves(statement):
                dead = f"never reached: the code leaves in line {statement.lineno}", "move it before that line"

    def _asserts_otherwise(self, statement: ast.stmt) -> bool:
        """`raise AssertionError(...)`, or a call of one of the question's own functions that asserts."""
        if _raises_failure(statement):
            return True
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            function = statement.value.func
            return isinstance(function, ast.Name) and function.id in self.names.asserting
        return False

    def _inside(self, statement: ast.stmt, dead: _Fault | None) -> Iterator[tuple[ast.stmt, _Fault | None]]:
        """The assertions in the blocks of a compound statement."""
        fault, others = self._fault_of_body(statement), dead
        if isinstance(statement, ast.If) and _truth(statement.test) is True:
            others = dead or _never(statement, "condition", "is always true")
        yield from self.walk(getattr(statement, "body", ()), dead or fault)
        for handler in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
            yield from self.walk(handler.body, dead)
        yield from self.walk(getattr(statement, "orelse", ()), others)
        yield from self.walk(getattr(statement, "finalbody", ()), dead)

    def _fault_of_body(self, statement: ast.stmt) -> _Fault | None:
        """Why what is asserted in the body of a statement has no effect, if it has none."""
        match statement:
            case ast.If(test=test) | ast.While(test=test) if _truth(test) is False:
                return _never(statement, "condition", "is never true")
            case ast.For(iter=ast.List(elts=[]) | ast.Tuple(elts=[])):
                return _never(statement, "loop", "is over nothing")
            case ast.With(items=items) if any(_suppresses(item.context_expr) for item in items):
                return _caught(statement)
            case ast.Try(handlers=handlers):
                return next((_caught(handler) for handler in handlers if _swallows(handler)), None)
            case ast.FunctionDef(name=name) if name in self.names.asserting and not self._is_used(statement):
                return f"never reached: nothing calls {name}()", "call it, or assert outside of it"
        return None

    def _is_used(self, function: ast.FunctionDef) -> bool:
        """Whether a function of the check is named anywhere outside of itself (or is called by Python or a decorator)."""
        if function.decorator_list or function.name.startswith(("__", "test")):
            return True
        own = {id(part) for part in ast.walk(function)}
        return any(
            (isinstance(node, ast.Name) and node.id == function.name)
            or (isinstance(node, ast.Attribute) and node.attr == function.name)
            for node in ast.walk(self.check)
            if id(node) not in own
        )


def _never(statement: ast.stmt, what: str, why: str) -> _Fault:
    return f"never reached: the {what} in line {statement.lineno} {why}", "assert outside of it"


def _caught(catcher: ast.stmt | ast.ExceptHandler) -> _Fault:
    return f"its failure is swallowed in line {catcher.lineno}", "catch only the exception that is expected"


def _leaves(statement: ast.stmt) -> bool:
    """Whether what follows the statement in its block is never run."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return called(statement.value) in ("exit", "quit", "_exit")
    return isinstance(statement, ast.Return | ast.Raise | ast.Continue | ast.Break)


def _truth(test: ast.expr) -> bool | None:
    """What a condition is known to be; None where that depends."""
    match test:
        case ast.Constant(value=value):
            return bool(value)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            known = _truth(operand)
            return None if known is None else not known
        case ast.Name(id="TYPE_CHECKING"):
            return False
    return None


def _catches(names: ast.expr | None) -> bool:
    parts = names.elts if isinstance(names, ast.Tuple) else [names]
    return any(part is None or (isinstance(part, ast.Name) and part.id in CATCHES_FAILURE) for part in parts)


def _swallows(handler: ast.ExceptHandler) -> bool:
    """Whether a handler catches failed assertions and goes on as if nothing had been."""
    return _catches(handler.type) and all(
        isinstance(statement, ast.Pass | ast.Continue | ast.Expr)
        and not is_assertion_call(statement)
        and not (isinstance(statement, ast.Expr) and _leaves(statement))
        for statement in handler.body
    )


def _suppresses(context: ast.expr) -> bool:
    return isinstance(context, ast.Call) and called(context) == "suppress" and any(map(_catches, context.args))


def _fault(statement: ast.stmt, names: _Names) -> _Fault | None:
    """Why this one assertion cannot fail."""
    if isinstance(statement, ast.Assert):
        return _always_true(statement.test, names)
    if is_assertion_call(statement) and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        arguments = statement.value.args
        if arguments and all(_is_fixed(argument, names) for argument in arguments):
            return ONLY_CONSTANTS
    return None


def _always_true(test: ast.expr, names: _Names) -> _Fault | None:
    """Message and hint where a condition is always true, as far as can be told without running anything."""
    match test:
        case ast.Tuple(elts=[_, *_]):
            return "asserts a tuple, which is always true", "leave out the parentheses: assert condition, message"
        case ast.List(elts=[_, *_]) | ast.Set() | ast.Dict(keys=[_, *_]):
            return "asserts a collection that is not empty, which is always true", COMPUTE
        case ast.GeneratorExp():
            return "asserts a generator, which is always true", "put all(...) around it"
        case ast.Lambda():
            return "asserts a function, which is always true", "call it"
        case ast.Name(id=name) if name in names.functions:
            return f"asserts the function {name} itself, which is always true", "call it"
        case ast.Constant(value=value):
            return CONSTANT if value else None
        case ast.BoolOp(op=ast.Or(), values=values):
            always = next((part for part in values if isinstance(part, ast.Constant) and part.value), None)
            if always is not None:
                return f"the assertion cannot fail: 'or {ast.unparse(always)}' is always true", COMPUTE
            return _first(values, names)
        case ast.BoolOp(op=ast.And(), values=values):
            return _first(values, names)
        case ast.UnaryOp(op=ast.Not(), operand=operand) if _is_fixed(operand, names):
            return CONSTANT
        case ast.Compare(left=left, comparators=others) if all(
            _is_fixed(side, names) for one in (left, *others) for side in _sides(one)
        ):
            return ONLY_CONSTANTS
        case ast.Call(args=[left, right, *_]) if called(test) in ("isclose", "allclose", "array_equal"):
            if _is_fixed(left, names) and _is_fixed(right, names):
                return ONLY_CONSTANTS
        case ast.Name() | ast.Subscript() if _is_fixed(test, names):
            return CONSTANT
    return None


def _first(parts: Sequence[ast.expr], names: _Names) -> _Fault | None:
    """The fault of the first of several conditions where all of them are at fault."""
    found = [_always_true(part, names) for part in parts]
    return found[0] if all(found) else None


def _sides(side: ast.expr) -> tuple[ast.expr, ...]:
    """What is compared: `a` and `b` of `abs(a - b)`, otherwise the side itself."""
    if isinstance(side, ast.Call) and called(side) in ("abs", "fabs") and len(side.args) == 1:
        distance = side.args[0]
        if isinstance(distance, ast.BinOp) and isinstance(distance.op, ast.Sub):
            return distance.left, distance.right
        return (distance,)
    return (side,)


def _is_fixed(node: ast.expr, names: _Names) -> bool:
    """Whether it is written out: a literal, a name for one, or whole numbers added and multiplied.

    Other arithmetic on constants is let pass here: `0.1 + 0.2` and `7 // -2` may be what a question is about.
    """
    match node:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name in names.literals
        case ast.UnaryOp(operand=operand):
            return _is_fixed(operand, names)
        case ast.Subscript(value=value, slice=index):
            return _is_fixed(value, names) and is_literal(index)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return all(_is_fixed(part, names) for part in parts)
        case ast.Dict():
            return is_literal(node)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult(), right=right):
            return _is_whole(left) and _is_whole(right)
    return False


def _is_whole(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=value):
            return isinstance(value, int)
        case ast.UnaryOp(operand=operand):
            return _is_whole(operand)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult(), right=right):
            return _is_whole(left) and _is_whole(right)
    return False


def _proves(statement: ast.stmt) -> bool:
    """Whether an assertion depends on anything that is computed, or marks a place that must not be reached."""
    if not isinstance(statement, ast.Assert) or _truth(statement.test) is False:
        return True
    return any(
        (isinstance(node, ast.Call) and called(node) not in ("abs", "fabs", "isclose"))
        or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id not in ("abs", "math", "np"))
        for node in ast.walk(statement.test)
    )
