"""The code in a question: its fenced blocks, the program that they make with `check`, and what is wrong with them unrun.

A fence names its language, and after it, where the code is not to be run, one mark:

    ```python            run, with the others of the question and its `check`, in one namespace
    ```python wrong      shows a mistake on purpose: not run, counted
    ```python not-run    needs what the tests do not have (a library, a GPU, minutes): not run, counted
    ```sql               not run by itself: the program finds the texts of these blocks, in order, in the list `SQL`

Nothing is executed here: `tests/answers/` does that, and only there.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.bank.assertions import vacuous
from macros.bank.model import Question, Senior
from macros.bank.problems import nearest
from macros.bank.reader import Loc

LANGUAGES: tuple[str, ...] = (
    "bash", "c", "cpp", "css", "csv", "cuda", "diff", "dockerfile", "go", "graphql", "html", "http", "ini", "java",
    "javascript", "json", "julia", "latex", "makefile", "markdown", "mermaid", "protobuf", "python", "r", "regex", "rust",
    "scala", "sql", "text", "toml", "typescript", "xml", "yaml",
)  # fmt: skip
"""What may stand after the three backticks."""

OTHER_NAMES = {
    "py": "python", "python3": "python", "pycon": "python", "ipython": "python", "sh": "bash", "shell": "bash", "zsh": "bash",
    "console": "bash", "js": "javascript", "ts": "typescript", "c++": "cpp", "cu": "cuda", "yml": "yaml", "md": "markdown",
    "txt": "text", "plain": "text", "plaintext": "text", "output": "text", "none": "text", "tex": "latex", "postgres": "sql",
    "postgresql": "sql", "mysql": "sql", "sqlite": "sql", "proto": "protobuf", "docker": "dockerfile",
}  # fmt: skip

MARKS: tuple[str, ...] = ("wrong", "not-run")

_TOO_DEEP = SyntaxError("an expression is nested too deeply", ("<code>", 1, 1, ""))
_PARSER = MarkdownIt("commonmark")
_MAY_HOLD_CODE = re.compile(r"```|~~~|(?:\A|\n\s*\n) {4}")


@dataclass(frozen=True)
class CodeBlock:
    """A fenced block of a text: `source` without the fence and without the indentation of the list it stands in.

    `mark` is what follows the language, empty where nothing does; `line_in_text` is the line of the text, counted from 1,
    on which `source` starts.
    """

    language: str
    mark: str
    source: str
    line_in_text: int

    @property
    def is_run(self) -> bool:
        """Whether it is a part of the question's program."""
        return self.language == "python" and self.mark not in MARKS


@dataclass(frozen=True)
class Piece:
    """A block and the field that it stands in; `check` as a whole is a block, too."""

    loc: Loc
    block: CodeBlock


@dataclass(frozen=True)
class Program:
    """What is run for a question, in this order and in one namespace, and what is not because a mark says so."""

    pieces: tuple[Piece, ...]
    skipped: tuple[Piece, ...]
    sql: tuple[str, ...]
    """The texts of the blocks of SQL, so that what is run is what is printed."""


@dataclass(frozen=True)
class CodeFinding:
    """Something wrong with the code of a question, in line `line_in_text` (from 1) of the field `loc`."""

    loc: Loc
    line_in_text: int
    message: str
    hint: str = ""


def texts(question: Question) -> Iterator[tuple[Loc, str]]:
    """The Markdown fields of a question in reading order."""
    if question.setup is not None:
        yield ("setup",), question.setup
    yield ("short",), question.short
    yield ("answer",), question.answer
    for index, pitfall in enumerate(question.pitfalls):
        yield ("pitfalls", index), pitfall
    for index, follow_up in enumerate(question.follow_ups):
        if follow_up.ask is not None:
            yield ("follow_ups", index, "ask"), follow_up.ask
        if follow_up.answer is not None:
            yield ("follow_ups", index, "answer"), follow_up.answer
    for index, item in enumerate(question.listen_for):
        if isinstance(item, Senior):
            yield ("listen_for", index, "senior"), item.senior
        else:
            yield ("listen_for", index), item


def blocks(markdown: str) -> list[CodeBlock]:
    """The fenced blocks of a text (backticks or tildes, in lists and quotes too), in its order."""
    return _blocks(_tokens(markdown))


def _blocks(tokens: Sequence[Token]) -> list[CodeBlock]:
    found = []
    for token in tokens:
        if token.type == "fence" and token.map is not None:
            language, *mark = token.info.split() or [""]
            found.append(CodeBlock(language, " ".join(mark), token.content, token.map[0] + 2))
    return found


def _tokens(markdown: str) -> Sequence[Token]:
    """The parsed text; nothing where it cannot hold a code block, which is so in most and saves most of the time."""
    return _PARSER.parse(markdown) if _MAY_HOLD_CODE.search(markdown) else ()


