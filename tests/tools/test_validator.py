"""The Nu HTML checker is a help and no need."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tools import validator, vendor


def test_without_java_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(validator.Unavailable, match="Java 11 or newer is not installed"):
        validator.provide()


@pytest.mark.parametrize(
    "problem", [vendor.Mismatch("not the package that was recorded"), subprocess.CalledProcessError(1, "npm")]
)
def test_where_it_cannot_be_fetched_it_says_why(
    problem: Exception, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def unpacked(package: object, *, update: bool) -> dict[str, bytes]:
        assert not update
        raise problem

    monkeypatch.setattr(validator, "_java_runs", lambda: True)
    monkeypatch.setattr(validator, "JAR", tmp_path / "vnu.jar")
    monkeypatch.setattr(vendor, "unpacked", unpacked)
    with pytest.raises(validator.Unavailable, match="cannot be fetched: "):
        validator.provide()
    assert list(tmp_path.iterdir()) == []


def test_it_is_fetched_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    jar = tmp_path / "cache" / "vnu.jar"
    monkeypatch.setattr(validator, "_java_runs", lambda: True)
    monkeypatch.setattr(validator, "JAR", jar)
    monkeypatch.setattr(vendor, "unpacked", lambda package, update: {validator.JAR_IN_PACKAGE: b"program"})
    assert validator.provide().read_bytes() == b"program"
    monkeypatch.setattr(vendor, "unpacked", lambda package, update: pytest.fail("fetched again"))
    assert validator.provide() == jar
    assert [path.name for path in jar.parent.iterdir()] == ["vnu.jar"]


def test_a_checker_that_fails_is_an_error(tmp_path: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java is not installed")
    with pytest.raises(RuntimeError, match="the Nu HTML checker failed"):
        validator.messages(tmp_path / "none.jar", [])
