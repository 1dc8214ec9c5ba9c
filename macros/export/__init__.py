"""Files that a built site holds beside its pages, made from the bank alone."""

from __future__ import annotations

from pathlib import Path

from macros.bank.model import Bank
from macros.export import redirects
from macros.render.address import Site


def write(bank: Bank, site_dir: Path, site: Site | None = None) -> None:
    """Write every export into the directory of a built site."""
    redirects.write(bank, site_dir, site or Site())
