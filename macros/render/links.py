"""Links to questions and figures, which every view resolves for itself.

Rendered texts hold `<a href="q:some-id">` and `<img src="fig:name" alt="...">`, because a page, a book and a card each need
other addresses. A figure becomes two images, one for each color scheme; the stylesheet shows the one that fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

FIGURES = Path("docs/assets/figures")
"""Where the figures lie, from the project's root: `name.light.svg` and `name.dark.svg`."""

_UNRESOLVED = re.compile(
    r'<a href="q:(?P<question>[a-z0-9-]+)"|<img src="fig:(?P<figure>[a-z0-9-]+)"(?P<rest>(?: [a-z]+="[^"]*")*)>'
)
_SVG = re.compile(r"<svg\b[^>]*>")
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(["'])(.*?)\2""", re.DOTALL)
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4}
"""Pixels of CSS, https://www.w3.org/TR/css-values-4/#absolute-lengths."""


@dataclass(frozen=True)
class FigureFiles:
    """The addresses of a figure's two images, as a view needs them, and their size in CSS pixels."""

    light: str
    dark: str
    width: int
    height: int


def resolve(html: str, question_url: Callable[[str], str], figure: Callable[[str], FigureFiles]) -> str:
    """`html` with the addresses that `question_url` gives for a question's id and `figure` for a figure's name.

    What is put in is not looked at again.
    """

    def resolved(found: re.Match[str]) -> str:
        if found["question"]:
            return f'<a href="{escape(question_url(found["question"]))}"'
        files = figure(found["figure"])
        size = f'width="{files.width}" height="{files.height}" loading="lazy" decoding="async"'
        return "".join(
            f'<img class="only-{scheme}" src="{escape(address)}"{found["rest"]} {size}>'
            for scheme, address in (("light", files.light), ("dark", files.dark))
        )

    return _UNRESOLVED.sub(resolved, html)


def figure_names(root: Path, name: str) -> tuple[Path, Path]:
    """The files of the figure `name` for the light and the dark scheme, from `root`; they need not be there."""
    return root / FIGURES / f"{name}.light.svg", root / FIGURES / f"{name}.dark.svg"


def figure_files(root: Path, name: str, base: str) -> FigureFiles:
    """The figure `name` of the project at `root`, whose figures have addresses that begin with `base`.

    Raises OSError where it has no file, ValueError where the file is no SVG that says its size.
    """
    light, dark = figure_names(root, name)
    width, height = size(light)
    return FigureFiles(base + light.name, base + dark.name, width, height)


def size(svg: Path) -> tuple[int, int]:
    """Width and height of an image in CSS pixels, rounded. Raises OSError without the file, ValueError if it has no size."""
    with svg.open(encoding="utf-8", errors="replace") as file:
        found = _SVG.search(file.read(4096))
    if not found:
        raise ValueError(f"{svg.name} is not an SVG image")
    attributes = {name: value for name, _, value in _ATTRIBUTE.findall(found[0])}
    box = attributes.get("viewBox", "").replace(",", " ").split()
    width, height = _pixels(attributes.get("width", "")), _pixels(attributes.get("height", ""))
    if not (width and height) and len(box) == 4:
        width, height = _pixels(box[2]), _pixels(box[3])
    if not (width and height):
        raise ValueError(f"{svg.name} has neither width and height nor a viewBox")
    return round(width), round(height)


def _pixels(length: str) -> float:
    """A length of SVG, 0 where it is relative or none."""
    found = re.fullmatch(r"\s*([0-9.]+)\s*([a-z]*)\s*", length)
    try:
        return float(found[1]) * _UNITS[found[2]] if found else 0.0
    except (KeyError, ValueError):
        return 0.0
