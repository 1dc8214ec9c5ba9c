"""Every way in which a question's fields can be wrong, with the whole list of messages that a contributor sees."""

from __future__ import annotations

from collections.abc import Callable

import pytest

D = "difficulty: medium\n"
T = "tags: [expectation]"
S = "short: >-\n  Two, on average.\n"
FIRST = "  - Names the geometric distribution."
BLOCK = "use the block form: 'key: >-' with the text indented on the next lines, where a backslash stays as typed"
COLON = "text with ': ' in it needs the block form: 'key: >-' with the text indented on the next lines"
CUT = "put the text in quotes or in block form, or the comment on a line of its own"
LEVELS = (
    "easy: a definition or one step. medium: several steps or a trade-off. "
    "hard: a long derivation, or judgement under open conditions"
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # values
        (
            D,
            "difficulty: medum\n",
            ["3:13: difficulty: 'medum' is not one of easy, medium, hard (did you mean 'medium'?)"],
        ),
        (
            "kind: quantitative",
            "kind: quantitive",
            [
                "2:7: kind: 'quantitive' is not one of concept, quantitative, derivation, coding, debugging, design, case, "
                "behavioral (did you mean 'quantitative'?)"
            ],
        ),
        (D, "difficulty: [easy]\n", ["3:13: difficulty: is a list, but one of easy, medium, hard is needed"]),
        (D, "difficulty:\n", ["3:12: difficulty: is empty"]),
        (D, "", [f"1:1: difficulty: is missing ({LEVELS})"]),
        (
            D,
            "dificulty: medium\n",
            [
                f"1:1: difficulty: is missing ({LEVELS})",
                "3:1: dificulty: is not a field (did you mean 'difficulty'?)",
            ],
        ),
        (D, D + 'core: "true"\n', ["4:7: core: is text, but true or false is needed"]),
        (D, D + "order: x\n", ["4:8: order: is text, but a whole number is needed"]),
        # texts
        (S, 'short: "   "\n', ["6:8: short: is empty"]),
        (S, "short: >-\n  " + "word " * 91 + "\n", ["6:8: short: has 91 words, at most 90 are allowed"]),
        (
            S,
            "short: >-\n  It is $$x$$.\n",
            ["6:8: short: has a displayed formula ($$), but it must be possible to say it aloud"],
        ),
        (S, "short: 12\n", ["6:8: short: is a number, but text is needed (put the number in quotes)"]),
        (S, "short: true\n", ["6:8: short: is true or false, but text is needed (put the word in quotes)"]),
        (
            S,
            "short:\n  - Two.\n",
            ["7:3: short: is a list, but text is needed (take the leading '-' or the brackets away)"],
        ),
        (S, "short:\n  Two: on average\n", [f"7:3: short: is a mapping, but text is needed ({COLON})"]),
        (
            "How many flips does it take to see heads?",
            "x" * 161,
            ["1:11: question: has 161 characters, at most 160 are allowed"],
        ),
        # lists
        (
            T,
            "tags: expectation",
            ["4:7: tags: is text, but a list is needed (write each item on a line of its own after '- ')"],
        ),
        (T, "tags: []", ["4:7: tags: is empty"]),
        (T, "tags: [expectation, expectation]", ["4:7: tags: names 'expectation' twice"]),
        (T, "tags: [a, b, c, d, e]", ["4:7: tags: has 5 items, at most 4 are allowed"]),
        (
            T,
            "tags: [Expectation]",
            ["4:8: tags[0]: 'Expectation' is not an id (ids are lower-case words with hyphens: expectation)"],
        ),
        (FIRST + "\n", "", ["13:3: listen_for: has 1 item, at least 2 are needed"]),
        (FIRST, "  -", ["13:4: listen_for[0]: is empty"]),
        (FIRST, "  - 7", ["13:5: listen_for[0]: is a number, but text is needed (put the number in quotes)"]),
        (
            FIRST,
            "  - junior: x",
            [
                "13:5: listen_for[0].junior: is not a field (did you mean 'senior'?)",
                "13:5: listen_for[0].senior: is missing (What a senior candidate is expected to say)",
            ],
        ),
        # follow-ups and references
        (
            "listen_for:",
            "follow_ups:\n  - ask: Why?\nlisten_for:",
            ["13:5: follow_ups[0]: needs 'ask' with 'answer', or 'see' with the id of a question"],
        ),
        (
            "listen_for:",
            "follow_ups:\n  - ask: Why?\n    answer: So.\n    see: first-heads\nlisten_for:",
            ["13:5: follow_ups[0]: needs 'ask' with 'answer', or 'see' with the id of a question"],
        ),
        (
            "listen_for:",
            "follow_ups:\n  - answer: So.\nlisten_for:",
            ["13:5: follow_ups[0]: needs 'ask' with 'answer', or 'see' with the id of a question"],
        ),
        (
            "listen_for:",
            "follow_ups:\n  - Why?\nlisten_for:",
            ["13:5: follow_ups[0]: is text, but fields are needed (allowed are ask, answer, see)"],
        ),
        (
            "https://math.dartmouth.edu/~prob/prob/prob.pdf",
            "ftp://example.org/a",
            [
                "17:10: references[0].url: 'ftp://example.org/a' is not a web address "
                "(write it in full, beginning with https://)"
            ],
        ),
        # names of other things
        (
            T,
            "tags: [expectations]",
            ["4:8: tags[0]: 'expectations' is not a tag (did you mean 'expectation'?)"],
        ),
        (
            T,
            "tags: [calculus]",
            ["4:8: tags[0]: 'calculus' is not a tag (tags stand in data/tags.yml; add it there if none of them fits)"],
        ),
        (
            "a-list/one",
            "a-list/ones",
            ["5:12: asked_in[0]: 'a-list/ones' is not an item of a source list (did you mean 'a-list/one'?)"],
        ),
        (
            "listen_for:",
            "related: [first-haeds]\nlisten_for:",
            ["12:11: related[0]: 'first-haeds' is not a question (did you mean 'first-heads'?)"],
        ),
        (
            "listen_for:",
            "related: [first-heads]\nlisten_for:",
            ["12:11: related[0]: 'first-heads' is this question itself (name another one)"],
        ),
        (
            "listen_for:",
            "follow_ups:\n  - ask: Why?\n    see: first-head\nlisten_for:",
            ["14:10: follow_ups[0].see: 'first-head' is not a question (did you mean 'first-heads'?)"],
        ),
        (
            "listen_for:",
            "redirect_from: [first-heads]\nlisten_for:",
            [
                "12:17: redirect_from[0]: 'first-heads' is the id of a question that is there "
                "(choose another id for one of them)"
            ],
        ),
        # what YAML reads otherwise than it looks
        (
            D,
            "difficulty: medium\ndifficulty: easy\n",
            ["4:1: difficulty: is there twice, first in line 3 (keep one of them)"],
        ),
        (
            D,
            "difficulty: &m medium\n",
            ["3:13: difficulty: has an anchor (&m) (write the value out wherever it is needed)"],
        ),
        (T, "tags: [*m]", ["4:8: tags[0]: is an alias (*m) (write the value out)"]),
        (D, "difficulty: !!str medium\n", ["3:13: difficulty: has an explicit tag (!!str) (leave it out)"]),
        (
            D,
            D + "core: yes\n",
            ["4:7: core: 'yes' is read as true or false by YAML (write true or false, or put the word in quotes)"],
        ),
        (
            S,
            "short: no\n",
            ["6:8: short: 'no' is read as true or false by YAML (write true or false, or put the word in quotes)"],
        ),
        (
            S,
            "short: 2020-01-01\n",
            ["6:8: short: '2020-01-01' is read as a date by YAML (put it in quotes if text is meant)"],
        ),
        (
            D,
            D + "order: 1.5\n",
            ["4:8: order: '1.5' is read as a number by YAML (put it in quotes if text is meant)"],
        ),
        (
            S,
            'short: "It is $2 \\times 3$ and $\\nu$"\n',
            [
                f"6:18: short: double quotes eat the backslash of '\\times' ({BLOCK})",
                f"6:33: short: double quotes eat the backslash of '\\nu' ({BLOCK})",
            ],
        ),
        (S, 'short: "It is $\\sum$"\n', [f"6:16: file: YAML: found unknown escape character ({BLOCK})"]),
        (S, "short: Two # or three\n", [f"6:11: short: is cut off at ' #': '# or three' is a comment ({CUT})"]),
        (
            "asked_in",
            "aliases: [a # b\n  , c]\nasked_in",
            [f"5:12: aliases[0]: is cut off at ' #': '# b' is a comment ({CUT})"],
        ),
        (S, "short: Two: three\n", [f"6:11: file: YAML: mapping values are not allowed in this context ({COLON})"]),
        # characters
        ("Two, on", "Two,\ton", ["7:7: file: has a tab (write spaces)"]),
        ("Two, on", "Two\0, on", ["7:6: file: has a NUL character (delete it)"]),
        ("Two, on", "Two\a, on", ["7:6: file: has a control character (U+0007) (delete it)"]),
        (
            "Two, on",
            "Two\u202e, on",
            ["7:6: file: has a bidirectional override (U+202E) (delete it: it makes text read otherwise than it is)"],
        ),
        (
            "question: How",
            "\ufeffquestion: How",
            ["1:1: file: has a byte order mark (U+FEFF) (save the file as UTF-8 without BOM)"],
        ),
        ("Two, on", "Two\ufffe, on", ["7:6: file: has a character that YAML does not allow (U+FFFE) (delete it)"]),
    ],
)
def test_problem(spoiled: Callable[[str, str], list[str]], old: str, new: str, expected: list[str]) -> None:
    assert spoiled(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (D, "difficulty: medium  # a comment after a name is no accident\n"),
        (S, '# a comment on its own line\nshort: "It is $2 \\\\times 3$, \\"two\\"."\n'),
        (S, "short: |\n  Emoji 😀, {{ braces }}, {% percent %}, {# hash #} and # are plain text.\n"),
        (S, "short: >-\n  $a b c$ " + "word " * 89 + "\n"),
        (T, "tags:\n  - expectation\n  - markov-chain"),
        ("Two, on average.", "Two,\r\n  on average."),
    ],
)
def test_no_problem(spoiled: Callable[[str, str], list[str]], old: str, new: str) -> None:
    assert spoiled(old, new) == []