def program(question: Question) -> Program:
    """The question's program: the runnable Python blocks of its fields in reading order, then `check`."""
    pieces: list[Piece] = []
    skipped: list[Piece] = []
    sql: list[str] = []
    for loc, text in texts(question):
        for block in blocks(text):
            if block.is_run:
                pieces.append(Piece(loc, block))
            elif block.mark in MARKS:
                skipped.append(Piece(loc, block))
            elif block.language == "sql":
                sql.append(block.source)
    if question.check is not None:
        pieces.append(Piece(("check",), CodeBlock("python", "", question.check, 1)))
    return Program(tuple(pieces), tuple(skipped), tuple(sql))


def findings(question: Question) -> Iterator[CodeFinding]:
    """Everything about the question's code that is wrong before anybody runs it."""
    fences: list[str] = []
    for loc, text in texts(question):
        tokens = _tokens(text)
        yield from _outside_fences(loc, text, tokens)
        for block in _blocks(tokens):
            yield from _labels(loc, block)
            if block.language == "python" and block.mark != "wrong":
                parsed = _parse(block.source)
                if isinstance(parsed, SyntaxError):
                    yield _does_not_parse(loc, block.line_in_text, parsed)
                elif block.is_run:
                    fences.append(block.source)
    if question.check is not None:
        yield from _faults_of_check(question.check, tuple(fences))


@lru_cache(maxsize=8192)  # a build while serving looks at thousands of checks of which one has changed
def _faults_of_check(check: str, fences: tuple[str, ...]) -> tuple[CodeFinding, ...]:
    """What is wrong with a check; `fences` are blocks that run before it and parse."""
    parsed = _parse(check)
    if isinstance(parsed, SyntaxError):
        return (_does_not_parse(("check",), 1, parsed),)
    try:
        found = list(vacuous(parsed, [ast.parse(fence) for fence in fences]))
    except RecursionError:
        return (_does_not_parse(("check",), 1, _TOO_DEEP),)
    return tuple(CodeFinding(("check",), item.line, item.message, item.hint) for item in found)


def _labels(loc: Loc, block: CodeBlock) -> Iterator[CodeFinding]:
    """What is wrong with the line that opens the block."""
    line = block.line_in_text - 1
    if not block.language:
        yield CodeFinding(
            loc, line, "the code block names no language", "write ```text, or ```python for code that is to be run"
        )
    elif block.language not in LANGUAGES:
        other = OTHER_NAMES.get(block.language.lower())
        hint = f"did you mean '{other}'?" if other else nearest(block.language, LANGUAGES)
        yield CodeFinding(
            loc, line, f"'{block.language}' is not a language of code blocks", hint or "write ```text for plain text"
        )
    elif block.mark and (block.mark not in MARKS or (block.mark == "not-run" and block.language != "python")):
        allowed = "'wrong' or 'not-run'" if block.language == "python" else "'wrong'"
        yield CodeFinding(
            loc,
            line,
            f"'{block.mark}' after '{block.language}' means nothing; only {allowed} may stand there",
            nearest(block.mark, MARKS) if block.language == "python" else "",
        )


def _outside_fences(loc: Loc, text: str, tokens: Sequence[Token]) -> Iterator[CodeFinding]:
    """Code that was meant to be a block but is not one, and would be neither highlighted nor run."""
    for token in tokens:
        if token.type == "code_block" and token.map is not None:
            yield CodeFinding(
                loc,
                token.map[0] + 1,
                "indented by four or more, this is a code block without a language",
                "write ```text or ```python, or indent less",
            )
        elif token.type == "inline" and token.map is not None:
            for child in token.children or ():
                if child.type == "code_inline" and len(child.markup) >= 3:
                    before = text.split("\n")[token.map[0] : token.map[1]]
                    offset = next((index for index, part in enumerate(before) if child.markup in part), 0)
                    yield CodeFinding(
                        loc,
                        token.map[0] + 1 + offset,
                        f"{child.markup} within a line does not start a code block",
                        "put it on a line of its own; in YAML the text must then start with '|', because '>' joins lines",
                    )


def _parse(source: str) -> ast.Module | SyntaxError:
    """The tree of a source, or why it has none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an assertion on a tuple has its own finding
        try:
            tree = ast.parse(source)
            compile(tree, "<code>", "exec", dont_inherit=True)  # finds a stray return and its like
        except SyntaxError as error:
            return error
        except ValueError as error:  # NUL bytes
            return SyntaxError(str(error), ("<code>", 1, 1, ""))
        except (RecursionError, MemoryError):
            return _TOO_DEEP
    return tree


def _does_not_parse(loc: Loc, first_line: int, error: SyntaxError) -> CodeFinding:
    reason = re.sub(r" \(<(code|unknown)>, line \d+\)$", "", error.msg)
    hint = "mark the block 'wrong' if the mistake is on purpose" if loc != ("check",) else ""
    return CodeFinding(loc, first_line + (error.lineno or 1) - 1, f"this is not valid Python: {reason}", hint)
