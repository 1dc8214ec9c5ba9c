"""Every figure is what its script draws, in both themes, harmless, small, and used."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import re
from pathlib import Path

import pytest

from macros.bank.model import ID_PATTERN
from tests.changed import files_in_question
from tests.figures.svg import differences, figure_name, harms, read

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "data" / "figures"
DRAWINGS = ROOT / "docs" / "assets" / "figures"
THEMES = ("light", "dark")
LARGEST = 120_000  # bytes; a page may show several
DRAWN = sorted(path.stem for path in SCRIPTS.glob("*.py") if path.stem != "style")
FILES = sorted(DRAWINGS.iterdir())


def scripts() -> list[str]:
    """The figures to draw again; with `ATLAS_FAST=1` those whose script or files were changed."""
    changed = files_in_question()
    if changed is None or "data/figures/style.py" in changed:
        return DRAWN
    touched = {Path(path).name.partition(".")[0] for path in changed if Path(path).parent.name == "figures"}
    return [name for name in DRAWN if name in touched]


@pytest.mark.parametrize("name", scripts())
def test_script_draws_the_committed_figure(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    monkeypatch.chdir(tmp_path)
    style = importlib.import_module("style")
    spec = importlib.util.spec_from_file_location(f"figure_{name.replace('-', '_')}", SCRIPTS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    style.save(script.draw, SCRIPTS / f"{name}.py", tmp_path)
    for theme in THEMES:
        file = f"{name}.{theme}.svg"
        committed = read((DRAWINGS / file).read_text(encoding="utf-8"))
        found = list(itertools.islice(differences(read((tmp_path / file).read_text(encoding="utf-8")), committed), 5))
        assert not found, f"{file} is not what data/figures/{name}.py draws; run make figures\n" + "\n".join(found)


def test_every_script_has_both_files_and_every_file_a_script() -> None:
    expected = {f"{name}.{theme}.svg" for name in DRAWN for theme in THEMES}
    assert {path.name for path in FILES} == expected


def test_names_are_ids() -> None:
    assert [name for name in DRAWN if not re.fullmatch(ID_PATTERN, name)] == []


def test_every_figure_is_used() -> None:
    texts = [
        *(ROOT / "data" / "questions").rglob("*.yml"),
        ROOT / "data" / "topics.yml",
        *(ROOT / "docs").rglob("*.md"),
    ]
    used = {name for path in texts for name in re.findall(r"fig:([a-z0-9-]+)", path.read_text(encoding="utf-8"))}
    assert sorted(set(DRAWN) - used) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name))
def test_file_is_harmless_and_small(path: Path) -> None:
    assert list(harms(path.read_text(encoding="utf-8"))) == []
    size = path.stat().st_size
    assert size <= LARGEST, f"{size:,} bytes: draw {figure_name(path)} with fewer points"
