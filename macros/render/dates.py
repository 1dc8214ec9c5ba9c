"""When each question came into the bank, as the history of the repository says."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath

_QUESTIONS = "data/questions"


def added(root: Path) -> dict[str, str]:
    """The day (`2026-11-26`) on which each id first had a file; empty where there is no git or no history.

    A question that moved to another topic keeps its day. One that is not committed yet is not there.
    """
    command = ["git", "log", "--reverse", "--diff-filter=AR", "--format=//%cs", "--name-only", "--", _QUESTIONS]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return {}
    days: dict[str, str] = {}
    day = ""
    for line in done.stdout.splitlines():
        if line.startswith("//"):
            day = line.removeprefix("//")
        elif line.endswith(".yml"):
            days.setdefault(PurePosixPath(line).stem, day)
    return days
