"""Every page against the Nu HTML checker, where Java is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.validator import Message, Unavailable, messages, provide

MOVED = 3
"""Of the small pages under `q/`, which are all made from one template, so many are looked at."""

ALLOWED = {
    "Bad value “” for attribute “tabindex” on element “label”": (
        '<label class="md-nav__',
        "the theme's menu: a label that no key can reach, as without the attribute",
    ),
    "Attribute “autocomplete” is only allowed when the input type is": (
        '<input class="md-toggle"',
        "the theme's toggles: keeps Firefox from opening the menu again after a reload",
    ),
    "CSS: “height”: “-": (
        '<span class="vlist"',
        "KaTeX gives some stacks a height below zero; browsers pass over it, and the stack is as high as what it holds",
    ),
    "Document uses the Unicode Private Use Area(s)": (
        "",
        "KaTeX's fonts hold the stroke of a crossed-out relation there; screen readers read MathML instead",
    ),
}
"""What is not ours to mend: how the message begins, how what it speaks of begins, and why it may stay."""


def allowed(message: Message) -> str | None:
    """The key of the exception that a message falls under."""
    return next(
        (
            start
            for start, (element, _) in ALLOWED.items()
            if message.text.startswith(start) and element in message.extract
        ),
        None,
    )


def test_pages_are_valid(site: Path, tmp_path: Path) -> None:
    try:
        checker = provide()
    except Unavailable as reason:
        pytest.skip(str(reason))
    pages = [path for path in sorted(site.rglob("*.html")) if path.parent.name != "q"]
    pages += sorted((site / "q").glob("*.html"))[:MOVED]
    for page in pages:
        # To a checker that reads files, 'self' is nobody; the browser tests look at the policy.
        html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text(encoding="utf-8"))
        copy = tmp_path / page.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(html, encoding="utf-8")
    found = messages(checker, sorted(tmp_path.rglob("*.html")))
    wrong = [message for message in found if allowed(message) is None]
    assert [f"{one.page}:{one.line}: {one.kind}: {one.text} {one.extract[:120]}" for one in wrong] == []
    assert {allowed(message) for message in found} == set(ALLOWED), "an exception that no longer applies"
