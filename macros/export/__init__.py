"""Files that a built site holds beside its pages, made from the bank alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from macros.bank.model import Bank
from macros.export import ids, policy, redirects, search
from macros.render.address import Site
from macros.render.question import RenderedQuestion

NOWHERE = Site()
"""A site whose address is not known."""


def write(
    bank: Bank, site_dir: Path, rendered: Mapping[str, RenderedQuestion], site: Site = NOWHERE, *, preview: bool = False
) -> None:
    """Write every export into the directory of a built site; `rendered` are the bank's questions.

    A live preview has no policy: its server writes scripts into the pages as it sends them.
    """
    ids.write(bank, site_dir)
    redirects.write(bank, site_dir, site)
    search.write(bank, site_dir, site, rendered)
    if not preview:
        policy.write(site_dir)
