"""The Nu HTML checker, for the test that every page is valid: a Java program, fetched as the npm package `vnu-jar`.

`python -m tools.validator` fetches it into `.cache/`, where it stays. It is a help and no need: without Java or npm, the
test is skipped and says why; html5lib's parser looks at the pages either way.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools import vendor

PACKAGE: dict[str, Any] = {
    "name": "vnu-jar",
    "version": "26.9.27",
    "licence": "MIT",
    "source": "https://github.com/validator/validator",
    "integrity": "sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==",
}
JAR = vendor.ROOT / ".cache" / f"vnu-{PACKAGE['version']}.jar"
JAR_IN_PACKAGE = "build/dist/vnu.jar"
OLDEST_JAVA = 11


class Unavailable(Exception):
    """The checker cannot be had here; the text says why."""


@dataclass(frozen=True)
class Message:
    """What the checker says of a place in a page."""

    page: str
    """The name of the file, as it was given."""
    line: int
    kind: str
    """`error`, `warning` or `info`."""
    text: str
    extract: str
    """What stands there."""


def provide() -> Path:
    """The checker's file, fetched where it is not here yet. Raises Unavailable without Java, or where it cannot be fetched."""
    if not _java_runs():
        raise Unavailable(f"Java {OLDEST_JAVA} or newer is not installed")
    if not JAR.is_file():
        try:
            content = vendor.unpacked(PACKAGE, update=False)[JAR_IN_PACKAGE]
        except (vendor.Mismatch, subprocess.SubprocessError, OSError, StopIteration) as problem:
            raise Unavailable(f"the Nu HTML checker cannot be fetched: {problem}") from problem
        JAR.parent.mkdir(exist_ok=True)
        partial = JAR.with_suffix(".partial")
        partial.write_bytes(content)
        partial.replace(JAR)
    return JAR


def messages(jar: Path, pages: Sequence[Path]) -> list[Message]:
    """What the checker says of `pages`. Raises RuntimeError if it says nothing that can be read."""
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--stdout", "--exit-zero-always", "--format", "json", *map(str, pages)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    try:
        found = json.loads(run.stdout)["messages"]
    except (ValueError, KeyError) as problem:
        raise RuntimeError(f"the Nu HTML checker failed: {run.stdout[-500:]}{run.stderr[-500:]}") from problem
    return [
        Message(
            page=message.get("url", ""),
            line=message.get("lastLine", 0),
            kind="warning" if message.get("subType") == "warning" else message["type"],
            text=message["message"],
            extract=message.get("extract", ""),
        )
        for message in found
    ]


def _java_runs() -> bool:
    java = shutil.which("java")
    if java is None:
        return False
    run = subprocess.run([java, "-version"], capture_output=True, text=True, check=False)
    version = run.stderr.partition('"')[2].partition(".")[0]
    return run.returncode == 0 and version.isdecimal() and int(version) >= OLDEST_JAVA


if __name__ == "__main__":
    try:
        print(f"Nu HTML checker: {provide().relative_to(vendor.ROOT)}")
    except Unavailable as reason:
        sys.exit(f"Nu HTML checker: {reason}")
