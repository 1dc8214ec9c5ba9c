"""The site, built once for all tests and workers, served as GitHub Pages does, and a real browser to visit it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.site.browser import launch
from tests.site.project import ROOT, build
from tests.site.server import serve

expect.set_options(timeout=90_000)  # a busy machine may need a minute for a page that a free one shows at once
BUILD_TIME = 300  # seconds that a worker waits for another one's build


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of the site, built with warnings as errors. The first worker that asks builds it for all."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    output, log = shared / "site", shared / "site-build.log"
    try:
        os.close(os.open(shared / "site-build.lock", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        deadline = time.monotonic() + BUILD_TIME
        while not log.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
    else:
        run = build(ROOT, output)
        partial = shared / "site-build.partial"
        partial.write_text("" if run.returncode == 0 else f"{run.stdout}\n{run.stderr}", encoding="utf-8")
        partial.rename(log)
    said = log.read_text(encoding="utf-8")
    if said:
        last = "\n".join(said.strip().splitlines()[-30:])
        pytest.fail(f"the site does not build:\n{last}", pytrace=False)
    return output


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the site's home page, under a sub-path."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    running = launch(playwright)
    yield running
    running.close()


_REPORT_VIOLATIONS = """addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});"""


@dataclass
class Visitor:
    """Opens pages and notes what no page may do.

    That is: complain on the console, fail, do what its policy forbids, or ask another host for something.
    """

    browser: Browser
    address: str
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def visit(self, path: str = "", *, width: int = 1280, theme: str = "light", **options: Any) -> Page:
        """A fresh browser's page at `path`, with scripts started. Narrow ones (up to 600 px) are touched, not clicked."""
        phone = width <= 600
        context = self.browser.new_context(
            viewport={"width": width, "height": 844 if phone else 900},
            color_scheme="dark" if theme == "dark" else "light",
            has_touch=phone,
            is_mobile=phone,
            **options,
        )
        self.contexts.append(context)
        context.add_init_script(_REPORT_VIOLATIONS)
        page = context.new_page()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.goto(self.address + path)
        return page

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            said = message.text if message.text.startswith("policy: ") else f"{message.type}: {message.text}"
            self.complaints.append(said)

    def _asked(self, url: str) -> None:
        if urlsplit(url).scheme in ("http", "https") and not url.startswith(self.address.removesuffix("repo/")):
            self.complaints.append(f"asked another host: {url}")


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Visitor]:
    """A visitor; the test fails if a page did what no page may do."""
    guest = Visitor(browser, address)
    yield guest
    for context in guest.contexts:
        context.close()
    assert guest.complaints == []
