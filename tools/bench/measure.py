"""What is measured: builds, the time from saving a file to the page being served, memory, and a first visit's transfer."""

from __future__ import annotations

import gzip
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

SAVES = 20


@dataclass(frozen=True)
class Build:
    """One build: its wall time in seconds and the largest resident memory of its largest process in MiB."""

    seconds: float
    mebibytes: float


def build(project: Path) -> Build:
    """Build the project as its Makefile does, with warnings let pass (the plain pages have links to nothing).

    Raises RuntimeError with the output where the build fails.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(project / "site")]
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=project, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        output = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"the build of {project} failed:\n{output[-4000:]}")
    scale = 1 if sys.platform == "darwin" else 1024  # bytes on macOS, kibibytes elsewhere
    return Build(seconds, usage.ru_maxrss * scale / 2**20)


@dataclass(frozen=True)
class Save:
    """What is saved again and again: a file of a project, the page (a path) that shows it, and a text in the file."""

    project: Path
    file: Path
    page: str
    marker: str


def saved_to_served(*saves: Save) -> list[float]:
    """For each of `saves` the median of `SAVES` times, in seconds, from saving its file to its page showing the change.

    Each save appends a new word to the marker. All projects are served at once and saved in turns, because a machine's
    speed drifts. Raises ValueError where a file does not hold its marker.
    """
    originals = [save.file.read_text(encoding="utf-8") for save in saves]
    for save, original in zip(saves, originals, strict=True):
        if save.marker not in original:
            raise ValueError(f"{save.file} does not hold {save.marker!r}")
    times: list[list[float]] = [[] for _ in saves]
    with ExitStack() as stack:
        addresses = [stack.enter_context(_serving(save.project)) for save in saves]
        for number in range(SAVES):
            word = f"saved{number:03}"
            for save, original, address, taken in zip(saves, originals, addresses, times, strict=True):
                start = time.perf_counter()
                save.file.write_text(original.replace(save.marker, f"{save.marker} {word}", 1), encoding="utf-8")
                _wait_for(address + save.page, word, seconds=900)
                taken.append(time.perf_counter() - start)
    for save, original in zip(saves, originals, strict=True):
        save.file.write_text(original, encoding="utf-8")
    return [statistics.median(taken) for taken in times]


@contextmanager
def _serving(project: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=project,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        address = f"http://127.0.0.1:{port}/"
        _wait_for(address, "<html", seconds=900)
        yield address
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def _wait_for(address: str, text: str, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urlopen(address) as answer:
                if text in answer.read().decode("utf-8", "replace"):
                    return
        except OSError:
            pass  # the server is starting, or building
        time.sleep(0.02)
    raise TimeoutError(f"{address} did not show {text!r} within {seconds:.0f} s")


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "GITHUB_REPOSITORY")}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", "GITHUB_REPOSITORY": "someone/repo"}


KINDS = {
    "page": re.compile(r"/$|\.html$"),
    "maths": re.compile(r"katex"),
    "search": re.compile(r"/search/|workers/search"),
    "figures": re.compile(r"/figures/"),
}
"""What a transferred file belongs to, by its address; everything else is the shell (theme and ours)."""


def transfer(site: Path, path: str) -> dict[str, float]:
    """What visits to a page transfer in KB (1,000 bytes, compressed, without headers).

    By kind for the first visit, as the page opens; and the maths once every answer on it has been opened and seen.
    """
    from playwright.sync_api import sync_playwright

    from tests.site.browser import launch
    from tests.site.server import serve

    with serve(site) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        received: dict[str, int] = {}

        def note(request: Request) -> None:
            name = request.url.removeprefix(address)
            # The browser does not tell the size of a worker's script.
            received[name] = request.sizes()["responseBodySize"] or len(gzip.compress((site / name).read_bytes(), 6))

        page.on("requestfinished", note)
        page.goto(address + path, wait_until="networkidle")
        _settle(page)
        sizes = dict.fromkeys(("shell", *KINDS), 0.0)
        for name, size in received.items():
            sizes[_kind(name)] += size / 1000
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
        _settle(page)
        sizes["maths, every answer open"] = sum(
            size / 1000 for name, size in received.items() if _kind(name) == "maths"
        )
        browser.close()
    return sizes


def _settle(page: Page) -> None:
    """Wait until everything that the page wants, fonts included, is there."""
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(2000)


def _kind(name: str) -> str:
    return next((kind for kind, pattern in KINDS.items() if pattern.search(f"/{name}")), "shell")
