"""The numbers on which a check insists: those that `make mutate` changes to see whether the check notices.

Changed are numbers, and texts that spell one (`Fraction("0.857")`),

- anywhere in an assertion (`assert ...`, `np.testing.assert_allclose(...)`);
- where a name is given a value that is written out (`expected = [1, 4, 9]`, `p, q = 0.3, 0.7`), or a loop runs over values
  that are written out (`for n, expected in [(1, 0.5), (2, 0.25)]`), if an assertion compares with that name directly
  (`== expected`, `abs(x - expected)`, `abs(x / expected - 1)`, `expected[n]`, `isclose(x, expected)`) and nothing else is
  computed from it;
- in a call of one of the question's own functions that asserts, where the parameter is compared directly.

Not changed, because they are no part of what is claimed:

- tolerances: what stands right of `abs(...) < ` (also of `norm(...)`, `abs(...).max()`, `max(abs(...) for ...)`, and of a name
  or a function of the question that stands for one of these), the keywords
  `atol`, `rel_tol`, `places` and their like, the same arguments by position, and the digits of `round(x, 4)`;
- seeds, numbers of draws (`size=`, and by position in the methods of random generators), `axis=` and what stands in `[...]`;
- the values for which an identity is tried: `all(f(x) == g(x) for x in (1, 2, 5))`, `max(abs(f(x) - g(x)) for x in ...)`, and loops whose
  variable is not compared directly. Any other value would do as well, so no change could ever be noticed;
- arguments of the question's own functions that are used as one of these (`def near(x, y, tol): return abs(x - y) < tol`).

A number whose change cannot be noticed for a good reason is excused by a comment `# loose: <reason>` in its line, or in the
first or last line of its statement.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from macros.bank.assertions import called, is_assertion_call

TOLERANCES = frozenset(
    "rtol atol abs_tol rel_tol abs rel tol eps epsabs epsrel xtol ftol places decimal decimals ndigits significant delta "
    "max_iter maxiter".split()
)
STRUCTURE = frozenset("axis dim size shape seed random_state rng keepdims n_jobs limit".split())
"""Keywords whose values claim nothing."""

SKIPPED_FROM = {
    **dict.fromkeys(("isclose", "allclose", "assert_allclose", "assert_almost_equal", "assertAlmostEqual"), 2),
    **dict.fromkeys(("round", "around", "approx"), 1),
    **dict.fromkeys(("default_rng", "RandomState", "Random", "seed", "SeedSequence"), 0),
    "limit_denominator": 0,
    # Numbers of draws.
    **dict.fromkeys(("random", "standard_normal", "standard_exponential", "standard_cauchy", "bytes"), 0),
    **dict.fromkeys(
        ("exponential", "poisson", "geometric", "chisquare", "dirichlet", "standard_t", "standard_gamma"), 1
    ),
    **dict.fromkeys(("choice", "rayleigh", "pareto", "weibull", "zipf", "logseries"), 1),
    **dict.fromkeys(("normal", "uniform", "binomial", "negative_binomial", "integers", "laplace", "logistic"), 2),
    **dict.fromkeys(("lognormal", "multinomial", "multivariate_normal", "gumbel", "wald", "vonmises"), 2),
    **dict.fromkeys(("hypergeometric", "triangular"), 3),
}
"""From which argument on (counted from 0) the arguments of a function are tolerances, seeds or numbers of draws."""

DISTANCES = frozenset(("abs", "fabs", "absolute"))
CLOSE = frozenset(("isclose", "allclose", "array_equal"))
WRAPPERS = frozenset(
    ("F", "Fraction", "Decimal", "Rational", "float", "int", "array", "asarray", "list", "tuple", "set", "sorted")
)
"""Functions that pass a value on in another form."""

_NUMBER = re.compile(r"[+-]?(\d[\d_]*)?\.?\d[\d_]*([eE][+-]?\d+)?|\d[\d_]*\.")
_REASON = re.compile(r"#\s*loose:\s*(.*)$")


@dataclass(frozen=True, order=True)
class Number:
    """A number as it is printed: `text` at `line` (from 1) and `column` (from 0) of a check.

    `first` and `last` are the lines of the statement (of a loop: of its header) in which it stands; `index` is that of
    the outermost statement of the check around it.
    """

    line: int
    column: int
    text: str
    first: int
    last: int
    index: int

    @property
    def changed(self) -> tuple[str, str]:
        """The number moved up and down: by 5% or by one unit of its last printed digit, whichever is more."""
        quote = self.text[0] if self.text[0] in "'\"" else ""
        plain = self.text.strip("'\"").replace("_", "")
        if re.fullmatch(r"0[xXoObB].*", plain):
            plain = str(int(plain, 0))
        value = Decimal(plain)
        exponent = value.as_tuple().exponent
        unit = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
        step = max(abs(value) * 5 / 100, unit)
        if re.fullmatch(r"[+-]?\d+", plain):
            step = max(step.to_integral_value(ROUND_CEILING), Decimal(1))
        up, down = value + step, value - step
        return f"{quote}{_print(up, self.text)}{quote}", f"{quote}{_print(down, self.text)}{quote}"


@dataclass(frozen=True)
class Reason:
    """A `# loose:` comment in line `line` of a check."""

    line: int
    text: str

    def excuses(self, number: Number) -> bool:
        """Whether the comment is about this number."""
        return self.line in (number.line, number.first, number.last)


def replaced(check: str, number: Number, text: str) -> str:
    """The check with another text in place of a number."""
    lines = check.split("\n")
    line = lines[number.line - 1].encode()  # columns of the syntax tree count bytes
    end = number.column + len(number.text.encode())
    lines[number.line - 1] = (line[: number.column] + text.encode() + line[end:]).decode()
    return "\n".join(lines)


def reasons(check: str) -> list[Reason]:
    """The `# loose:` comments of a check."""
    tokens = tokenize.generate_tokens(io.StringIO(check).readline)
    return [
        Reason(token.start[0], match[1].strip())
        for token in tokens
        if token.type == tokenize.COMMENT and (match := _REASON.search(token.string))
    ]


def numbers(check: str, fences: Sequence[str] = ()) -> list[Number]:
    """The numbers of a check that ought to matter, in its order; `fences` is the code that runs before it.

    Raises SyntaxError where the code does not parse.
    """
    return _Finder(check, fences).numbers()


def _print(value: Decimal, like: str) -> str:
    """A decimal as Python code of the same type: a float stays one."""
    text = format(value.normalize(), "f") if -12 < value.adjusted() < 16 else str(value.normalize())
    is_float = any(sign in like for sign in ".eE") and not like.lower().startswith("0x")
    return f"{text}.0" if is_float and not any(sign in text for sign in ".eE") else text


@dataclass(frozen=True)
class _Value:
    """A value that is written out, and the statement in which it is."""

    node: ast.expr
    statement: ast.stmt


class _Finder:
    """Finds the numbers of one check; see the top of this module for which they are."""

    def __init__(self, check: str, fences: Sequence[str]) -> None:
        self.lines = check.split("\n")
        self.tree = ast.parse(check)
        self.functions: dict[str, ast.FunctionDef | ast.Lambda] = {}
        bound: dict[str, list[ast.expr | None]] = {}
        for node in (node for code in (*map(ast.parse, fences), self.tree) for node in ast.walk(code)):
            match node:
                case ast.FunctionDef(name=name):
                    self.functions[name] = node
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda() as function):
                    self.functions[name] = function
            for name, value in _bindings(node):
                bound.setdefault(name, []).append(value)
        self.values = {name: values[0] for name, values in bound.items() if len(values) == 1 and values[0] is not None}
        self.claimless: dict[str, frozenset[int | str]] = {}
        self.found: set[Number] = set()

    def numbers(self) -> list[Number]:
        """All numbers that ought to matter."""
        written: dict[str, _Value] = {}
        loops: list[_Loop] = []
        for node in ast.walk(self.tree):
            match node:
                case ast.Assert(test=test):
                    self._take(test, node)
                case ast.Expr(value=ast.Call() as call):
                    self._take_call(call, node)
                case ast.Assign() | ast.AnnAssign():
                    for name, value in _bindings(node):
                        if value is not None and self.values.get(name) is value and _is_written(value):
                            written[name] = _Value(value, node)
                case ast.For(target=target, iter=items, body=body):
                    loops.append(_Loop(target, _Value(items, node), body))
        for name, known in written.items():
            if self._is_expected(name, [self.tree]):
                self._take(known.node, known.statement)
        for statement in ast.walk(self.tree):
            if isinstance(statement, ast.Assert):
                loops += [
                    _Loop(loop.target, _Value(loop.iter, statement), [trial.elt])
                    for trial in map(self._trial, ast.walk(statement))
                    if trial is not None
                    for loop in trial.generators
                ]
        for loop in loops:
            for variable, taken in _runs_over(loop.target, loop.items, written):
                if _is_written(taken.node) and self._is_expected(variable, loop.body):
                    self._take(taken.node, taken.statement)
        return sorted(self.found)

    def _take(self, root: ast.expr, statement: ast.stmt) -> None:
        """Add the numbers of an expression."""
        for node in self._kept(root):
            if isinstance(node, ast.Constant) and node.lineno == node.end_lineno:
                text = self.lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode()
                if _is_number(node.value, text):
                    last = statement.iter.end_lineno if isinstance(statement, ast.For) else statement.end_lineno
                    place = (node.lineno, node.col_offset)
                    index = next(i for i, outer in enumerate(self.tree.body) if place < _end(outer))
                    self.found.add(Number(*place, text, statement.lineno, last or statement.lineno, index))

    def _take_call(self, call: ast.Call, statement: ast.Expr) -> None:
        """Add the numbers of a call that asserts: `assert_allclose(...)`, or one of the question's functions that does."""
        function = self.functions.get(called(call)) if isinstance(call.func, ast.Name) else None
        if function is None:
            if is_assertion_call(statement):
                self._take(call, statement)
            return
        compared = {name.id for name in self._compared([function])}
        for parameter, argument in _by_parameter(call, function):
            if parameter in compared and _is_written(argument):
                self._take(argument, statement)

    # What claims nothing

    def _kept(self, node: ast.AST, indices: bool = False) -> Iterator[ast.AST]:
        """The nodes under `node` without tolerances, structure and values that are only tried; with `indices` on request."""
        yield node
        for child in self._kept_children(node, indices):
            yield from self._kept(child, indices)

    def _kept_children(self, node: ast.AST, indices: bool) -> Iterable[ast.AST]:
        match node:
            case ast.Subscript(value=value) if not indices:
                return (value,)
            case ast.JoinedStr():
                return ()
            case ast.Compare(left=left, ops=ops, comparators=others):
                sides = [left, *others]
                tolerances: set[int] = set()
                for first, op, second in zip(sides, ops, others, strict=False):
                    if isinstance(op, ast.Lt | ast.LtE) and self._is_distance(first):
                        tolerances.add(id(second))
                    elif isinstance(op, ast.Gt | ast.GtE) and self._is_distance(second):
                        tolerances.add(id(first))
                return [side for side in sides if id(side) not in tolerances]
            case ast.Call():
                trial = self._trial(node)
                if trial is not None:
                    expected = [
                        value.node
                        for loop in trial.generators
                        for variable, value in _runs_over(loop.target, _Value(loop.iter, ast.Pass()), {})
                        if _is_written(value.node) and self._is_expected(variable, [trial.elt])
                    ]
                    return [node.func, trial.elt, *expected]
                skipped = self._skipped(node)
                return [node.func, *(value for position, value in _arguments(node) if position not in skipped)]
        return ast.iter_child_nodes(node)

    def _trial(self, node: ast.AST) -> ast.GeneratorExp | ast.ListComp | None:
        """The `f(x) == g(x) for x in ...` of `all(...)`, the `abs(f(x) - g(x)) for x in ...` of `max(...)`."""
        match node:
            case ast.Call(args=[ast.GeneratorExp(elt=element) | ast.ListComp(elt=element) as trial]):
                if called(node) in ("all", "any", "max") and (
                    isinstance(element, ast.Compare | ast.BoolOp | ast.Call) or self._is_distance(element)
                ):
                    return trial
        return None

    def _skipped(self, call: ast.Call) -> set[int | str]:
        """Which arguments of a call are tolerances, seeds, numbers of draws or structure."""
        name = called(call)
        if isinstance(call.func, ast.Name) and name in self.functions:
            return set(self._claimless_parameters(name))
        skipped: set[int | str] = {position for position, _ in _arguments(call) if position in TOLERANCES | STRUCTURE}
        if name in SKIPPED_FROM:
            skipped.update(range(SKIPPED_FROM[name], len(call.args)))
        return skipped

    def _claimless_parameters(self, name: str) -> frozenset[int | str]:
        """Positions and names of the parameters that a function uses as tolerances, seeds and so on, and as nothing else."""
        if name not in self.claimless:
            self.claimless[name] = frozenset()  # for a function that calls itself
            function = self.functions[name]
            body = function.body if isinstance(function.body, list) else [function.body]
            used = {node.id for part in body for node in ast.walk(part) if isinstance(node, ast.Name)}
            used -= {node.id for part in body for node in self._kept(part, indices=True) if isinstance(node, ast.Name)}
            parameters = enumerate(_parameters(function))
            self.claimless[name] = frozenset(key for pair in parameters if pair[1] in used for key in pair)
        return self.claimless[name]

    def _is_distance(self, node: ast.expr, names: int = 3) -> bool:
        """Whether a value is a deviation: what it stays below is a tolerance. `names` limits how many names are looked up."""
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr="max" | "mean" | "sum")) if self._is_distance(
                value, names
            ):
                return True
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="linalg"), attr="norm")):
                return True
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                results = _results(self.functions[name])
                return names > 0 and bool(results) and all(self._is_distance(result, names - 1) for result in results)
            case ast.Call(args=[ast.GeneratorExp(elt=first) | ast.ListComp(elt=first), *_] | [first, *_]):
                if called(node) in DISTANCES:
                    return True
                return called(node) in ("max", "amax", "nanmax", "mean", "sum", "sqrt", "float") and self._is_distance(
                    first, names
                )
            case ast.BinOp(left=left, op=ast.Div() | ast.Mult()):
                return self._is_distance(left, names)
            case ast.Name(id=name):
                return names > 0 and name in self.values and self._is_distance(self.values[name], names - 1)
        return False

    # Names that are compared

    def _is_expected(self, name: str, scope: Sequence[ast.AST]) -> bool:
        """Whether assertions in `scope` compare directly with a name, and nothing there is computed from it."""
        compared = {id(node) for node in self._compared(scope) if node.id == name}
        harmless = compared | {id(node) for part in scope for node in self._only_in_arithmetic(part)}
        uses = [
            node
            for part in scope
            for node in ast.walk(part)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id == name
        ]
        return bool(compared) and all(id(node) in harmless for node in uses)

    def _only_in_arithmetic(self, scope: ast.AST) -> Iterator[ast.Name]:
        """The names in assertions that are given to no function: `abs(x - expected) / expected < 0.01`."""
        tests = [node.test for node in ast.walk(scope) if isinstance(node, ast.Assert)]
        stack: list[ast.AST] = [*tests, *([scope] if isinstance(scope, ast.expr) else [])]
        while stack:
            match stack.pop():
                case ast.Name() as name:
                    yield name
                case ast.Call(args=arguments) as call:
                    if called(call) in DISTANCES | CLOSE | WRAPPERS | {"all", "any", "max"}:
                        stack += arguments
                case ast.Subscript(value=value):
                    stack.append(value)
                case node:
                    stack += ast.iter_child_nodes(node)

    def _compared(self, scope: Sequence[ast.AST]) -> Iterator[ast.Name]:
        """The names with which assertions in `scope` (or conditions, where `scope` consists of these) compare directly."""
        for node in (node for part in scope for node in ast.walk(part)):
            if isinstance(node, ast.Assert):
                yield from self._compared_in(node.test)
            elif isinstance(node, ast.Expr) and is_assertion_call(node) and isinstance(node.value, ast.Call):
                for argument in node.value.args[:2]:
                    yield from _direct(argument)
        for part in scope:
            if isinstance(part, ast.expr):
                yield from self._compared_in(part)

    def _compared_in(self, test: ast.expr) -> Iterator[ast.Name]:
        for node in self._kept(test):
            if isinstance(node, ast.Compare):
                for side in (node.left, *node.comparators):
                    yield from _direct(side)
            elif isinstance(node, ast.Call) and called(node) in CLOSE:
                for argument in node.args[:2]:
                    yield from _direct(argument)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self.functions:
                yield from self._compared_by(node, self.functions[node.func.id])

    def _compared_by(self, call: ast.Call, function: ast.FunctionDef | ast.Lambda) -> Iterator[ast.Name]:
        """The names given to a function such as `near(x, expected)` that returns a comparison."""
        comparisons = [
            node for result in _results(function) for node in ast.walk(result) if isinstance(node, ast.Compare)
        ]
        inside = {name.id for node in comparisons for side in (node.left, *node.comparators) for name in _direct(side)}
        for parameter, argument in _by_parameter(call, function):
            if parameter in inside:
                yield from _direct(argument)


