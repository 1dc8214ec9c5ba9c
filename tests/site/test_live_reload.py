"""`make serve`: an edit shows up, a wrong one ends nothing."""

from __future__ import annotations

import queue
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site.project import copy_project, environment

FILE = "data/questions/probability/two-heads-in-a-row.yml"
PATIENCE = 60  # seconds


class Preview:
    """A running preview of a copy of the project, and what it has said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/repo/"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=root,
            env=environment(SITE_URL="https://someone.github.io/repo/"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.heard: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line)

    def wait_for(self, words: str) -> None:
        """Wait until the server says `words`, beginning with what nobody waited for yet."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                if self.process.poll() is not None:
                    break
                continue
            self.heard.append(line)
            if words in line:
                return
        pytest.fail(f"the server never said {words!r}:\n{''.join(self.heard)}")

    def page(self, path: str = "topics/probability/") -> str:
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
            return str(answer.read().decode("utf-8"))

    def edit(self, change: Callable[[str], str], path: str = FILE) -> None:
        file = self.root / path
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    running = Preview(copy_project(tmp_path / "project"))
    running.wait_for("Serving on")
    yield running
    running.process.terminate()
    running.process.wait(timeout=30)


def test_edits_show_up_and_wrong_ones_end_nothing(preview: Preview) -> None:
    assert "Watching paths for changes" in "".join(preview.heard)
    before = preview.page()
    assert "livereload" in before

    preview.edit(lambda text: text.replace("short: >-\n", "short: >-\n  Freshly edited words.\n", 1))
    preview.wait_for("Reloading browsers")
    assert "Freshly edited words." in preview.page()

    good = (preview.root / FILE).read_text(encoding="utf-8")
    preview.edit(lambda text: text.replace("difficulty: hard", "difficulty: hrad"))
    preview.wait_for(f"{FILE}:")
    assert "'hrad' is not one of easy, medium, hard" in preview.heard[-1]
    preview.wait_for("Reloading browsers")
    stale = preview.page()
    assert "Freshly edited words." in stale
    assert "older than your last edit" in stale
    assert "hrad" in stale

    preview.edit(lambda _: good.replace("Freshly edited", "Once more edited"))
    preview.wait_for("Reloading browsers")
    mended = preview.page()
    assert "Once more edited words." in mended
    assert "older than your last edit" not in mended


def test_new_question_appears_and_an_old_id_becomes_an_anchor(preview: Preview) -> None:
    text = (preview.root / FILE).read_text(encoding="utf-8")
    preview.edit(lambda text: text.replace("short: >-", "redirect_from: [an-older-id]\nshort: >-", 1))
    preview.wait_for("Reloading browsers")
    assert 'id="an-older-id"' in preview.page()
    assert "#two-heads-in-a-row" in preview.page("q/an-older-id.html")

    new = preview.root / "data/questions/probability/another-one.yml"
    new.write_text(text.replace("How many", "How very many", 1), encoding="utf-8")
    preview.wait_for("Reloading browsers")
    assert 'id="another-one"' in preview.page()


def test_failing_macro_in_a_page_ends_nothing(preview: Preview) -> None:
    preview.edit(lambda text: text.replace("home()", "hoem()"), "docs/index.md")
    preview.wait_for("Reloading browsers")
    assert "hoem" in preview.page("")
    preview.edit(lambda text: text.replace("hoem()", "home()"), "docs/index.md")
    preview.wait_for("Reloading browsers")
    assert "hoem" not in preview.page("")
