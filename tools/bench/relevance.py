"""`make bench-search`: whether the right question comes first, typed into the real search box of the built site.

Every query of a set is typed into our search, into that of plain MkDocs with Material on the same text, and given to Pagefind over the same
text, one page a question. Printed for each of them: recall@1, recall@5 and the mean reciprocal rank by type of query, and what came
instead where ours failed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import markdown
import yaml
from playwright.sync_api import Locator, Page, sync_playwright

from macros.bank.load import load
from tests.site.browser import launch
from tests.site.server import serve
from tools.bench.generate import Generator, skeletons
from tools.bench.measure import build
from tools.bench.projects import Questions, plain, static
from tools.bench.projects import ours as our_project
from tools.bench.search_speed import SLOWER, speed

ROOT = Path(__file__).resolve().parents[2]
QUERIES = ROOT / "tests" / "search" / "queries.yml"
DEEP = 50
"""Results that are looked at; further down nobody looks."""
OURS = "ours"
LARGE = 3200
"""Questions of a made-up bank on which our search is timed, too."""


@dataclass(frozen=True)
class Query:
    """What somebody types, of which type it is, and the ids of the questions of which one should come first."""

    text: str
    type: str
    want: tuple[str, ...]
    kept: bool
    """Whether it was kept aside while the ranking was tuned."""


def read_queries(path: Path) -> list[Query]:
    """The queries of a set. Within each type every second one is kept aside. Raises KeyError where a field is missing."""
    counts: dict[str, int] = {}
    queries = []
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
        kind = str(entry["type"])
        counts[kind] = counts.get(kind, 0) + 1
        queries.append(Query(str(entry["query"]), kind, tuple(entry["want"]), counts[kind] % 2 == 0))
    return queries


@dataclass(frozen=True)
class Score:
    """How well a search did on some queries."""

    queries: int
    first: float
    """The share with a right question first."""
    five: float
    """The share with a right question among the first five."""
    reciprocal: float
    """The mean of one over the rank of the first right question, 0 where there is none."""


def score(ranks: Sequence[int]) -> Score:
    """From the rank of the first right question of every query, 0 where none was found."""
    count = len(ranks)
    return Score(
        count,
        sum(rank == 1 for rank in ranks) / count,
        sum(1 <= rank <= 5 for rank in ranks) / count,
        sum(1 / rank for rank in ranks if rank) / count,
    )


def rank(found: Sequence[str], want: Sequence[str]) -> int:
    """The place of the first right question, from 1; 0 where none was found."""
    return next((place for place, name in enumerate(found, start=1) if name in want), 0)


def by_type(queries: Sequence[Query], ranks: Sequence[int]) -> dict[str, Score]:
    """The score of each type and of all together."""
    groups: dict[str, list[int]] = {}
    for query, place in zip(queries, ranks, strict=True):
        groups.setdefault(query.type, []).append(place)
    return {**{name: score(group) for name, group in groups.items()}, "all": score(ranks)}


Finder = Callable[[str], list[str]]


@contextmanager
def ours(folder: Path, _questions: Questions) -> Iterator[Finder]:
    """Our search, in the site built from this project."""
    site = folder / OURS
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    subprocess.run(command, cwd=ROOT, check=True)
    with _page(site, "") as page:
        page.keyboard.press("/")
        page.locator("dialog.search[data-complete]").wait_for()
        field = page.get_by_role("combobox", name="Search")

        def find(query: str) -> list[str]:
            field.fill(query)
            page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            page.locator(".search-hits:not([aria-busy=true])").wait_for(state="attached")
            return _ids(page, "a.hit")

        yield find


@contextmanager
def material(folder: Path, questions: Questions) -> Iterator[Finder]:
    """The search of Material for MkDocs, over static pages with a heading for each question."""
    project = folder / "material"
    plain(project, questions)
    build(project)
    with _page(project / "site", "") as page:
        field = page.locator(".md-search__input")
        field.click()
        status = page.locator(".md-search-result__meta")

        def type_(into: Locator, text: str) -> None:
            into.fill(text)
            into.dispatch_event("keyup")  # it looks at keys, not at what is in the field

        def find(query: str) -> list[str]:
            type_(field, "")
            page.wait_for_function("() => !document.querySelector('.md-search-result__link')")
            type_(field, query)
            # It answers from a worker and says in its status line what it found.
            page.wait_for_timeout(150)
            for _ in range(40):
                if status.inner_text() and "Initializing" not in status.inner_text():
                    break
                page.wait_for_timeout(50)
            page.evaluate(
                "document.querySelectorAll('.md-search-result details').forEach((part) => { part.open = true; })"
            )
            return _ids(page, ".md-search-result__link")

        yield find


@contextmanager
def pagefind(folder: Path, questions: Questions) -> Iterator[Finder]:
    """Pagefind, with one page for each question."""
    site = folder / "pagefind"
    for name, data in questions.items():
        body = markdown.markdown(static(name, data), extensions=["attr_list", "tables", "fenced_code"])
        (site / name).mkdir(parents=True)
        html = f"<!doctype html><html lang=en><title>{escape(str(data['question']))}</title><body>{body}</body></html>"
        (site / name / "index.html").write_text(html, encoding="utf-8")
    shutil.copy2(site / next(iter(questions)) / "index.html", site / "index.html")
    subprocess.run([sys.executable, "-m", "pagefind", "--site", str(site)], check=True, stdout=subprocess.DEVNULL)
    (site / "index.html").write_text("<!doctype html><title>Search</title>", encoding="utf-8")
    with _page(site, "") as page:
        page.evaluate("import('./pagefind/pagefind.js').then((it) => { window.search = it; return it.init(); })")

        def find(query: str) -> list[str]:
            urls: list[str] = page.evaluate(
                """async ([query, deep]) => {
                    const { results } = await window.search.search(query);
                    return Promise.all(results.slice(0, deep).map(async (result) => (await result.data()).url));
                }""",
                [query, DEEP],
            )
            return [url.strip("/").split("/")[-1] for url in urls]

        yield find


@contextmanager
def _page(site: Path, path: str) -> Iterator[Page]:
    with serve(site) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address + path, wait_until="networkidle")
        yield page
        browser.close()


def _ids(page: Page, links: str) -> list[str]:
    """The ids that the addresses of these links end in, each once."""
    found: list[str] = page.locator(links).evaluate_all(
        "all => all.map((link) => new URL(link.href, location.href).hash.slice(1)).filter(Boolean)"
    )
    return list(dict.fromkeys(found))


def at_scale(folder: Path) -> dict[str, float]:
    """How fast our search is in a made-up bank of `LARGE` questions; each is asked for by its beginning."""
    made = Generator(skeletons(ROOT)).questions(LARGE)
    our_project(ROOT, folder, made)
    build(folder)
    return speed(folder / "site", [str(data["question"])[:40] for data in list(made.values())[:: LARGE // 20]])


SEARCHES: Mapping[str, Any] = {OURS: ours, "Material": material, "Pagefind": pagefind}


def main(arguments: list[str]) -> int:
    """Run the benchmark; 2 where the set of queries cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench.relevance", description=__doc__)
    parser.add_argument("queries", nargs="?", type=Path, default=QUERIES, help="the set of queries")
    parser.add_argument("--half", choices=("all", "tuning", "kept"), default="all", help="which half of it")
    parser.add_argument("--only", choices=tuple(SEARCHES), action="append", help="which searches (all)")
    options = parser.parse_args(arguments)
    queries = [
        query
        for query in read_queries(options.queries)
        if options.half == "all" or query.kept == (options.half == "kept")
    ]
    loaded = load(ROOT)
    unknown = {name for query in queries for name in query.want} - set(loaded.bank.questions)
    if unknown:
        print(f"no questions of the bank: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    questions = {question.id: dict(loaded.documents[question.path].data) for question in loaded.bank.questions.values()}
    print(f"{len(queries)} queries on {len(questions)} questions\n")
    for name in options.only or SEARCHES:
        with tempfile.TemporaryDirectory(prefix="relevance-") as folder:
            with SEARCHES[name](Path(folder), questions) as find:
                answers = [find(query.text)[:DEEP] for query in queries]
            times = speed(Path(folder, OURS), [query.text for query in queries[::20]]) if name == OURS else {}
        ranks = [rank(found, query.want) for query, found in zip(queries, answers, strict=True)]
        print(f"| {name} | queries | recall@1 | recall@5 | MRR |\n|---|---|---|---|---|")
        for kind, one in by_type(queries, ranks).items():
            print(f"| {kind} | {one.queries} | {one.first:.3f} | {one.five:.3f} | {one.reciprocal:.3f} |")
        print(flush=True)
        if name == OURS:
            for query, found, place in zip(queries, answers, ranks, strict=True):
                if place != 1:
                    print(
                        f"{place or '-':>3} {query.type:12} {query.text!r}: {query.want[0]}; came: {', '.join(found[:3])}"
                    )
            print()
            with tempfile.TemporaryDirectory(prefix="search-speed-") as folder:
                large = at_scale(Path(folder, OURS))
            print(
                f"| processor slowed down {SLOWER} times | {len(questions)} questions | {LARGE} questions |\n|---|---|---|"
            )
            for what, number in times.items():
                print(f"| {what} | {number:.1f} | {large[what]:.1f} |")
            print(flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
