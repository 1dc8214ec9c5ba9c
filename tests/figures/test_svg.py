"""Comparing two drawings, and finding what could do harm in one."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.figures.svg import PNG, differences, harms, read

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100pt" height="50pt">
 <metadata>{metadata}</metadata>
 <defs><path id="{marker}" d="M 0 0 \nL 0 3.5"/><clipPath id="{clip}"><rect x="0" y="0"/></clipPath></defs>
 <!-- {label} -->
 <g id="text_1" transform="translate({x} 20) scale({scale} -0.1)" style="fill: {color}; opacity: {opacity}">
  <use xlink:href="#{used}" clip-path="url(#{clip})"/>{more}
 </g>
</svg>
"""
PLAIN = {
    "metadata": "",
    "marker": "m1a2b",
    "clip": "p77",
    "label": "0.5",
    "x": "10.25",
    "scale": "0.1",
    "color": "#1d2127",
    "opacity": "0.2",
    "used": "m1a2b",
    "more": "",
}


def compare(**changed: str) -> list[str]:
    """How the drawing differs after these changes."""
    return list(differences(read(SVG.format(**PLAIN | changed)), read(SVG.format(**PLAIN))))


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"metadata": "2026"},
        {"x": "10.3"},
        {"marker": "m99", "used": "m99"},
        {"clip": "p78"},
        {"opacity": "0.2000001"},
    ],
)
def test_same_drawing(changed: dict[str, str]) -> None:
    assert compare(**changed) == []


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (
            {"x": "10.5"},
            "svg/text_1: transform is 'translate(10.5 20) scale(0.1 -0.1)', was 'translate(10.25 20) scale(0.1 -0.1)'",
        ),
        (
            {"scale": "0.15"},
            "svg/text_1: transform is 'translate(10.25 20) scale(0.15 -0.1)', was 'translate(10.25 20) scale(0.1 -0.1)'",
        ),
        ({"color": "#1d2128"}, "svg/text_1: style is 'fill: #1d2128; opacity: 0.2', was 'fill: #1d2127; opacity: 0.2'"),
        ({"opacity": "0.25"}, "svg/text_1: style is 'fill: #1d2127; opacity: 0.25', was 'fill: #1d2127; opacity: 0.2'"),
        ({"label": "0.6"}, "svg/comment[3]: says '0.6', said '0.5'"),
        ({"used": "p77"}, "svg/text_1/use[1]: {http://www.w3.org/1999/xlink}href is 'name1', was 'name0'"),
        ({"more": "<g/>"}, "svg/text_1: has 2 parts, had 1"),
    ],
)
def test_other_drawing(changed: dict[str, str], message: str) -> None:
    assert compare(**changed) == [message]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("<script/>", "has a <script>"),
        ("<rect onclick='x()'/>", "<rect> has onclick"),
        ("<image href='https://example.org/a.png'/>", "<image> refers to 'https://example.org/a.png'"),
        ("<rect style='fill: url(https://example.org/a)'/>", "<rect> refers to 'https://example.org/a'"),
        ("<style>@import 'a.css'</style>", "<style> has \"@import 'a.css'\""),
        ("<foreignObject/>", "has a <foreignObject>"),
    ],
)
def test_harm(more: str, message: str) -> None:
    assert list(harms(SVG.format(**PLAIN | {"more": more}))) == [message]


def test_no_harm() -> None:
    assert list(harms(SVG.format(**PLAIN | {"more": "<image href='data:image/png;base64,AAAA'/>"}))) == []


def picture(shade: int, *, width: int = 8, level: int = 6) -> dict[str, str]:
    """An embedded gray picture, packed at a level of compression."""
    packed = BytesIO()
    Image.fromarray(np.full((5, width), shade, dtype=np.uint8)).save(packed, "png", compress_level=level)
    return {"more": f'<image xlink:href="{PNG}{b64encode(packed.getvalue()).decode()}"/>'}


def compare_pictures(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return list(differences(read(SVG.format(**PLAIN | one)), read(SVG.format(**PLAIN | other))))


def test_pictures_are_compared_by_their_pixels() -> None:
    assert picture(100, level=0) != picture(100, level=9)
    assert compare_pictures(picture(100, level=0), picture(100, level=9)) == []
    assert compare_pictures(picture(100), picture(102)) == []
    for other in (picture(103), picture(100, width=9)):
        (found,) = compare_pictures(picture(100), other)
        assert found.endswith("is another picture")
