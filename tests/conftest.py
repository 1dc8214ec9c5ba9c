"""What all tests share: the line about the answers' code at the end of a run."""

from __future__ import annotations

from tests.answers.report import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]
