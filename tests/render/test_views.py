"""What a page says beside the questions' own HTML."""

from __future__ import annotations

import pytest

from macros.render.views import without_markup


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**Six.** Ask for `P(A|B)`.", "Six. Ask for P(A B) ."),
        ("See [the rule](q:bayes-theorem)\n![two areas](fig:bayes-areas)", "See the rule two areas"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
        ("With $p = 0.05$ and $n$ rows", "With p = 0.05 and n rows"),
        (
            r"So $\tfrac12 E_0$ is half, $$\sum_i x_i$$ a sum, and $x^2$ a square",
            "So … is half, … a sum, and … a square",
        ),
        (r"It costs 5\$ or $c$", "It costs 5 or c"),
    ],
)
def test_words_for_the_search(markdown: str, words: str) -> None:
    assert without_markup(markdown) == words
