"""Which files differ from the main branch: what `make test FAST=1` limits itself to.

`python -m tools.changed PATH…` exits with 0 where one of these files or folders changed, with 1 where none did.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def changed_files(root: Path = ROOT) -> frozenset[str] | None:
    """The paths, from the project's root, that differ from where this branch left main, new files included.

    None where git cannot tell; then everything may have changed.
    """
    for main in ("origin/main", "main"):
        base = _git(root, "merge-base", "HEAD", main)
        if base is None:
            continue
        tracked = _git(root, "diff", "--name-only", "--no-renames", base.strip())
        new = _git(root, "ls-files", "--others", "--exclude-standard")
        if tracked is None or new is None:
            return None
        return frozenset((tracked + new).splitlines())
    return None


def any_changed(paths: Sequence[str], root: Path = ROOT) -> bool:
    """Whether one of the files or folders differs from main."""
    changed = changed_files(root)
    return changed is None or any(name == path or name.startswith(f"{path}/") for name in changed for path in paths)


def _git(root: Path, *arguments: str) -> str | None:
    command = ["git", "-c", "core.quotePath=false", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout


if __name__ == "__main__":
    sys.exit(0 if any_changed(sys.argv[1:]) else 1)