@dataclass(frozen=True)
class _Loop:
    """A loop: its variables, what it runs over, and what it repeats."""

    target: ast.expr
    items: _Value
    body: Sequence[ast.AST]


def _is_number(value: object, text: str) -> bool:
    """Whether a constant is a number, or a text that spells one and nothing else."""
    if isinstance(value, str):
        return text[1:-1] == value and _NUMBER.fullmatch(value) is not None
    return isinstance(value, int | float) and not isinstance(value, bool)


def _end(node: ast.stmt) -> tuple[int, int]:
    return node.end_lineno or node.lineno, node.end_col_offset or 0


def _arguments(call: ast.Call) -> Iterator[tuple[int | str, ast.expr]]:
    """The arguments of a call with their positions or names."""
    yield from enumerate(call.args)
    yield from ((keyword.arg or "**", keyword.value) for keyword in call.keywords)


def _by_parameter(call: ast.Call, function: ast.FunctionDef | ast.Lambda) -> Iterator[tuple[str, ast.expr]]:
    """The arguments of a call with the names of the parameters that take them."""
    names = _parameters(function)
    for position, argument in _arguments(call):
        if isinstance(position, str):
            yield position, argument
        elif position < len(names):
            yield names[position], argument


def _parameters(function: ast.FunctionDef | ast.Lambda) -> list[str]:
    arguments = function.args
    return [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]


