"""The last look at the HTML that Markdown became: only what is listed here gets through.

The converter writes nothing else, and shows raw HTML as text; this is the second line of defence. Formulas and
highlighted code, which come from KaTeX and Pygments, are inserted after it.
"""

from __future__ import annotations

import nh3

_TAGS = {
    *("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "a", "img"),
    *("ul", "ol", "li", "div", "table", "thead", "tbody", "tr", "th", "td"),
}

_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={
        "a": {"href", "title"},
        "img": {"src", "alt", "title"},
        "ol": {"start"},
        "div": {"aria-label"},
        "th": {"style"},
        "td": {"style"},
    },
    tag_attribute_values={
        "a": {"rel": {"noopener"}},
        "div": {"class": {"wide"}, "role": {"group"}, "tabindex": {"0"}},
        "table": {"class": {"table"}},
    },
    filter_style_properties={"text-align"},
    url_schemes={"http", "https", "q", "fig"},
    url_relative="deny",
    link_rel=None,
)


def sanitize(html: str) -> str:
    """`html` without anything that a text may not hold; elements that it leaves open are closed."""
    return _CLEANER.clean(html)
