"""Vendored files are what the record says, and the record can be repeated."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tools import vendor

RECORD = json.loads(vendor.RECORD.read_text(encoding="utf-8"))
PACKAGES = {package["name"]: package for package in RECORD["packages"]}
KATEX = vendor.ROOT / "docs/assets/vendor/katex"


def test_all_files_are_as_recorded() -> None:
    assert list(vendor.changed(RECORD, vendor.ROOT)) == []


def test_no_file_is_unrecorded() -> None:
    recorded = {name for package in PACKAGES.values() for name, _ in vendor.hashes(package)}
    for folder in ("docs/assets/vendor", "macros/render/vendor"):
        there = {
            path.relative_to(vendor.ROOT).as_posix() for path in (vendor.ROOT / folder).rglob("*") if path.is_file()
        }
        assert there <= recorded


@pytest.mark.parametrize("package", PACKAGES.values(), ids=PACKAGES)
def test_version_licence_and_source_are_recorded(package: dict[str, object]) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", str(package["version"]))
    assert str(package["integrity"]).startswith("sha512-")
    assert str(package["source"]).startswith("https://")
    assert package["licence"]
    assert any("LICENSE" in name for name, _ in vendor.hashes(package))


def test_a_changed_and_a_missing_file_are_named(tmp_path: Path) -> None:
    record = {
        "packages": [
            {
                "name": "p",
                "version": "1.0.0",
                "files": [
                    {"from": "a", "to": "x/a", "sha256": vendor.digest(b"a")},
                    {"from": "b", "to": "b", "sha256": ""},
                ],
            }
        ]
    }
    (tmp_path / "x").mkdir()
    (tmp_path / "x/a").write_bytes(b"a")
    assert list(vendor.changed(record, tmp_path)) == ["b is missing"]
    (tmp_path / "x/a").write_bytes(b"other")
    assert list(vendor.changed(record, tmp_path)) == ["x/a is not the file of p 1.0.0", "b is missing"]


def test_nothing_is_written_that_is_not_as_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vendor, "unpacked", lambda package, update: {"a": b"good", "b": b"bad"})
    files = [
        {"from": "a", "to": "a", "sha256": vendor.digest(b"good")},
        {"from": "b", "to": "b", "sha256": vendor.digest(b"good")},
    ]
    package = {"name": "p", "version": "1.0.0", "files": files}
    with pytest.raises(vendor.Mismatch, match=r"p 1\.0\.0: b is not the file that was recorded"):
        vendor.fetch(package, tmp_path, update=False)
    assert list(tmp_path.iterdir()) == []
    vendor.fetch(package, tmp_path, update=True)
    assert (tmp_path / "b").read_bytes() == b"bad"
    assert package["files"][1]["sha256"] == vendor.digest(b"bad")  # type: ignore[index]


def test_the_stylesheet_asks_for_no_file_that_is_not_there() -> None:
    stylesheet = (KATEX / "katex.min.css").read_text(encoding="utf-8")
    urls = re.findall(r"url\(([^)]*)\)", stylesheet)
    assert len(urls) == 20
    assert all((KATEX / url).is_file() for url in urls)
