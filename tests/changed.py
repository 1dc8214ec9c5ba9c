"""Which files the slow tests look at: all, or with `make test FAST=1` those that a piece of work has changed."""

from __future__ import annotations

import os

from tools.changed import changed_files


def files_in_question() -> frozenset[str] | None:
    """Paths from the project's root, forward slashes; None stands for all."""
    return changed_files() if os.environ.get("ATLAS_FAST") else None
