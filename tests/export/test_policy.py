"""The policy lets the page's own scripts run and nothing else."""

from __future__ import annotations

import base64
import hashlib
from html import unescape
from pathlib import Path

import pytest

from macros.export import policy

PAGE = """<!doctype html><html lang=en><head><meta charset="utf-8"><title>A</title>
<script>one(1)</script><script src="a.js"></script><script type="application/json">{"a": 1}</script>
<script type="module">two</script></head><body><script>one(1)</script></body></html>"""


def hashed(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def test_inline_scripts_are_those_that_run() -> None:
    assert policy.inline_scripts(PAGE) == ["one(1)", "two", "one(1)"]


def test_policy_stands_before_everything_that_it_governs() -> None:
    page = policy.with_policy(PAGE)
    meta = page.index("Content-Security-Policy")
    assert page.index("<meta charset") < meta < page.index("<title>") < page.index("<script")
    content = unescape(page[meta:].split('content="')[1].split('"')[0])
    directives = dict(part.split(" ", 1) for part in content.split("; "))
    assert set(directives["script-src"].split()) == {"'self'", hashed("one(1)"), hashed("two")}
    assert directives["default-src"] == "'self'"
    assert directives["object-src"] == directives["base-uri"] == "'none'"


def test_line_ends_are_hashed_as_the_browser_reads_them() -> None:
    assert policy.content(["a\r\nb"]) == policy.content(["a\nb"])


def test_every_page_gets_one(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("index.html", "deep/a.html"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    policy.write(tmp_path)
    for name in ("index.html", "deep/a.html"):
        assert (tmp_path / name).read_text(encoding="utf-8").count("Content-Security-Policy") == 1


def test_a_page_without_a_head_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"a\.html has no head"):
        policy.with_policy("<p>no head</p>", "a.html")
