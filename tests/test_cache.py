"""The cache on disk: it remembers, forgets, and never makes anything fail."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from macros import cache as module
from macros.cache import Cache, Row

ROOT = Path(__file__).resolve().parents[1]
ROW = Row('{"a": 1}', b"html")


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache.of(tmp_path, "render")


def test_it_remembers(cache: Cache) -> None:
    assert cache.rows(["a"]) == {}
    cache.put({"a": ROW, "b": Row("{}", b"\0\xff")})
    assert cache.rows(["a", "b", "c"]) == {"a": ROW, "b": Row("{}", b"\0\xff")}
    assert cache.notes(["a", "c"]) == {"a": '{"a": 1}'}
    assert Cache(cache.path).rows(["a"]) == {"a": ROW}
    cache.put({"a": Row("new", b"")})
    assert cache.rows(["a"]) == {"a": Row("new", b"")}
    cache.clear()
    assert cache.rows(["a"]) == {}


def test_thousands_at_once(cache: Cache) -> None:
    rows = {f"{number:064x}": Row("{}", bytes(10)) for number in range(5000)}
    cache.put(rows)
    assert cache.rows(rows.keys()) == rows


def test_what_nobody_asks_for_is_forgotten(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    today = module._today()
    monkeypatch.setattr(module, "_today", lambda: today - 31)
    cache.put({"unused": ROW, "used": ROW})
    monkeypatch.setattr(module, "_today", lambda: today - 2)
    assert cache.notes(["used"]) == {"used": ROW.notes}
    monkeypatch.setattr(module, "_today", lambda: today)
    cache.put({"new": ROW})
    assert sorted(cache.rows(["unused", "used", "new"])) == ["new", "used"]


def test_it_does_not_grow_for_ever(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    for key in "abcde":
        cache.put({key: ROW})
    assert sorted(cache.rows("abcde")) == ["c", "d", "e"]


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_is_rebuilt(cache: Cache, content: bytes) -> None:
    cache.path.parent.mkdir()
    cache.path.write_bytes(content)
    assert cache.rows(["a"]) == {}
    cache.put({"a": ROW})
    assert cache.rows(["a"]) == {"a": ROW}


def test_a_damaged_file_is_rebuilt(cache: Cache) -> None:
    cache.put({str(number): Row("{}", bytes(3000)) for number in range(50)})
    content = bytearray(cache.path.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    cache.path.write_bytes(content)
    cache.rows([str(number) for number in range(50)])
    cache.put({"a": ROW})
    assert cache.rows(["a"]) == {"a": ROW}


def test_a_file_of_another_layout_is_rebuilt(cache: Cache) -> None:
    cache.path.parent.mkdir()
    with closing(sqlite3.connect(cache.path)) as db:
        db.executescript("CREATE TABLE rendered (other TEXT); PRAGMA user_version = 99;")
    assert cache.rows(["a"]) == {}
    cache.put({"a": ROW})
    assert cache.rows(["a"]) == {"a": ROW}


def test_a_locked_file_is_as_good_as_none(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    cache.put({"a": ROW})
    with closing(sqlite3.connect(cache.path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        cache.put({"b": ROW})
        assert cache.rows(["a", "b"]) == {"a": ROW}  # reading goes on beside a writer
    with closing(sqlite3.connect(cache.path, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        assert cache.rows(["a"]) in ({}, {"a": ROW})
    assert cache.rows(["a"]) == {"a": ROW}


@pytest.mark.parametrize("obstacle", ["directory", "file"])
def test_a_place_that_cannot_be_written(tmp_path: Path, obstacle: str) -> None:
    if obstacle == "directory":
        (tmp_path / ".cache" / "render.sqlite").mkdir(parents=True)
    else:
        (tmp_path / ".cache").write_text("in the way")
    cache = Cache.of(tmp_path, "render")
    cache.put({"a": ROW})
    assert cache.rows(["a"]) == {}
    assert cache.notes(["a"]) == {}
    cache.clear()


def test_threads_and_processes_write_at_once(cache: Cache) -> None:
    program = (
        "import sys; from pathlib import Path; from macros.cache import Cache, Row\n"
        "for number in range(30): Cache(Path(sys.argv[1])).put({f'{sys.argv[2]}-{number}': Row('{}', b'x')})"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", program, str(cache.path), name], cwd=ROOT) for name in ("one", "two")
    ]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: cache.put({f"thread-{number}": ROW}), range(30)))
    assert [process.wait(timeout=120) for process in processes] == [0, 0]
    keys = [f"{name}-{number}" for name in ("one", "two", "thread") for number in range(30)]
    # A busy file may cost a row, but never an error.
    assert len(cache.rows(keys)) > 60
