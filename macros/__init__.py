"""The adapter: the only module that knows MkDocs and its plugin mkdocs-macros.

`define_env` runs before the pages of every build, `on_post_build` after them. Both are thin: what a page says is a view of
the bank (`macros.render.views`), what else is written is an export (`macros.export`).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from macros.bank.model import Bank
    from macros.render.page import Page
    from macros.render.views import Views


class Environment(Protocol):
    """What we use of mkdocs-macros' plugin; one is made for every build."""

    conf: Any
    """MkDocs' configuration."""
    config: dict[str, Any]
    """The plugin's own options."""
    page: Any
    """The page in which a macro is called."""
    project_dir: str
    views: Views
    """Ours: what `define_env` leaves for `on_post_build`."""

    def macro(self, function: Any, name: str = ...) -> Any:
        """Give `function` a name that pages can call."""


_last_good: dict[str, Bank] = {}
"""The bank of the last build without problems into each directory: what a live preview shows while an edit is wrong."""


def define_env(env: Environment) -> None:
    """Check and load the bank, and register the macros of the pages."""
    from macros.render import fields
    from macros.render.address import Site
    from macros.render.overviews import Overviews
    from macros.render.page import Pieces
    from macros.render.views import Views, count

    site = Site.from_environment(os.environ)
    env.conf["site_url"] = env.conf["site_url"] or site.url
    env.views = views = Views(_bank(env), site, Path(env.project_dir))
    pieces = Pieces()
    env.conf["markdown_extensions"] += ["macros.render.tables", "macros.render.placeholders"]
    env.conf["mdx_configs"]["macros.render.placeholders"] = {"pieces": pieces}

    # The footer and the header, which stand on every page, ask for these.
    env.conf["extra"]["site_problem_url"] = site.site_problem_url
    env.conf["extra"]["question_count"] = count(len(views.bank.questions), "question")

    def place(page: Page) -> str:
        """Hand a view's page to MkDocs, which goes on with its Markdown."""
        pieces.add(page)
        env.page.meta.setdefault("description", page.description or None)
        env.page.meta["maths"] = page.maths
        return page.markdown

    env.macro(lambda topic_id: place(views.topic(topic_id, env.page.url)), "topic")
    env.macro(lambda: place(views.home(env.page.url)), "home")
    overviews = Overviews(views)
    env.macro(lambda: place(overviews.questions(env.page.url)), "questions")
    env.macro(lambda: place(overviews.core(env.page.url)), "core")
    env.macro(lambda: place(overviews.tags(env.page.url)), "tags")
    env.macro(lambda: place(overviews.sources(env.page.url)), "sources")
    env.macro(lambda: place(overviews.coverage(env.page.url)), "coverage")
    env.macro(views.missing_question, "missing_question")
    env.macro(fields.table, "fields")
    env.macro(fields.kinds, "kinds")


def on_post_build(env: Environment) -> None:
    """Write what the site holds beside its pages."""
    from macros import export

    # `mkdocs serve` gives the site the address of its own server.
    preview = env.conf["site_url"].startswith(f"http://{env.conf['dev_addr']}")
    views = env.views
    export.write(views.bank, Path(env.conf["site_dir"]), views.rendered, views.site, preview=preview)


def _bank(env: Environment) -> Bank:
    """The bank, if nothing is wrong with it; else all problems are printed, and nothing is built.

    In a live preview, which is a second build of one process, a wrong edit must not end the server nor leave its pages
    waiting: the last bank without problems stays, and the pages say what is wrong. Raises MkDocs' Abort otherwise.
    """
    from mkdocs.exceptions import Abort

    from macros.bank.load import load
    from macros.bank.problems import as_text
    from macros.render import check

    build = env.conf["site_dir"]
    root = Path(env.project_dir)
    loaded = load(root)
    problems = sorted({*loaded.problems, *check.problems(loaded, root)})
    known = _last_good.get(build)
    if known is not None:
        # The plugin ends the process when a macro fails, unless it may show the failure in the page.
        env.config["on_error_fail"] = False
    if not problems:
        _last_good[build] = loaded.bank
        return loaded.bank
    print(as_text(problems), file=sys.stderr)
    if known is None:
        raise Abort(f"{len(problems)} problems in the data: nothing is built.")
    print(f"{len(problems)} problems in the data: the pages stay as they were.", file=sys.stderr)
    env.conf["extra"]["problems"] = [str(problem) for problem in problems]
    return known
