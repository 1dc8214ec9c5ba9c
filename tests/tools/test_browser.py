"""The browser for the tests: which one is taken, and how one is got where there is none."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tools import browser


@pytest.fixture(autouse=True)
def _forgetful() -> Iterator[None]:
    """Each test looks anew, and what comes after it does, too."""
    browser.executable.cache_clear()
    yield
    browser.executable.cache_clear()


def program(path: Path, code: int = 0) -> Path:
    """A program that ends with this code."""
    path.write_text(f"#!/bin/sh\nexit {code}\n")
    path.chmod(0o755)
    return path


def test_an_installed_browser_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first that starts: some systems install a script that only says how to get one."""
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "PLACES", ())
    assert browser.executable() is None
    program(tmp_path / "chromium", code=1)
    good = program(tmp_path / "google-chrome")
    browser.executable.cache_clear()
    assert browser.executable() == good


def test_a_named_browser_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And where it does not start, no other is taken in its place."""
    monkeypatch.setenv(browser.VARIABLE, str(program(tmp_path / "mine")))
    assert browser.executable() == tmp_path / "mine"
    browser.executable.cache_clear()
    monkeypatch.setenv(browser.VARIABLE, str(tmp_path / "missing"))
    assert not browser.provide()


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that are called on a machine without a browser, by root; `apt-get install` brings one."""
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "PLACES", ())
    monkeypatch.setattr(browser, "_playwrights_own", lambda: False)
    monkeypatch.setattr(browser, "_is_root", lambda: True)
    monkeypatch.setattr(sys, "platform", "linux")
    program(tmp_path / "apt-get")
    commands: list[str] = []

    def succeeds(command: Sequence[str], **_: object) -> bool:
        if command[-1] == "--version":
            return True
        commands.append(" ".join(command).replace(sys.executable, "python"))
        if command[:2] == ("apt-get", "install"):
            program(tmp_path / "chromium")
        return command[0] == "apt-get"

    monkeypatch.setattr(browser, "_succeeds", succeeds)
    return commands


def test_where_there_is_none_playwright_fetches_its_own(called: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With the libraries that it needs."""

    def succeeds(command: Sequence[str], **_: object) -> bool:
        called.append(" ".join(command[1:]))
        return True

    monkeypatch.setattr(browser, "_succeeds", succeeds)
    assert browser.provide()
    assert called == ["-m playwright install chromium", "-m playwright install-deps chromium"]


def test_where_that_fails_the_distribution_installs_one(called: list[str]) -> None:
    """Behind a firewall, say."""
    assert browser.provide()
    assert called == [
        "python -m playwright install chromium",
        "apt-get update",
        "apt-get install --yes --no-install-recommends chromium",
    ]
