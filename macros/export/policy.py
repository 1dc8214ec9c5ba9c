"""The Content-Security-Policy of every page, written after the build.

GitHub Pages sends no headers of ours, so that the policy stands in a `meta` element, in front of everything that it
governs. Scripts come from the site's own files; the few that the theme writes into its pages are allowed by their hash.
Styles may stand in the page, because KaTeX places the parts of a formula by `style` attributes.
https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

_HEAD = re.compile(r"<head>\s*(?:<meta charset=[^>]*>)?", re.IGNORECASE)
_INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.IGNORECASE | re.DOTALL)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_RUN = ("", "module", "text/javascript")
"""Types of scripts; everything else is data, which no policy governs."""


def write(site_dir: Path) -> None:
    """Put the policy into every page under `site_dir`. Raises ValueError for a page without a head."""
    for page in sorted(site_dir.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        page.write_text(with_policy(html, page.name), encoding="utf-8")


def with_policy(html: str, name: str = "") -> str:
    """The page with its policy behind the declaration of its character set."""
    start = _HEAD.search(html)
    if start is None:
        raise ValueError(f"{name} has no head to put a policy into")
    policy = escape(content(inline_scripts(html)))
    element = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html[: start.end()] + element + html[start.end() :]


def inline_scripts(html: str) -> list[str]:
    """The texts of the scripts that are run and stand in the page itself."""
    return [
        found["body"]
        for found in _INLINE.finditer(html)
        if not re.search(r"\bsrc\s*=", found["attributes"]) and _type(found["attributes"]) in _RUN
    ]


def _type(attributes: str) -> str:
    found = _TYPE.search(attributes)
    return found[1].lower() if found else ""


def content(scripts: Iterable[str]) -> str:
    """The policy of a page with these inline scripts."""
    hashes = sorted({_hash(script) for script in scripts})
    directives = {
        "default-src": ["'self'"],
        "script-src": ["'self'", *hashes],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
    }
    return "; ".join(" ".join([name, *values]) for name, values in directives.items())


def _hash(script: str) -> str:
    # The browser hashes the text after its parser has made every line end a line feed.
    digest = hashlib.sha256(script.replace("\r\n", "\n").encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
