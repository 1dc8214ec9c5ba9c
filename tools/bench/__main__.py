"""`make bench`: build times, live reload, memory and transfer against plain MkDocs with Material, in one run.

Prints a table for a bank of 320 and one of 3,200 questions; `--output` writes them as a page of the site.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tools.bench.generate import Generator, skeletons
from tools.bench.measure import Build, Save, build, saved_to_served, transfer
from tools.bench.projects import Questions, ours, plain

ROOT = Path(__file__).resolve().parents[2]
SIZES = (320, 3200)
HEADER = """\
---
title: Benchmarks
description: How long this site takes to build and how much a first visit transfers, beside plain MkDocs and Material.
---

# Benchmarks

`make bench` measures what is here and writes this page. Both sides hold the same text, made to be as dense in formulas, code and tables
as *Probability*; the plain one is MkDocs with Material and static pages, and renders no formulas.
"""


def cold(project: Path) -> Build:
    """A build with nothing left over from another."""
    for leftover in (".cache", "site"):
        shutil.rmtree(project / leftover, ignore_errors=True)
    return build(project)


def compare(questions: Questions, folder: Path, serve: bool) -> list[tuple[str, str, str, str]]:
    """Rows of what is measured, ours, plain, and their ratio."""
    our_file = ours(ROOT, folder / "ours", questions)
    plain_file = plain(folder / "plain", questions)
    rows = []

    def row(name: str, mine: float, theirs: float, unit: str) -> None:
        rows.append((name, f"{mine:.2f} {unit}", f"{theirs:.2f} {unit}", f"{mine / theirs:.2f}" if theirs else ""))

    # Plain MkDocs keeps nothing between builds, so that its cold build is its warm one, too. Turns are taken, because a
    # machine's speed drifts.
    colds, warms, plains = [], [], []
    for _ in range(3):
        plains.append(cold(folder / "plain"))
        colds.append(cold(folder / "ours"))
        warms.append(build(folder / "ours"))
    best_plain = min(plains, key=lambda one: one.seconds)
    best_cold = min(colds, key=lambda one: one.seconds)
    best_warm = min(warms, key=lambda one: one.seconds)
    row("cold build", best_cold.seconds, best_plain.seconds, "s")
    row("warm build", best_warm.seconds, best_plain.seconds, "s")
    row("memory, cold", best_cold.mebibytes, best_plain.mebibytes, "MiB")
    row("memory, warm", best_warm.mebibytes, best_plain.mebibytes, "MiB")
    if serve:
        mine, theirs = saved_to_served(
            Save(folder / "ours", our_file, f"topics/{our_file.parent.name}/", a_line_of(our_file)),
            Save(folder / "plain", plain_file, f"topics/{plain_file.stem}/", a_line_of(plain_file)),
        )
        row("saved to served", mine, theirs, "s")
    first = "topics/topic-000/"
    mine_sizes, their_sizes = transfer(folder / "ours" / "site", first), transfer(folder / "plain" / "site", first)
    for kind in mine_sizes:
        row(f"first visit, {kind}", mine_sizes[kind], their_sizes[kind], "KB")
    return rows


def a_line_of(file: Path) -> str:
    """A line of running text in a file, behind which a save may put a word. Raises StopIteration where it has none."""
    lines = file.read_text(encoding="utf-8").split("\n")
    return next(line for line in lines if len(line) > 60 and not set(line) & set("$`|[]*\\:#"))


def main(arguments: list[str]) -> int:
    """Run the benchmark; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), metavar="N", help="questions in the bank")
    parser.add_argument("--no-serve", action="store_true", help="leave out the time from saving to served")
    parser.add_argument("--output", type=Path, help="write the page with the tables there")
    options = parser.parse_args(arguments)
    sections = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d} with Python {platform.python_version()}, MkDocs {version('mkdocs')} and Material "
        f"{version('mkdocs-material')}; best of three builds, median of twenty saves."
    ]
    for size in options.sizes:
        questions = Generator(skeletons(ROOT)).questions(size)
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            rows = compare(questions, Path(folder), serve=not options.no_serve)
        lines = [f"**{size:,} questions**", "", "| what | ours | plain | ratio |", "|---|---|---|---|"]
        lines += ["| " + " | ".join(row) + " |" for row in rows]
        sections.append("\n".join(lines))
        print("\n".join(lines), "\n", flush=True)
    if options.output:
        options.output.write_text("\n\n".join([HEADER.rstrip(), *sections]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
