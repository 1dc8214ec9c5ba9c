"""Runs codespell over the project, but not over what people type to find a question: that is in their own spelling.

    python -m tools.spelling [FILE…]

Every text file that git knows (or would add) is copied with what only the search reads blanked out, so that lines and columns stay, and
codespell reads the copies. Its settings stand in pyproject.toml.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 1024 * 1024
SEARCHED = ("aliases", "paraphrases", "in_other_words")
"""Fields that only the search reads."""


def without_searched(text: str) -> str:
    """`text`, the content of a question's file, with the values of `SEARCHED` painted over by blanks."""
    try:
        root = yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError:  # somebody else says so
        return text
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value in SEARCHED:
            start, end = value.start_mark.index, value.end_mark.index
            text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def files(root: Path) -> list[str]:
    """The project's files, as git lists them."""
    command = ["git", "-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout.splitlines()


def spell(names: Iterable[str], root: Path = ROOT) -> int:
    """Run codespell over these files below `root`; its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        copied = 0
        for name in names:
            path = root / name
            if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
                continue
            content = path.read_bytes()
            try:
                text = content.decode("utf-8").replace("\r\n", "\n")
            except UnicodeDecodeError:
                continue
            if name.startswith("data/questions/"):
                text = without_searched(text)
            copy = Path(folder, name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8", newline="\n")
            copied += 1
        if not copied:
            return 0
        command = [sys.executable, "-m", "codespell_lib", "--toml", str(root / "pyproject.toml"), "."]
        return subprocess.run(command, cwd=folder, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Spell the given files, or all of them."""
    return spell([Path(name).resolve().relative_to(ROOT).as_posix() for name in arguments] or files(ROOT))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
