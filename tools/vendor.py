"""Fetches what the project carries with it from npm packages, and says whether it is still what it was.

`tools/vendor.json` names each package with its version, licence, source and npm's integrity hash, and each file with the
place that it has here and its SHA-256.

    python tools/vendor.py           fetch the packages with the npm client and write the files again
    python tools/vendor.py --check   compare the files with their hashes, without the network
    python tools/vendor.py --update  after a change of a version: fetch, and record the new hashes

The fonts of KaTeX have a licence of their own (SIL Open Font License 1.1), which the package does not hold; it stands as
text among the files that are `written` here.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tools" / "vendor.json"


class Mismatch(Exception):
    """What was fetched is not what the record says, or nothing could be fetched."""


def main() -> int:
    """Run one of the forms above; 1 where something is not as recorded."""
    parser = argparse.ArgumentParser(description="Fetch or check the files that come from npm packages.")
    parser.add_argument("--check", action="store_true", help="compare the files with their hashes, without the network")
    parser.add_argument("--update", action="store_true", help="record the hashes of what is fetched")
    options = parser.parse_args()
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    if options.check:
        wrong = list(changed(record, ROOT))
        print("\n".join(wrong) or "all vendored files are as recorded")
        return bool(wrong)
    try:
        for package in record["packages"]:
            fetch(package, ROOT, update=options.update)
    except Mismatch as mismatch:
        print(mismatch, file=sys.stderr)
        return 1
    if options.update:
        RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def changed(record: dict[str, Any], root: Path) -> Iterator[str]:
    """What is wrong with the vendored files below `root`, one sentence each."""
    for package in record["packages"]:
        for name, sha256 in hashes(package):
            path = root / name
            if not path.is_file():
                yield f"{name} is missing"
            elif digest(path.read_bytes()) != sha256:
                yield f"{name} is not the file of {package['name']} {package['version']}"


def hashes(package: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every file of a package by its place in the project, with its SHA-256."""
    for entry in package["files"]:
        yield entry["to"], entry["sha256"]
    yield from package.get("written", {}).items()


def digest(content: bytes) -> str:
    """The SHA-256 of `content` in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def fetch(package: dict[str, Any], root: Path, *, update: bool) -> None:
    """Write the files of a package below `root`; raises Mismatch, before it writes any, where one is not as recorded."""
    members = unpacked(package, update=update)
    if update:
        package["files"] = [{**entry, "sha256": ""} for entry in expanded(package["files"], members)]
    ready: dict[Path, bytes] = {}
    for entry in package["files"]:
        content = members[entry["from"]]
        if entry.get("only_woff2"):
            content = only_woff2(content)
        if update:
            entry["sha256"] = digest(content)
        elif digest(content) != entry["sha256"]:
            raise Mismatch(f"{package['name']} {package['version']}: {entry['from']} is not the file that was recorded")
        ready[root / entry["to"]] = content
    for path, content in ready.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(f"{package['name']} {package['version']}: {len(ready)} files")


def unpacked(package: dict[str, Any], *, update: bool) -> dict[str, bytes]:
    """The files of a package by their path in it, fetched with the npm client and compared with npm's integrity hash."""
    npm = shutil.which("npm")
    if npm is None:
        raise Mismatch("npm is not installed; only this script needs it")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [
                npm,
                "pack",
                f"{package['name']}@{package['version']}",
                "--pack-destination",
                folder,
                "--loglevel",
                "error",
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        archive = next(Path(folder).glob("*.tgz"))
        integrity = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if update:
            package["integrity"] = integrity
        elif integrity != package["integrity"]:
            raise Mismatch(f"{package['name']} {package['version']} is not the package that was recorded")
        with tarfile.open(archive) as tar:
            return {
                str(PurePosixPath(*PurePosixPath(member.name).parts[1:])): content.read()
                for member in tar
                if (content := tar.extractfile(member)) is not None
            }


def expanded(entries: list[dict[str, Any]], members: dict[str, bytes]) -> Iterator[dict[str, Any]]:
    """The entries with every pattern (`dist/fonts/*.woff2`, to a folder) replaced by the files that it fits."""
    for entry in entries:
        if "*" not in entry["from"]:
            yield entry
            continue
        for name in sorted(members):
            if fnmatchcase(name, entry["from"]):
                yield {**entry, "from": name, "to": entry["to"] + PurePosixPath(name).name}


def only_woff2(stylesheet: bytes) -> bytes:
    """The stylesheet with the WOFF2 form of each font alone: every browser since 2018 reads it, and nothing else is here."""
    return re.sub(rb',url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)', b"", stylesheet)


if __name__ == "__main__":
    sys.exit(main())
