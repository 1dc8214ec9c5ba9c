"""What was worked out of a file or a text before, on disk, in SQLite files that can be deleted at any time.

`macros.bank` remembers what its checks said of a question's file, `macros.render` the HTML of its texts; each has a file
of its own and decides what a key stands for. The cache never makes a build fail: a file that is broken, locked, of another layout or on a full disk is as good as none.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

LAYOUT = 2
"""Of the table; a file with another one starts anew."""
KEPT_DAYS = 30
"""How long a row stays that nobody asks for."""
MOST_ROWS = 20_000
"""A row holds what belongs to one question, about 5 KB."""
PATIENCE = 2.0
"""Seconds to wait for another process that writes."""

T = TypeVar("T")

_TABLE = """
    CREATE TABLE remembered (key TEXT PRIMARY KEY, used INTEGER NOT NULL, notes TEXT NOT NULL, body BLOB NOT NULL)
"""
_ROWS = "SELECT key, notes, body FROM remembered WHERE key IN (SELECT value FROM json_each(?))"
_NOTES = "SELECT key, notes FROM remembered WHERE key IN (SELECT value FROM json_each(?))"
_STALE = "SELECT 1 FROM remembered WHERE used <> ? AND key IN (SELECT value FROM json_each(?)) LIMIT 1"
_TOUCH = "UPDATE remembered SET used = ? WHERE used <> ? AND key IN (SELECT value FROM json_each(?))"
_PUT = "INSERT OR REPLACE INTO remembered (key, used, notes, body) VALUES (?, ?, ?, ?)"
_FORGET = "DELETE FROM remembered WHERE used < ?"
_SHORTEN = "DELETE FROM remembered WHERE rowid IN (SELECT rowid FROM remembered ORDER BY used, rowid LIMIT ?)"


class Row(NamedTuple):
    """What is remembered under a key: short notes, which can be read alone, and everything else."""

    notes: str
    body: bytes


class Cache:
    """Rows by key; a key stands for what was looked at and for the program that did."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, root: Path, name: str) -> Cache:
        """The cache `name` of the project at `root`."""
        return cls(root / ".cache" / f"{name}.sqlite")

    def rows(self, keys: Collection[str]) -> dict[str, Row]:
        """The rows that are there, by key."""
        if not keys:
            return {}
        wanted = json.dumps(list(keys))

        def read(db: sqlite3.Connection) -> dict[str, Row]:
            return {key: Row(notes, body) for key, notes, body in db.execute(_ROWS, (wanted,))}

        nothing: dict[str, Row] = {}
        rows = self._try(read, nothing)
        self._touch(wanted)
        return rows

    def notes(self, keys: Collection[str]) -> dict[str, str]:
        """The notes that are there, by key, without reading anything else."""
        if not keys:
            return {}
        wanted = json.dumps(list(keys))

        def read(db: sqlite3.Connection) -> dict[str, str]:
            return dict(db.execute(_NOTES, (wanted,)).fetchall())

        nothing: dict[str, str] = {}
        notes = self._try(read, nothing)
        self._touch(wanted)
        return notes

    def put(self, rows: Mapping[str, Row]) -> None:
        """Remember `rows`, and forget what nobody has asked for in a long time."""

        def write(db: sqlite3.Connection) -> None:
            today = _today()
            values = [(key, today, row.notes, row.body) for key, row in rows.items()]
            db.executemany(_PUT, values)
            db.execute(_FORGET, (today - KEPT_DAYS,))
            surplus = db.execute("SELECT count(*) FROM remembered").fetchone()[0] - MOST_ROWS
            if surplus > 0:
                db.execute(_SHORTEN, (surplus,))

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
            if db.execute(_STALE, (today, wanted)).fetchone():
                db.execute(_TOUCH, (today, today, wanted))

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
            if not _has_layout(db):
                db.execute("PRAGMA auto_vacuum = FULL")
                db.execute("PRAGMA journal_mode = WAL")
                db.execute("BEGIN IMMEDIATE")
                if not _has_layout(db):  # nor has another process given it one meanwhile
                    db.execute("DROP TABLE IF EXISTS remembered")
                    db.execute(_TABLE)
                    db.execute(f"PRAGMA user_version = {LAYOUT}")
                db.commit()
            db.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            db.close()
            raise
        return db


def _has_layout(db: sqlite3.Connection) -> bool:
    return bool(db.execute("PRAGMA user_version").fetchone()[0] == LAYOUT)


def _today() -> int:
    return int(time.time()) // 86_400
