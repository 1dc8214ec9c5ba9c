"""The code in a question: its fenced blocks, the program that they make with `check`, and what is wrong with them unrun.

A fence names its language, and after it, where the code is not to be run, one mark:

    ```python            run, with the others of the question and its `check`, in one namespace
    ```python wrong      shows a mistake on purpose: not run, counted
    ```python not-run    needs what the tests do not have (a library, a GPU, minutes): not run, counted

Nothing is executed here: `tests/answers/` does that, and only there.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt

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

_PARSER = MarkdownIt("commonmark")


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
    closed: bool = True

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
    found = []
    lines = markdown.split("\n")
    for token in _PARSER.parse(markdown):
        if token.type != "fence" or token.map is None:
            continue
        language, *mark = token.info.split() or [""]
        first, last = token.map
        # The last line of a closed fence is the fence again; `map` ends after it.
        ending = lines[last - 1].lstrip(" \t>") if last - 1 > first else ""
        found.append(
            CodeBlock(
                language=language,
                mark=" ".join(mark),
                source=token.content,
                line_in_text=first + 2,
                closed=ending.startswith(token.markup) and not ending.strip(token.markup[0] + " \t"),
            )
        )
    return found


def program(question: Question) -> Program:
    """The question's program: the runnable Python blocks of its fields in reading order, then `check`."""
    pieces: list[Piece] = []
    skipped: list[Piece] = []
    for loc, text in texts(question):
        for block in blocks(text):
            if block.is_run:
                pieces.append(Piece(loc, block))
            elif block.mark in MARKS:
                skipped.append(Piece(loc, block))
    if question.check is not None:
        pieces.append(Piece(("check",), CodeBlock("python", "", question.check, 1)))
    return Program(tuple(pieces), tuple(skipped))


def findings(question: Question) -> Iterator[CodeFinding]:
    """Everything about the question's code that is wrong before anybody runs it."""
    fences: list[ast.Module] = []
    for loc, text in texts(question):
        yield from _outside_fences(loc, text)
        for block in blocks(text):
            yield from _labels(loc, block)
            if block.language == "python" and block.mark != "wrong":
                tree, error = _parse(block.source)
                if error is not None:
                    yield _does_not_parse(loc, block.line_in_text, error)
                elif tree is not None and block.is_run:
                    fences.append(tree)
    if question.check is not None:
        tree, error = _parse(question.check)
        if error is not None:
            yield _does_not_parse(("check",), 1, error)
        elif tree is not None:
            for item in vacuous(tree, fences):
                yield CodeFinding(("check",), item.line, item.message, item.hint)


def _labels(loc: Loc, block: CodeBlock) -> Iterator[CodeFinding]:
    """What is wrong with the line that opens the block."""
    line = block.line_in_text - 1
    if not block.closed:
        yield CodeFinding(loc, line, "the code block is never closed", "end it with a line of three backticks")
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


def _outside_fences(loc: Loc, text: str) -> Iterator[CodeFinding]:
    """Code that was meant to be a block but is not one, and would be neither highlighted nor run."""
    for token in _PARSER.parse(text):
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


def _parse(source: str) -> tuple[ast.Module | None, SyntaxError | None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an assertion on a tuple has its own finding
        try:
            tree = ast.parse(source)
            compile(
                source, "<code>", "exec", dont_inherit=True
            )  # finds what the parser lets pass, such as a stray return
        except SyntaxError as error:
            return None, error
        except ValueError as error:  # NUL bytes
            return None, SyntaxError(str(error), ("<code>", 1, 1, ""))
    return tree, None


def _does_not_parse(loc: Loc, first_line: int, error: SyntaxError) -> CodeFinding:
    reason = re.sub(r" \(<(code|unknown)>, line \d+\)$", "", error.msg)
    hint = "mark the block 'wrong' if the mistake is on purpose" if loc != ("check",) else ""
    return CodeFinding(loc, first_line + (error.lineno or 1) - 1, f"this is not valid Python: {reason}", hint)
