"""The project's commands: `python -m macros check | format | new | schema | export`. The Makefile calls them.

Every command ends with a line that says how it went, and exits with 1 where there was a problem, with 2 where it was called
in a way that it does not understand.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from macros.bank.load import QUESTIONS, TABLES, load
from macros.bank.problems import Problem, as_annotations, as_text

ROOT = Path(__file__).resolve().parent.parent
PRINTED = {"text": as_text, "github": as_annotations}


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run one command on the project at `root`; its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options, root)
    except _Misused as error:
        parser.error(str(error))
    return code


class _Misused(Exception):
    """An argument that argparse cannot know to be wrong."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m macros", description="Check, write and export the questions.")
    commands = parser.add_subparsers(required=True, metavar="command")

    check = commands.add_parser("check", help="print every problem of the data and of its rendering")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="print only what is wrong with these files")
    check.add_argument("--format", choices=PRINTED, default="text", help="github: as annotations of a pull request")
    check.add_argument("--clean", action="store_true", help="render everything anew, whatever is in the cache")
    check.set_defaults(run=_check)

    form = commands.add_parser("format", help="mend order, quotes, folding and blanks; what a file says stays")
    form.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="only these files")
    form.add_argument("--check", action="store_true", help="change nothing, print what is out of form")
    form.set_defaults(run=_format)

    new = commands.add_parser("new", help="start a question from a template")
    new.add_argument("topic", metavar="TOPIC", help="a topic's id, which is its folder in data/questions/")
    new.add_argument("question", metavar="QUESTION", help="the question, in one sentence")
    new.add_argument(
        "--id", default="", metavar="ID", help="the file's name, where the one made from the words is poor"
    )
    new.set_defaults(run=_new)

    schema = commands.add_parser("schema", help="write data/schema/: what editors read, and the template of a question")
    schema.set_defaults(run=_schema)

    export = commands.add_parser("export", help="write what belongs into a built site beside its pages")
    export.add_argument("site", nargs="?", type=Path, default=Path("site"), metavar="SITE", help="its folder (site)")
    export.set_defaults(run=_export)
    return parser


def _check(options: argparse.Namespace, root: Path) -> int:
    # Rendering loads a JavaScript engine; commands that need none do not wait for it.
    from macros.render.check import problems as problems_of_rendering

    wanted = _names(options.paths, root)
    loaded = load(root, clean=options.clean)
    found = {*loaded.problems, *problems_of_rendering(loaded, root, clean=options.clean)}
    shown = [problem for problem in found if _is_wanted(problem.path, wanted)]
    _print_problems(shown, options.format)
    if shown:
        print(_counted(shown))
        return 1
    questions = sum(_is_wanted(question.path, wanted) for question in loaded.bank.questions.values())
    print(f"no problems in {_number(questions, 'question')}")
    return 0


def _format(options: argparse.Namespace, root: Path) -> int:
    from macros.authoring.format import Untouched, format_file

    wanted = _names(options.paths, root)
    files = [root / name for name in TABLES] + sorted((root / QUESTIONS).rglob("*.yml"))
    files = [path for path in files if path.is_file() and _is_wanted(path.relative_to(root).as_posix(), wanted)]
    problems: list[Problem] = []
    changed = 0
    for path in files:
        name = path.relative_to(root).as_posix()
        try:
            if not format_file(path, root, write=not options.check):
                continue
        except Untouched as error:
            problems += error.problems
            continue
        if options.check:
            problems.append(Problem(name, 1, 1, "file", "is not in form", f"run: python -m macros format {name}"))
        else:
            changed += 1
            print(f"{name} is now in form")
    _print_problems(problems, "text")
    if problems:
        print(_counted(problems))
        return 1
    print(f"{_number(len(files), 'file')} in form, {changed} of them changed")
    return 0


def _new(options: argparse.Namespace, root: Path) -> int:
    from macros.authoring.new import Refused, new_question

    try:
        path = new_question(root, options.topic, options.question, options.id)
    except Refused as refusal:
        print(f"no file written: {refusal}", file=sys.stderr)
        return 1
    print(f"{path.relative_to(root).as_posix()} is waiting to be filled in")
    return 0


def _schema(_options: argparse.Namespace, root: Path) -> int:
    from macros.authoring.new import TEMPLATE, write_template
    from macros.bank.schema import write

    changed = [*write(root), *([TEMPLATE] if write_template(root) else [])]
    print(f"written: {', '.join(changed)}" if changed else "everything in data/schema/ is up to date")
    return 0


def _export(options: argparse.Namespace, root: Path) -> int:
    from macros.cache import Cache
    from macros.export import write
    from macros.render.address import Site
    from macros.render.question import render_all

    loaded = load(root)
    if loaded.problems:
        _print_problems(loaded.problems, "text")
        print(_counted(loaded.problems))
        return 1
    site = root / options.site
    if not site.is_dir():
        raise _Misused(f"no folder {options.site}: build the site first")
    rendered = render_all(loaded.bank.questions.values(), Cache.of(root, "render"))
    write(loaded.bank, site, rendered, Site.from_environment(os.environ))
    print(f"exported {_number(len(loaded.bank.questions), 'question')} into {options.site}")
    return 0


def _names(paths: Iterable[Path], root: Path) -> list[str]:
    """The paths from the project's root, with forward slashes, as problems carry them."""
    names = []
    for path in paths:
        # A symbolic link is not followed: the problem is the link.
        absolute = path if path.is_absolute() else Path.cwd() / path
        if not absolute.exists() and not absolute.is_symlink():
            raise _Misused(f"no such file: {path}")
        absolute = absolute.parent.resolve() / absolute.name if absolute.name else absolute.resolve()
        if not absolute.is_relative_to(root.resolve()):
            raise _Misused(f"not in this project: {path}")
        names.append(absolute.relative_to(root.resolve()).as_posix())
    return names


def _is_wanted(name: str, wanted: Collection[str]) -> bool:
    return not wanted or any(path in (name, ".") or name.startswith(f"{path}/") for path in wanted)


def _print_problems(problems: Collection[Problem], form: str) -> None:
    if problems:
        print(PRINTED[form](problems))


def _counted(problems: Collection[Problem]) -> str:
    different = set(problems)
    files = {problem.path for problem in different}
    return f"{_number(len(different), 'problem')} in {_number(len(files), 'file')}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):  # consoles that cannot show a letter show its number
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(main())
