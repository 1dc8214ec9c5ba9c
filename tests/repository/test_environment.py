"""The environment that `make` creates: from which Python, and only once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")

# Stands for a Python that has installed everything: it notes how pip was called.
FAKE = """\
#!/bin/sh
case "$*" in
  "-c "*) exit 0 ;;
  "--version") echo "Python 3.11.0" ;;
  "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
  *) echo "$* user=$PIP_USER target=${PIP_TARGET:-none}" >> calls ;;
esac
"""


def prepare(folder: Path, python: str) -> dict[str, str]:
    """A folder with the script, two locks and a program `python3` in front of all others; the variables to call it with."""
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "environment.sh", folder / "tools")
    (folder / "requirements.txt").write_text("a==1\n")
    (folder / "requirements-dev.txt").write_text("b==1\n")
    (folder / "path").mkdir()
    for name in ("python3", "python", *(f"python3.{minor}" for minor in range(11, 20))):
        program = folder / "path" / name
        program.write_text(python)
        program.chmod(0o755)
    return {"PATH": f"{folder / 'path'}:{os.environ['PATH']}", "PIP_TARGET": "/elsewhere", "PYTHONHOME": "/nowhere"}


def call(folder: Path, what: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the script."""
    return subprocess.run(
        ["sh", "tools/environment.sh", what], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_it_installs_once_and_again_when_a_lock_changes(tmp_path: Path) -> None:
    """By hash, without dependencies that are not locked, and whatever the user's pip is told to do."""
    environment = prepare(tmp_path, FAKE)
    calls = tmp_path / "calls"
    install = "-m pip install --quiet --no-deps --require-hashes --only-binary :all: -r requirements.txt"

    assert call(tmp_path, "site", environment).returncode == 0
    assert calls.read_text() == f"{install} user=0 target=none\n"
    assert call(tmp_path, "site", environment).returncode == 0
    assert calls.read_text().count("\n") == 1

    assert call(tmp_path, "dev", environment).returncode == 0
    assert calls.read_text().endswith(f"{install} -r requirements-dev.txt user=0 target=none\n")
    for what in ("dev", "site"):
        assert call(tmp_path, what, environment).stderr == ""
    assert calls.read_text().count("\n") == 2

    (tmp_path / "requirements.txt").write_text("a==2\n")
    for what in ("site", "dev", "site"):
        assert call(tmp_path, what, environment).returncode == 0
    assert calls.read_text().count("\n") == 4


def test_a_python_that_is_too_old_is_told(tmp_path: Path) -> None:
    """With what was found and what to do, and nothing is made."""
    old = '#!/bin/sh\ncase "$1" in --version) echo "Python 3.9.2" ;; *) exit 1 ;; esac\n'
    done = call(tmp_path, "site", prepare(tmp_path, old))
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed (found: Python 3.9.2)." in done.stderr
    assert "make PYTHON=" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path: Path) -> None:
    """As after an upgrade of the system."""
    environment = prepare(tmp_path, FAKE)
    assert call(tmp_path, "site", environment).returncode == 0
    (tmp_path / ".venv" / "bin" / "python").unlink()
    assert call(tmp_path, "site", environment).returncode == 0
    assert (tmp_path / ".venv" / "bin" / "python").is_file()
    assert (tmp_path / "calls").read_text().count("\n") == 2


def test_a_failed_installation_is_tried_again(tmp_path: Path) -> None:
    """It leaves no stamp."""
    environment = prepare(tmp_path, FAKE.replace(">> calls ;;", ">> calls; exit 1 ;;"))
    for _ in range(2):
        assert call(tmp_path, "site", environment).returncode != 0
    assert (tmp_path / "calls").read_text().count("\n") == 2
