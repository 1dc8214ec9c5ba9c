"""KaTeX in its engine: many formulas at once, only when needed, and never in the way of the process's end."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from macros.render import maths
from macros.render.maths import Formula, typeset
from tests.render.html import elements

ROOT = Path(__file__).resolve().parents[2]


def one(tex: str, *, display: bool = False) -> maths.Typeset:
    formula = Formula(tex, display)
    return typeset([formula])[formula]


def test_a_formula_has_mathml_for_readers_and_html_for_the_eye() -> None:
    html = one("x^2 < \\frac12").html
    assert "<math xmlns" in html
    assert '<annotation encoding="application/x-tex">x^2 &lt; \\frac12</annotation>' in html
    assert '<span class="katex-html" aria-hidden="true">' in html
    assert [attributes for _, attributes in elements(html) if "tabindex" in attributes] == []


def test_many_formulas_keep_their_order() -> None:
    formulas = [Formula(f"x_{{{number}}}", number % 2 == 0) for number in range(2500)]
    results = typeset(formulas)
    assert list(results) == formulas
    for formula in formulas[::499]:
        assert f">{formula.tex}</annotation>" in results[formula].html
        assert ("katex-display" in results[formula].html) == formula.display


def test_more_formulas_than_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maths, "REMEMBERED", 10)
    formulas = [Formula(f"z_{{{number}}}", display=False) for number in range(25)]
    assert [typeset(formulas)[formula].html for formula in formulas] == [one(formula.tex).html for formula in formulas]


def test_no_formula_is_larger_than_the_page() -> None:
    lengths = re.findall(r"(?:width|height):([0-9.]+)em", one("\\rule{100000em}{100000em}").html)
    assert max(map(float, lengths)) <= 50


def test_definitions_do_not_reach_other_formulas() -> None:
    assert one("\\gdef\\mine{x}\\mine").error == ""
    assert one("\\mine").error == "Undefined control sequence: \\mine"


def test_a_formula_that_takes_for_ever_spoils_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "for (;;) if (formulas.some(([tex]) => tex === 'slow')) continue; else return original(formulas);"
    program = f"const original = typeset; typeset = function (formulas) {{ {endless} }};"
    engine = maths._Engine()
    monkeypatch.setattr(maths, "_engine", engine)
    monkeypatch.setattr(maths, "SECONDS", 0.5)
    monkeypatch.setattr(
        maths, "_PROGRAM", maths._PROGRAM.replace("function typeset", "let typeset = function") + program
    )
    results = typeset([Formula(tex, display=False) for tex in ("a", "b", "slow", "c")])
    engine.close()
    assert [result.error for result in results.values()] == ["", "", "KaTeX cannot finish the formula", ""]


def test_deep_nesting_is_an_error_like_others() -> None:
    assert one("{" * 20_000 + "}" * 20_000).error == "it is nested too deeply"


def test_threads_may_share_the_engine() -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda number: one(f"t_{{{number}}}"), range(40)))
    assert all(f"t_{{{number}}}</annotation>" in result.html for number, result in enumerate(results))


def test_it_works_within_an_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = maths._Engine()
    monkeypatch.setattr(maths, "_engine", engine)

    async def inside() -> str:
        return one("l^2").html

    assert "l^2</annotation>" in asyncio.run(inside())
    engine.close()


@pytest.mark.parametrize("formulas", [1, 2, 1500])
def test_the_process_ends(formulas: int) -> None:
    """An engine that is left open keeps an interpreter from ending, most of the time; one that compiled much may crash it."""
    some = f"Formula(f'x^{{number}}', False) for number in range({formulas})"
    program = f"from macros.render.maths import Formula, typeset; typeset([{some}]); print('done')"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr


def test_importing_starts_nothing() -> None:
    program = "import sys; import macros.render.question; print('py_mini_racer' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout == "False\n", done.stderr


def test_a_script_is_one_element_for_readers() -> None:
    (script,) = re.findall(r"<msub>(.*?)</msub>", one(r"\sigma_{\max}").html)
    assert script == "<mi>σ</mi><mrow><mi>max</mi><mo>\u2061</mo></mrow>"