def _results(function: ast.FunctionDef | ast.Lambda) -> list[ast.expr]:
    """The expressions that a function returns."""
    if isinstance(function, ast.Lambda):
        return [function.body]
    return [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]


def _bindings(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that a node binds, with the value where it stands there."""
    targets: list[ast.expr] = []
    match node:
        case (
            ast.Assign(targets=[target], value=ast.expr() as value)
            | ast.AnnAssign(target=target, value=ast.expr() as value)
        ):
            targets = [target]
            pairs = [(name.id, part) for name, part in _pairs(target, value)]
        case ast.Assign(targets=targets):
            pairs = []
        case ast.AugAssign(target=target) | ast.For(target=target) | ast.comprehension(target=target):
            targets, pairs = [target], []
        case ast.NamedExpr(target=target):
            targets, pairs = [target], []
        case ast.arg(arg=name):
            yield name, None
            return
        case _:
            return
    yield from pairs
    known = {name for name, _ in pairs}
    for other in (part for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)):
        if isinstance(other.ctx, ast.Store) and other.id not in known:
            yield other.id, None


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.Name, ast.expr]]:
    """Which name is given which value."""
    match target, value:
        case ast.Name(), _:
            yield target, value
        case ((ast.Tuple(elts=targets) | ast.List(elts=targets)), (ast.Tuple(elts=values) | ast.List(elts=values))):
            if len(targets) == len(values):
                for one, its_value in zip(targets, values, strict=True):
                    yield from _pairs(one, its_value)


def _runs_over(target: ast.expr, items: _Value, written: Mapping[str, _Value]) -> Iterator[tuple[str, _Value]]:
    """Which variable of a loop takes which values, as far as these are written out, here or under a name."""
    match target, items.node:
        case _, ast.Name(id=name):
            if name in written:
                yield from _runs_over(target, written[name], {})
        case _, ast.List(elts=rows) | ast.Tuple(elts=rows) | ast.Set(elts=rows):
            for row in rows:
                yield from ((name.id, _Value(value, items.statement)) for name, value in _pairs(target, row))
        case _, ast.Call(func=ast.Attribute(value=table, attr="items"), args=[]):
            if isinstance(table, ast.Name) and table.id in written:
                items, table = written[table.id], written[table.id].node
            if isinstance(table, ast.Dict) and isinstance(target, ast.Tuple) and len(target.elts) == 2:
                for key, value in zip(table.keys, table.values, strict=True):
                    if key is not None:
                        row = ast.Tuple([key, value], ast.Load())
                        yield from ((name.id, _Value(part, items.statement)) for name, part in _pairs(target, row))
        case ast.Tuple(elts=targets), ast.Call(func=ast.Name(id="zip"), args=columns):
            for one, column in zip(targets, columns, strict=False):
                yield from _runs_over(one, _Value(column, items.statement), written)
        case ast.Tuple(elts=[_, one]), ast.Call(func=ast.Name(id="enumerate"), args=[column, *_]):
            yield from _runs_over(one, _Value(column, items.statement), written)


def _direct(side: ast.expr) -> Iterator[ast.Name]:
    """The names of which a side of a comparison consists."""
    match side:
        case ast.Name():
            yield side
        case ast.Subscript(value=value) | ast.UnaryOp(operand=value):
            yield from _direct(value)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _direct(part)
        case ast.Call(args=[ast.BinOp(op=ast.Sub(), left=left, right=right)]) if called(side) in DISTANCES:
            if isinstance(left, ast.BinOp) and isinstance(left.op, ast.Div) and isinstance(right, ast.Constant):
                left = left.right  # abs(x / expected - 1)
            yield from _direct(left)
            yield from _direct(right)
        case ast.Call(args=[first, *_]) if called(side) in WRAPPERS | {"max"}:
            yield from _direct(first)
        case ast.Call(func=ast.Attribute(value=value, attr="max" | "all" | "any"), args=[]):
            yield from _direct(value)


def _is_written(node: ast.expr) -> bool:
    """Whether a value is written out: numbers, also in collections, in arithmetic, and as `Fraction(1, 3)`."""
    match node:
        case ast.Constant():
            return True
        case ast.UnaryOp(operand=operand):
            return _is_written(operand)
        case ast.BinOp(left=left, right=right):
            return _is_written(left) and _is_written(right)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            return all(map(_is_written, parts))
        case ast.Dict(keys=keys, values=values):
            return all(key is not None and _is_written(key) for key in keys) and all(map(_is_written, values))
        case ast.Call(args=parts, keywords=[]):
            return called(node) in WRAPPERS and all(map(_is_written, parts))
    return False
