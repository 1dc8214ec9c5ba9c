"""Looking into HTML as a browser would read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import html5lib


def elements(html: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every element of `html` with its attributes, in the order of the document."""
    tree: Any = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag != "DOCUMENT_FRAGMENT":
            yield element.tag.rpartition("}")[2], dict(element.attrib)


def text(html: str) -> str:
    """What a reader sees of `html`, without formulas' annotations."""
    tree: Any = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    return "".join(tree.itertext())
