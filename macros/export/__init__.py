"""Files that a built site holds beside its pages, made from the bank alone."""

from __future__ import annotations

from pathlib import Path

from macros.bank.model import Bank
from macros.export import ids, policy, redirects
from macros.render.address import Site


def write(bank: Bank, site_dir: Path, site: Site | None = None, *, preview: bool = False) -> None:
    """Write every export into the directory of a built site.

    A live preview has no policy: its server writes scripts into the pages as it sends them.
    """
    ids.write(bank, site_dir)
    redirects.write(bank, site_dir, site or Site())
    if not preview:
        policy.write(site_dir)
