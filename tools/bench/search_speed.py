"""How fast the search answers in a browser whose processor is slowed down, and what it transfers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from tests.site.browser import launch
from tests.site.server import serve

SLOWER = 4
"""How many times slower than this machine the processor is made."""

_TYPE = """async (query) => {
    const field = document.querySelector(".search-field");
    field.value = query;
    const start = performance.now();
    field.dispatchEvent(new InputEvent("input"));
    await new Promise((done) => {
        const wait = () => (field.hasAttribute("data-behind") ? requestAnimationFrame(wait) : done());
        requestAnimationFrame(wait);
    });
    return performance.now() - start;
}"""


def speed(site: Path, queries: Sequence[str]) -> dict[str, float]:
    """Milliseconds from focus to ready, and from the last key to the results (median and largest); KB of both stages."""
    with serve(site) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        starts, answers = [], []
        sizes: dict[str, float] = {}
        for _ in range(5):
            page = browser.new_page()
            page.on(
                "requestfinished",
                lambda request: (
                    sizes.update({request.url.rsplit("/", 1)[-1]: request.sizes()["responseBodySize"] / 1000})
                    if "/search/" in request.url and request.url.endswith(".json")
                    else None
                ),
            )
            page.goto(address, wait_until="networkidle")
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            started: float = page.evaluate(
                """() => new Promise((done) => {
                    const start = performance.now();
                    new MutationObserver((_, observer) => {
                        if (!document.querySelector("dialog.search[data-ready]")) return;
                        observer.disconnect();
                        done(performance.now() - start);
                    }).observe(document.body, { attributes: true, childList: true, subtree: true });
                    document.querySelector("a[data-search]").click();
                })"""
            )
            starts.append(started)
            page.locator("dialog.search[data-complete]").wait_for()
            answers += [float(page.evaluate(_TYPE, query)) for query in queries]
            page.close()
        browser.close()
    first = next(size for name, size in sizes.items() if name == "first.json")
    second = next(size for name, size in sizes.items() if name != "first.json")
    return {
        "focus to ready, ms": median(starts),
        "last key to results, median, ms": median(answers),
        "last key to results, largest, ms": max(answers),
        "first stage, KB": first,
        "second stage, KB": second,
    }
