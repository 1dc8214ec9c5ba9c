"""An embedded JavaScript engine, for what the browser and the build must do alike and for libraries that only JavaScript has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py_mini_racer import MiniRacer

MEBIBYTES = 4096
"""The most that an engine's heap may take."""

_IMPORT = re.compile(r"^import\s[^;]*?\sfrom\s+\"[^\"]+\";$", re.MULTILINE)
_EXPORT_LIST = re.compile(r"^export \{ (\w+) as default \};$", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:function|class|const)\b)", re.MULTILINE)


def start() -> MiniRacer:
    """A new engine, which the caller closes."""
    from py_mini_racer import DEFAULT_V8_FLAGS, MiniRacer, init_mini_racer

    # V8 protects its code with keys that only the thread that starts it, and threads begun later, may turn. Started in the
    # thread below, it would crash when this one ends the engine, on processors that have such keys.
    # The heap may grow: by itself V8 gives up earlier than the index of 3,200 questions allows.
    init_mini_racer(flags=(*DEFAULT_V8_FLAGS, f"--max-old-space-size={MEBIBYTES}"), ignore_duplicate_init=True)
    # In a thread of its own the engine gets an event loop of its own; it would else take the caller's, if there is one,
    # and wait for it for ever.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(MiniRacer).result()


def as_script(modules: Iterable[Path]) -> str:
    """ES modules as one script, in this order: the engine knows no modules.

    All names of all modules are then in one scope, so that no two may share one. Raises ValueError where a module exports or imports in a
    way that is not understood here.
    """
    parts = []
    for path in modules:
        text = path.read_text(encoding="utf-8")
        for pattern in (_IMPORT, _EXPORT_LIST, _EXPORT):
            text = pattern.sub("", text)
        if left := re.search(r"^(?:import|export)\b.*", text, re.MULTILINE):
            raise ValueError(f"{path.name} cannot be made a script: {left[0]}")
        parts.append(text)
    return "\n".join(parts)
