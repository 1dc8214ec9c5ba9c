"""Two questions about an SVG file: does it show the same as another one, and could it do harm in a page?"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePath
from xml.etree import ElementTree as ET

import numpy as np
from matplotlib import pyplot as plt

CLOSE = 0.1
"""Points by which a place may differ: nobody sees it, and another processor or a new matplotlib may round otherwise."""
EQUAL = 0.001
"""The same for everything that is no place: opacities, scales, line widths."""

PLACES = frozenset(("d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "points", "width", "height", "viewBox"))
HREF = "{http://www.w3.org/1999/xlink}href"
PNG = "data:image/png;base64,"
SHADES = 2
"""Of 255, by which a pixel may differ. The bytes of a picture also depend on the library that packs them."""

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
_TOKEN = re.compile(rf"(#[0-9a-fA-F]{{3,8}}\b|{_NUMBER})")
_IS_NUMBER = re.compile(_NUMBER)
_REFERENCE = re.compile(r"url\(\s*['\"]?([^'\")]*)['\"]?\s*\)")


def read(text: str) -> ET.Element:
    """The tree of an SVG file, comments included. Raises ET.ParseError where it is not XML."""
    parser = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True))
    return ET.fromstring(text, parser)


def differences(drawn: ET.Element, committed: ET.Element) -> Iterator[str]:
    """How one drawing differs from the other, in words, in the order of the file.

    Ids may differ as long as what refers to what is the same: they are hashes, or depend on the version of the fonts.
    """
    yield from _differences(drawn, committed, "svg", ({}, {}))


_Names = tuple[dict[str, str], dict[str, str]]


def _differences(one: ET.Element, other: ET.Element, where: str, names: _Names) -> Iterator[str]:
    if _tag(one) != _tag(other):
        yield f"{where}: is <{_tag(one)}>, was <{_tag(other)}>"
        return
    if _tag(one) == "metadata":
        return
    if (one.text or "").strip() != (other.text or "").strip():
        yield f"{where}: says {(one.text or '').strip()!r}, said {(other.text or '').strip()!r}"
    if one.keys() != other.keys():
        yield f"{where}: has {sorted(one.keys())}, had {sorted(other.keys())}"
        return
    for key in one.attrib:
        new, old = one.attrib[key], other.attrib[key]
        if key == HREF and new.startswith(PNG) and old.startswith(PNG):
            if new != old and not _same_picture(new, old):
                yield f"{where}: is another picture"
            continue
        if key in ("id", HREF):
            new, old = _alias(new.lstrip("#"), names[0]), _alias(old.lstrip("#"), names[1])
        elif "url(#" in new and "url(#" in old:
            new = _REFERENCE.sub(lambda match: f"url({_alias(match[1].lstrip('#'), names[0])})", new)
            old = _REFERENCE.sub(lambda match: f"url({_alias(match[1].lstrip('#'), names[1])})", old)
        if new != old and not _is_close(new, old, key):
            yield f"{where}: {key} is {_short(new)}, was {_short(old)}"
    if len(one) != len(other):
        yield f"{where}: has {len(one)} parts, had {len(other)}"
        return
    for index, (part, its_other) in enumerate(zip(one, other, strict=True), start=1):
        yield from _differences(part, its_other, f"{where}/{part.get('id') or f'{_tag(part)}[{index}]'}", names)


def _same_picture(one: str, other: str) -> bool:
    """Whether two embedded pictures have the same size and, within `SHADES`, the same pixels."""
    pixels = [plt.imread(BytesIO(b64decode(picture.removeprefix(PNG))), format="png") for picture in (one, other)]
    return pixels[0].shape == pixels[1].shape and bool(np.all(np.abs(pixels[0] - pixels[1]) <= SHADES / 255))


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "comment"


def _alias(name: str, known: dict[str, str]) -> str:
    """A name that depends only on how many others came before."""
    return known.setdefault(name, f"name{len(known)}")


def _is_close(new: str, old: str, key: str) -> bool:
    new_parts, old_parts = _TOKEN.split(new), _TOKEN.split(old)
    if len(new_parts) != len(old_parts):
        return False
    tolerance = CLOSE if key in PLACES else EQUAL
    for one, other in zip(new_parts, old_parts, strict=True):
        if key == "transform" and "(" in one:
            tolerance = CLOSE if one.rstrip("( ").endswith("translate") else EQUAL
        if one.split() == other.split():
            continue
        if not (_IS_NUMBER.fullmatch(one) and _IS_NUMBER.fullmatch(other)):
            return False
        if abs(float(one) - float(other)) > tolerance:
            return False
    return True


def _short(text: str) -> str:
    text = " ".join(text.split())
    return repr(text if len(text) <= 60 else f"{text[:60]}...")


def harms(text: str) -> Iterator[str]:
    """What in a file could run a script or fetch something from elsewhere."""
    if "<!ENTITY" in text or "<?xml-stylesheet" in text:
        yield "declares an entity or a style sheet"
    for element in read(text).iter():
        tag = _tag(element)
        if tag.lower() in ("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "a"):
            yield f"has a <{tag}>"
        for key, value in element.items():
            name = key.rpartition("}")[2].lower()
            if name.startswith("on"):
                yield f"<{tag}> has {name}"
            if name in ("href", "src") and not value.startswith(("#", PNG)):
                yield f"<{tag}> refers to {_short(value)}"
            yield from _harmful_style(tag, value)
        yield from _harmful_style(tag, element.text or "")


def _harmful_style(tag: str, text: str) -> Iterator[str]:
    if "javascript:" in text.lower() or "@import" in text.lower():
        yield f"<{tag}> has {_short(text)}"
    yield from (
        f"<{tag}> refers to {_short(target)}" for target in _REFERENCE.findall(text) if not target.startswith("#")
    )


def figure_name(path: PurePath) -> str:
    """`two-balls` for `two-balls.light.svg`."""
    return path.name.partition(".")[0]
