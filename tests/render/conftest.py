"""A small project in order, and a look at what is rendered rather than found in the cache."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from macros.cache import Row
from macros.render import batch
from macros.render.batch import Work
from tests.bank.conftest import project

__all__ = ["project"]


def rendered_works(monkeypatch: pytest.MonkeyPatch) -> list[Work]:
    """A list to which every work is added that is rendered from now on."""
    rendered: list[Work] = []
    original = batch._rows_of

    def rows_of(works: Sequence[Work]) -> list[Row]:
        rendered.extend(works)
        return original(works)

    monkeypatch.setattr(batch, "_rows_of", rows_of)
    return rendered
