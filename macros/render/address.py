"""Where things are: addresses within the site, seen from a page, and the repository's forms on GitHub."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from macros.bank.model import Question, Topic

BRANCH = "main"
FIGURES_URL = "assets/figures/"
"""Where the figures are, from the site's root."""


@dataclass(frozen=True)
class Site:
    """Where the site and its repository are published; what is not known is empty, and its links are left out."""

    url: str = ""
    """The address of the home page, with a slash at its end."""
    repository: str = ""
    """`owner/name` on GitHub."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Site:
        """The site as GitHub's variables describe it; `SITE_URL` says where it is if not on GitHub Pages."""
        repository = environment.get("GITHUB_REPOSITORY", "").strip()
        url = environment.get("SITE_URL", "").strip() or _pages_url(repository)
        return cls(url=f"{url.rstrip('/')}/" if url else "", repository=repository)

    def edit_url(self, path: str) -> str:
        """GitHub's editor for a file, given by its path in the repository."""
        return f"https://github.com/{self.repository}/edit/{BRANCH}/{path}" if self.repository else ""

    def report_url(self, question: Question) -> str:
        """The form for a problem with a question, filled in with its id and address."""
        page = self.url + question_url(question) if self.url else ""
        return self._new_issue("wrong-answer.yml", title=f"Answer: {question.id}", question=question.id, page=page)

    def site_problem_url(self, page: str) -> str:
        """The form for a problem with the site, opened from the page at this address (from the site's root)."""
        return self._new_issue("site-problem.yml", page=self.url + page if self.url else "")

    def missing_question_url(self, topic: Topic | None = None) -> str:
        """The form for a question that is missing, opened from a topic's page or from one that belongs to none."""
        where = f"{topic.title} {self.url + topic_url(topic.id) if self.url else ''}".strip() if topic else ""
        return self._new_issue("missing-question.yml", page=where)

    def _new_issue(self, template: str, **fields: str) -> str:
        """A form in `.github/ISSUE_TEMPLATE`, with its fields filled in; those that are empty stay out."""
        query = urlencode({"template": template, **{name: value for name, value in fields.items() if value}})
        return f"https://github.com/{self.repository}/issues/new?{query}" if self.repository else ""


def _pages_url(repository: str) -> str:
    """Where GitHub Pages serves a repository (https://docs.github.com/pages, "Types of GitHub Pages sites")."""
    owner, slash, name = repository.partition("/")
    if not slash:
        return ""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"


def topic_url(topic: str) -> str:
    """The address of a topic's page, from the site's root."""
    return f"topics/{topic}/"


def question_url(question: Question) -> str:
    """The address of a question, from the site's root."""
    return f"{topic_url(question.topic)}#{question.id}"


def permanent_url(question_id: str) -> str:
    """The address, from the site's root, that sends to a question wherever it stands, under all ids it ever had."""
    return f"q/{question_id}.html"


def relative(target: str, here: str) -> str:
    """The way from the page `here` to `target`, both from the site's root; directories end in a slash.

    >>> relative("topics/statistics/#bias", "topics/probability/")
    '../statistics/#bias'
    >>> relative("topics/probability/#bayes", "topics/probability/")
    '#bayes'
    >>> relative("assets/figures/balls.svg", "")
    'assets/figures/balls.svg'
    """
    path, hash_, fragment = target.partition("#")
    if hash_ and path == here:
        return f"#{fragment}"
    way = posixpath.relpath(path or ".", posixpath.dirname(here) or ".")
    if not path or path.endswith("/"):
        way += "/"
    return way + hash_ + fragment
