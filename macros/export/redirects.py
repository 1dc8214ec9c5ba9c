"""A small page for every id that a question has or ever had, so that its address works wherever the question moves."""

from __future__ import annotations

from html import escape
from pathlib import Path

from macros.bank.model import Bank, Question
from macros.render.address import Site, permanent_url, question_url, relative

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="../assets/favicon.svg">
<link rel="canonical" href="{canonical}">
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<main>
<h1>{title}</h1>
<p>This question stands <a href="{url}">on its topic's page</a>.</p>
</main>
</body>
</html>
"""


def write(bank: Bank, site_dir: Path, site: Site) -> None:
    """Write `q/<id>.html` for every id and every former id. (A directory for each took longer than the page in it.)"""
    (site_dir / "q").mkdir(parents=True, exist_ok=True)
    for question in bank.questions.values():
        for name in (question.id, *question.redirect_from):
            path = site_dir / permanent_url(name)
            path.write_text(_page(question, name, site), encoding="utf-8")


def _page(question: Question, name: str, site: Site) -> str:
    url = relative(question_url(question), permanent_url(name))
    canonical = site.url + question_url(question) if site.url else url
    return _PAGE.format(title=escape(question.question), url=escape(url), canonical=escape(canonical))
