"""Rendered texts on disk, in one SQLite file that can be deleted at any time.

The cache never makes a build fail: a file that is broken, locked, of another layout or on a full disk is as good as none.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

LAYOUT = 1
"""Of the table; a file with another one starts anew."""
KEPT_DAYS = 30
"""How long a row stays that nobody asks for."""
MOST_ROWS = 20_000
"""A row holds one question or introduction, about 5 KB."""
PATIENCE = 2.0
"""Seconds to wait for another process that writes."""

T = TypeVar("T")

_WANTED = "key IN (SELECT value FROM json_each(?))"


class Row(NamedTuple):
    """What is remembered of one question: the notes (JSON), for `check` alone, and the HTML (compressed)."""

    notes: str
    html: bytes


class Cache:
    """Rows by key; a key stands for the texts and for the renderer that made HTML of them (`batch.key`)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, root: Path) -> Cache:
        """The cache of the project at `root`."""
        return cls(root / ".cache" / "render.sqlite")

    def rows(self, keys: Collection[str]) -> dict[str, Row]:
        """The rows that are there, by key."""
        if not keys:
            return {}
        wanted = json.dumps(list(keys))

        def read(db: sqlite3.Connection) -> dict[str, Row]:
            found = db.execute(f"SELECT key, notes, html FROM rendered WHERE {_WANTED}", (wanted,))
            return {key: Row(notes, html) for key, notes, html in found}

        rows = self._try(read, {})
        self._touch(wanted)
        return rows

    def notes(self, keys: Collection[str]) -> dict[str, str]:
        """The notes that are there, by key, without reading any HTML."""
        if not keys:
            return {}
        wanted = json.dumps(list(keys))

        def read(db: sqlite3.Connection) -> dict[str, str]:
            return dict(db.execute(f"SELECT key, notes FROM rendered WHERE {_WANTED}", (wanted,)).fetchall())

        nothing: dict[str, str] = {}
        notes = self._try(read, nothing)
        self._touch(wanted)
        return notes

    def put(self, rows: Mapping[str, Row]) -> None:
        """Remember `rows`, and forget what nobody has asked for in a long time."""

        def write(db: sqlite3.Connection) -> None:
            today = _today()
            values = [(key, today, row.notes, row.html) for key, row in rows.items()]
            db.executemany("INSERT OR REPLACE INTO rendered (key, used, notes, html) VALUES (?, ?, ?, ?)", values)
            db.execute("DELETE FROM rendered WHERE used < ?", (today - KEPT_DAYS,))
            surplus = db.execute("SELECT count(*) FROM rendered").fetchone()[0] - MOST_ROWS
            if surplus > 0:
                oldest = "SELECT rowid FROM rendered ORDER BY used, rowid LIMIT ?"
                db.execute(f"DELETE FROM rendered WHERE rowid IN ({oldest})", (surplus,))

        if rows:
            self._try(write, None)

    def clear(self) -> None:
        """Forget everything."""
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def _touch(self, wanted: str) -> None:
        """Note that the rows are used, once a day."""
        today = _today()

        def write(db: sqlite3.Connection) -> None:
            stale = f"FROM rendered WHERE used <> ? AND {_WANTED}"
            if db.execute(f"SELECT 1 {stale} LIMIT 1", (today, wanted)).fetchone():
                db.execute(f"UPDATE rendered SET used = ? WHERE used <> ? AND {_WANTED}", (today, today, wanted))

        self._try(write, None)

    def _try(self, do: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        try:
            # Every call has a connection of its own, so that threads and processes do not share one.
            with closing(self._connect()) as db, db:
                return do(db)
        except (sqlite3.OperationalError, OSError):  # locked, read-only, no space: another time
            return otherwise
        except sqlite3.DatabaseError:  # not a database, or a damaged one
            self.clear()
            return otherwise

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=PATIENCE)
        try:
            if db.execute("PRAGMA user_version").fetchone()[0] != LAYOUT:
                db.executescript(
                    f"""
                    PRAGMA auto_vacuum = FULL;
                    PRAGMA journal_mode = WAL;
                    BEGIN IMMEDIATE;
                    DROP TABLE IF EXISTS rendered;
                    CREATE TABLE rendered (
                        key TEXT PRIMARY KEY, used INTEGER NOT NULL, notes TEXT NOT NULL, html BLOB NOT NULL
                    );
                    PRAGMA user_version = {LAYOUT};
                    COMMIT;
                    """
                )
            db.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            db.close()
            raise
        return db


def _today() -> int:
    return int(time.time()) // 86_400
