"""TeX to HTML with MathML, by KaTeX in an embedded JavaScript engine.

KaTeX is vendored (`vendor/katex.min.js`, see `tools/vendor.json`). The engine starts with the first formula that is not
known yet: a build that finds everything in its cache never waits for it.
"""

from __future__ import annotations

import atexit
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from macros import javascript

if TYPE_CHECKING:
    from py_mini_racer import MiniRacer

KATEX = Path(__file__).parent / "vendor" / "katex.min.js"

AT_ONCE = 1000
"""Formulas in one call of the engine."""
REMEMBERED = 20_000
"""Formulas that one process keeps in memory, about 3 KB each."""
SECONDS = 60.0
"""How long one call may take: it normally needs less than half a second."""

# KaTeX's options are described at https://katex.org/docs/options. `trust` is off, so that no formula makes a link, loads
# an image or sets an attribute; sizes are limited, so that none covers the page.
_PROGRAM = """
function typeset(formulas) {
  return formulas.map(([tex, display]) => {
    try {
      return [katex.renderToString(tex, {
        displayMode: display, output: "htmlAndMathml", throwOnError: true, strict: "error", trust: false,
        maxSize: 50, maxExpand: 1000,
      }), "", null];
    } catch (error) {
      return ["", String(error.message), typeof error.position === "number" ? error.position : null];
    }
  });
}
"""

_UNTRUSTED = re.compile(r"\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![A-Za-z])|\\\\")
"""Commands that KaTeX shows as words in red when it does not trust them, with line breaks so that they are skipped."""

_DISPLAY = '<span class="katex-display">'
# A formula that is wider than the screen scrolls, and whoever uses the keyboard must be able to do that, too.
_FOCUSABLE_DISPLAY = '<span class="katex-display" tabindex="0" role="group" aria-label="Formula">'

_APPLIED = re.compile("<mi[^<>]*>[^<>]*</mi><mo>\u2061</mo>")
"""The name of a function with the sign, which nobody sees, that it is applied to what follows."""


class Formula(NamedTuple):
    """TeX without its dollar signs; `display` for a formula on lines of its own."""

    tex: str
    display: bool


@dataclass(frozen=True)
class Typeset:
    """What became of a formula: its HTML, or why it has none and where in the TeX (an offset, if KaTeX knows it)."""

    html: str
    error: str = ""
    position: int | None = None
    hint: str = ""


def typeset(formulas: Iterable[Formula]) -> dict[Formula, Typeset]:
    """All `formulas`, in as few calls of the engine as possible. A formula that fails has the TeX as its HTML."""
    return _engine.typeset(dict.fromkeys(formulas))


class _Engine:
    """KaTeX in its JavaScript engine, and what it has made so far. Threads may share it."""

    def __init__(self) -> None:
        self._racer: MiniRacer | None = None
        self._known: dict[Formula, Typeset] = {}
        self._lock = Lock()

    def typeset(self, wanted: Collection[Formula]) -> dict[Formula, Typeset]:
        with self._lock:
            if len(self._known) + len(wanted) > REMEMBERED:
                self._known.clear()
            new = []
            for formula in wanted:
                if formula in self._known:
                    continue
                if refused := _refused(formula):
                    self._known[formula] = refused
                else:
                    new.append(formula)
            for start in range(0, len(new), AT_ONCE):
                chunk = new[start : start + AT_ONCE]
                self._known.update(zip(chunk, self._run(chunk), strict=True))
            return {formula: self._known[formula] for formula in wanted}

    def _run(self, formulas: Sequence[Formula]) -> list[Typeset]:
        from py_mini_racer import JSEvalException, JSTimeoutException

        arguments = json.dumps([[formula.tex, formula.display] for formula in formulas])
        racer = self._racer = self._racer or self._start()
        try:
            answer = racer.eval(f"JSON.stringify(typeset({arguments}))", timeout_sec=SECONDS)
        except JSEvalException as error:  # out of time or memory: find the formula that did it
            if not isinstance(error, JSTimeoutException):
                self.close()
            if len(formulas) == 1:
                return [_failed(formulas[0], "KaTeX cannot finish the formula")]
            middle = len(formulas) // 2
            return self._run(formulas[:middle]) + self._run(formulas[middle:])
        return [_result(formula, *result) for formula, result in zip(formulas, json.loads(str(answer)), strict=True)]

    def _start(self) -> MiniRacer:
        racer = javascript.start()
        racer.eval(KATEX.read_text(encoding="utf-8"))
        racer.eval(_PROGRAM)
        # One that is still open when the interpreter ends can keep the process from ending.
        atexit.register(self.close)
        return racer

    def close(self) -> None:
        if self._racer is not None:
            self._racer.close()
            self._racer = None

    @property
    def is_running(self) -> bool:
        return self._racer is not None


_engine = _Engine()


def _refused(formula: Formula) -> Typeset | None:
    for match in _UNTRUSTED.finditer(formula.tex):
        if match[0] != r"\\":
            hint = "a link stands outside: [words](https://...)"
            return _failed(formula, f"{match[0]} is not allowed in a formula", match.start(), hint)
    return None if formula.tex else _failed(formula, "the formula is empty")


def _failed(formula: Formula, error: str, position: int | None = None, hint: str = "") -> Typeset:
    return Typeset(f"<code>{escape(formula.tex)}</code>", error, position, hint)


def _result(formula: Formula, html: str, error: str, position: int | None) -> Typeset:
    if error:
        return _failed(formula, _shortened(error), position)
    # Where such a name is a script (`\sigma_{\max}`), KaTeX leaves out the element that makes the two parts one.
    html = _APPLIED.sub(r"<mrow>\g<0></mrow>", html)
    return Typeset(html.replace(_DISPLAY, _FOCUSABLE_DISPLAY, 1) if formula.display else html)


def _shortened(message: str) -> str:
    """KaTeX's message without the parts that the line and column say better."""
    message = message.removeprefix("KaTeX parse error: ")
    message = message.removeprefix("LaTeX-incompatible input and strict mode is set to 'error': ")
    message = re.sub(r" at (?:position \d+|end of input): .*$", "", message, flags=re.DOTALL)
    message = re.sub(r" \[\w+\]$", "", message)
    if message == "Maximum call stack size exceeded":
        return "it is nested too deeply"
    if message.startswith("Too many expansions"):
        return "a macro calls itself for ever"
    return message.replace("Expected 'EOF', got", "Unexpected").replace(", got 'EOF'", ", but the formula ends")
