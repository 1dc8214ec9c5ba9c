"""The requirements: every entry has a reason, every pin a hash, and no lock says where packages were fetched from."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LISTS = ("requirements", "requirements-dev")

# The systems and interpreters for which the locks must hold.
ENVIRONMENTS = [
    {"sys_platform": platform, "platform_system": system, "os_name": name, "python_version": version}
    | {
        "python_full_version": f"{version}.0",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    for platform, system, name in (
        ("linux", "Linux", "posix"),
        ("darwin", "Darwin", "posix"),
        ("win32", "Windows", "nt"),
    )
    for version in ("3.11", "3.12", "3.13", "3.14")
]


def entries(name: str) -> list[str]:
    """The lines of a list that ask for something, with their comments."""
    lines = (ROOT / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def pins(name: str) -> list[tuple[Requirement, list[str]]]:
    """The pinned requirements of a lock with their hashes."""
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = []
    for line in lines:
        requirement, *hashes = re.split(r"\s+--hash=", line.strip())
        found.append((Requirement(requirement), hashes))
    return found


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_has_a_reason(name: str) -> None:
    """In its own line, behind it; versions are the lock's business."""
    for entry in entries(name):
        wanted, _, reason = entry.partition("#")
        assert len(reason.split()) >= 1, f"{entry}: say why it is needed"
        assert re.fullmatch(r"[a-z0-9-]+|-c requirements\.txt", wanted.strip()), entry


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_is_locked(name: str) -> None:
    """By `make lock`."""
    locked = {canonicalize_name(requirement.name) for requirement, _ in pins(name)}
    wanted = {
        canonicalize_name(entry.partition("#")[0].strip()) for entry in entries(name) if not entry.startswith("-")
    }
    assert wanted - locked == set(), "run: make lock"


@pytest.mark.parametrize("name", LISTS)
def test_every_pin_has_hashes(name: str) -> None:
    """One version each, exactly, and SHA-256."""
    for requirement, hashes in pins(name):
        assert re.fullmatch(r"==[0-9][0-9a-z.]*", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), requirement


@pytest.mark.parametrize("name", LISTS)
def test_no_lock_says_where_packages_come_from(name: str) -> None:
    """No index, no link, no path, no host: they would be those of the machine that wrote the lock."""
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"^\s*-", re.sub(r"^\s+--hash=.*$", "", text, flags=re.MULTILINE), re.MULTILINE), "an option"
    words = re.sub(r"sha256:[0-9a-f]{64}", "", text)
    for trace in ("://", "file:", "@", "index-url", "find-links", "trusted-host", "/", ":\\"):
        assert trace not in words, f"{trace!r} in {name}.txt"
    assert not re.search(r"\b[a-z0-9-]+\.(?:org|com|net|io|dev|local|internal)\b", words)


def test_both_lists_agree() -> None:
    """What both need has one version and the same files, so that they can be installed together."""
    site, dev = ({requirement.name: (str(requirement), hashes) for requirement, hashes in pins(name)} for name in LISTS)
    for name in site.keys() & dev.keys():
        assert site[name][0].partition(";")[0] == dev[name][0].partition(";")[0]
        assert set(site[name][1]) == set(dev[name][1])


@pytest.mark.parametrize("name", LISTS)
def test_a_lock_holds_for_every_system(name: str) -> None:
    """Exactly one version of each package, or none, wherever and with whichever Python it is installed."""
    assert len(ENVIRONMENTS) == 12
    for environment in ENVIRONMENTS:
        chosen = [pin.name for pin, _ in pins(name) if pin.marker is None or pin.marker.evaluate(environment)]
        assert len(chosen) == len(set(chosen)), environment
        missing = {pin.name for pin, _ in pins(name)} - set(chosen)
        wanted = {entry.partition("#")[0].strip() for entry in entries(name)}
        assert missing & wanted == set(), environment


def test_the_oldest_python_is_the_one_that_the_readme_names() -> None:
    """3.11, from its first release on."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "Python 3.11 or newer" in readme
    assert "(3, 11)" in (ROOT / "tools" / "environment.sh").read_text(encoding="utf-8")
    assert "--python-version 3.11 " in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert sys.version_info >= (3, 11)


def test_this_environment_is_the_locked_one() -> None:
    """What is installed here are the locked versions, so that the tests speak of them."""
    from importlib.metadata import PackageNotFoundError, version

    for name in LISTS:
        for pin, _ in pins(name):
            if pin.marker is not None and not Marker(str(pin.marker)).evaluate():
                continue
            try:
                installed = version(pin.name)
            except PackageNotFoundError:
                pytest.fail(f"{pin.name} is not installed: run make test")
            assert installed in pin.specifier, f"{pin.name} {installed} is installed, {pin} is locked"
