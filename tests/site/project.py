"""Running MkDocs as the Makefile does, on this project or on a copy that a test may change."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REPOSITORY = "someone/repo"
ADDRESS = "https://someone.github.io/repo/"
_PARTS = ("data", "docs", "macros", "overrides", "mkdocs.yml")


def copy_project(to: Path) -> Path:
    """A copy of everything that a build reads; the directory `to` is made."""
    to.mkdir(parents=True)
    for name in _PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, to / name)
    return to


def environment(**extra: str) -> dict[str, str]:
    """The variables of a deployment from `someone/repo`, and `extra`."""
    kept = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "GITHUB_REPOSITORY")}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", **extra}


def build(root: Path, site: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """Build the project at `root` into `site`, with warnings as errors."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=root,
        env=environment(**{"GITHUB_REPOSITORY": REPOSITORY, **extra}),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
