"""The browser that the tests drive: an installed Chromium or Chrome if there is one, else Playwright's own.

`python -m tools.browser` makes sure that there is one: it looks, then lets Playwright fetch its own, then asks the
distribution's packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

VARIABLE = "ATLAS_CHROMIUM"
"""Names the browser to use, instead of looking for one."""

NAMES = ("chromium", "google-chrome-stable", "google-chrome", "chromium-browser", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
)


@cache
def executable() -> Path | None:
    """The installed Chromium or Chrome that tests start, or None where they start Playwright's own."""
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[Path]:
    named = os.environ.get(VARIABLE)
    if named:
        yield Path(named)
        return
    for name in NAMES:
        found = shutil.which(name)
        if found:
            yield Path(found)
    yield from (path for path in map(Path, PLACES) if path.is_file())


def _starts(path: Path) -> bool:
    """Whether the program runs at all: some distributions install a script that only says how to get the browser."""
    if sys.platform == "win32":
        return path.is_file()  # there, asking for the version opens a window
    return _succeeds([str(path), "--version"], quietly=True, limit=60)


def _playwrights_own() -> bool:
    """Whether Playwright has fetched its browser already."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).is_file()


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _succeeds(command: Sequence[str], *, quietly: bool = False, limit: float = 900) -> bool:
    output = subprocess.DEVNULL if quietly else sys.stderr
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment, timeout=limit, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _tried(*command: str) -> bool:
    print(f"No browser yet, trying: {' '.join(command)}", file=sys.stderr)
    return _succeeds(command)


def provide() -> bool:
    """Whether there is a browser, after installing one where there was none."""
    if executable() or os.environ.get(VARIABLE):
        return executable() is not None
    if _playwrights_own():
        return True
    playwright = (sys.executable, "-m", "playwright")
    if _tried(*playwright, "install", "chromium"):
        if sys.platform == "linux" and _is_root():
            _tried(*playwright, "install-deps", "chromium")
        return True
    if shutil.which("apt-get"):
        as_root = () if _is_root() else ("sudo", "-n")
        _tried(*as_root, "apt-get", "update")
        _tried(*as_root, "apt-get", "install", "--yes", "--no-install-recommends", "chromium")
    executable.cache_clear()
    return executable() is not None


if __name__ == "__main__":
    if not provide():
        sys.exit(f"The tests need Chromium or Chrome: install it, or name it in {VARIABLE}.")
    print(f"Browser for the tests: {executable() or 'the one of Playwright'}")
