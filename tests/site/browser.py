"""Starting the browser that `tools.browser` finds."""

from __future__ import annotations

import os

from playwright.sync_api import Browser, Playwright

from tools.browser import executable

LAUNCH_TIME = 180_000  # milliseconds; a busy machine takes longer than Playwright's half a minute


def launch(playwright: Playwright) -> Browser:
    """An installed Chromium or Chrome, else Playwright's own."""
    # Chromium's sandbox refuses to work for root, which is who runs tests in a container.
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=executable(), args=arguments, timeout=LAUNCH_TIME)
