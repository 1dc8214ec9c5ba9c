"""The formatter: what it mends, what it leaves alone, and that a file says the same afterwards."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from macros.authoring.format import WIDTH, Untouched, format_file, format_text
from macros.bank.reader import parse

NAME = "data/questions/probability/two-heads.yml"


def formatted(text: str, name: str = NAME) -> str:
    """`text` without its common indentation, in form; formatting it again changes nothing."""
    result = format_text(textwrap.dedent(text), name)
    assert format_text(result, name) == result
    return result


def dedented(text: str) -> str:
    """`text` without its common indentation and its first line break."""
    return textwrap.dedent(text).removeprefix("\n")


def test_fields_stand_in_the_order_of_the_model() -> None:
    """At the top and in what follows up; unknown fields stay, after the others."""
    assert formatted("""
        unknown: 1
        kind: concept
        follow_ups:
          - answer: Yes.
            ask: Really?
        question: Why?
        difficulty: easy
    """) == dedented("""
        question: Why?
        kind: concept
        difficulty: easy
        follow_ups:
          - ask: Really?
            answer: Yes.
        unknown: 1
    """)


def test_quotes_are_kept_only_where_they_are_needed() -> None:
    """Names lose needless quotes; what YAML would read otherwise keeps them."""
    assert formatted("""
        question: "Why?"
        kind: 'concept'
        tags: ["bayes", 'markov-chain']
        aliases: ["one, two", "no", "3:1 odds", "what is it?", "Bayes' theorem", "08", "1e5", 'say "x: y"']
        references:
          - title: 'Bishop, Mixture Density Networks (1994)'
            url: "https://example.org/a"
          - title: "Grinstead and Snell, chapter 11: Markov chains"
    """) == dedented("""
        question: Why?
        kind: concept
        tags: [bayes, markov-chain]
        aliases: ["one, two", "no", "3:1 odds", "what is it?", Bayes' theorem, "08", "1e5", 'say "x: y"']
        references:
          - title: Bishop, Mixture Density Networks (1994)
            url: https://example.org/a
          - title: "Grinstead and Snell, chapter 11: Markov chains"
    """)


@pytest.mark.parametrize(
    "text",
    [
        "The mean is $p$.",
        r"It is \theta.",
        "One thing: another.",
        "Issue #1 is hard: see #2, and issue #3",
        '"Four." It is six.',
        "- 1 is less than 0",
        "& so on",
    ],
)
def test_prose_that_yaml_could_misread_becomes_a_block(text: str) -> None:
    """Formulas, backslashes, ': ', ' #' and special beginnings."""
    source = yaml.safe_dump({"pitfalls": [text], "short": text}, width=1000)
    assert formatted(source) == f"short: >-\n  {text}\npitfalls:\n  - >-\n    {text}\n"


def test_long_text_is_folded_and_short_text_stands_on_its_line() -> None:
    """At 118 columns; only where a single space stands."""
    long = " ".join(["word"] * 60)
    result = formatted(f"short: >-\n  Six\n  words.\nquestion: {long}\n")
    assert result.endswith("short: Six words.\n")
    assert max(map(len, result.splitlines())) == 2 + 23 * 5 - 1 <= WIDTH
    assert "a  b" in formatted("short: >-\n  " + "x " * 57 + "a  b c\n")


def test_lists_of_names_stand_in_brackets() -> None:
    """Folded between items."""
    names = [f"alias number {number} of them" for number in range(10)]
    source = "tags:\n- bayes\n- sampling\naliases:\n" + "".join(f"- {name}\n" for name in names)
    assert formatted(source) == dedented("""
        tags: [bayes, sampling]
        aliases: [alias number 0 of them, alias number 1 of them, alias number 2 of them, alias number 3 of them,
          alias number 4 of them, alias number 5 of them, alias number 6 of them, alias number 7 of them,
          alias number 8 of them, alias number 9 of them]
    """)


def test_text_of_several_lines_is_not_touched() -> None:
    """Markdown and code keep their lines, also where they are long or indented."""
    source = dedented(r"""
        answer: |
          First, with a very long line: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

              indented
          # not a comment
          $$\theta$$
        check: |
          if True:
              assert 1 + 1 == 2  # not a comment of YAML
    """)
    assert formatted(source) == source
    assert formatted("answer: 'one\n\n  two'\n") == "answer: |-\n  one\n  two\n"
    assert formatted("answer: |2+\n    one\n  two\n\n") == "answer: |2+\n    one\n  two\n\n"


def test_blanks_at_the_ends_of_lines_go() -> None:
    """But not those that break a line in Markdown, and not in a string of code."""
    assert formatted("kind: concept   \n\n\ndifficulty: easy\n\n") == "kind: concept\ndifficulty: easy\n"
    assert formatted("answer: |\n  one \n  two  \n  three   \n\n  four  \n") == (
        "answer: |\n  one\n  two  \n  three\n\n  four\n"
    )
    assert formatted("check: |\n  x = 1  \n  assert x \n") == "check: |\n  x = 1\n  assert x\n"
    in_string = 'check: |\n  x = """a \n  b"""\n'
    assert formatted(in_string) == in_string


def test_line_breaks_become_those_of_unix() -> None:
    """And the last line ends in one."""
    assert format_text("kind: concept\r\ndifficulty: easy", NAME) == "kind: concept\ndifficulty: easy\n"


def test_comments_stay_with_what_they_stand_above() -> None:
    """Above fields, above items and their fields, behind short values, at the end of a list and of the file."""
    assert formatted("""
        # About this file.
        # Two lines.

        # Above the kind.
        kind: concept # behind the kind
        # Above the question.
        question: "Why?" # behind the question
        tags: [bayes, # first
          sampling] # last
        pitfalls: # behind a name
          # Above an item.
          - One.
          - # behind a dash
            Two.
          # After the items.
        follow_ups:
          - answer: >- # behind a block's beginning
              Yes.
            # Above a field of an item.
            ask: Really?
            # After the fields of an item.
          - ask: And?
            see: other-question # behind an id
        # At the end.
    """) == dedented("""
        # About this file.
        # Two lines.

        # Above the question.
        # behind the question
        question: Why?
        # Above the kind.
        kind: concept  # behind the kind
        # first
        tags: [bayes, sampling]  # last
        # behind a name
        pitfalls:
          # Above an item.
          - One.
          # behind a dash
          - Two.
          # After the items.
        follow_ups:
          # Above a field of an item.
          - ask: Really?
            # behind a block's beginning
            answer: Yes.
            # After the fields of an item.
          - ask: And?
            see: other-question  # behind an id
        # At the end.
    """)


def test_what_is_empty_stays_empty() -> None:
    """As a new file has it."""
    source = dedented("""
        kind:
        order:  # which place?
        tags: []
        short: ""
        follow_ups:
          - ask:
            answer: ""
    """)
    assert formatted(source) == source


def test_tables_of_the_bank_have_their_own_order() -> None:
    """Topics, sources and tags; tags by the alphabet."""
    assert formatted("zeta: Last\n# First of all.\nalpha: First\n", "data/tags.yml") == (
        "# First of all.\nalpha: First\nzeta: Last\n"
    )
    assert formatted(
        """
        sections:
        - title: Mathematics
          topics:
          - title: "Vectors"
            introduction: They point: somewhere.
            id: vectors
          id: mathematics
        """.replace("point:", "point"),
        "data/topics.yml",
    ) == dedented("""
        sections:
          - id: mathematics
            title: Mathematics
            topics:
              - id: vectors
                title: Vectors
                introduction: They point somewhere.
    """)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("kind: concept\nkind: case\n", "is there twice"),
        ("kind: &a concept\n", "has an anchor"),
        ("kind: concept\nshort: a: b\n", "YAML: mapping values are not allowed"),
        ("- a\n- b\n", "holds no fields"),
        ("", "holds no fields"),
        ("kind: concept\nshort: one # two\n", "is cut off"),
        ('short: "\\times"\n', "eat the backslash"),
    ],
)
def test_a_file_that_cannot_be_read_is_left_untouched(tmp_path: Path, text: str, why: str) -> None:
    """And its problems are told."""
    path = tmp_path / NAME
    path.parent.mkdir(parents=True)
    path.write_text(text)
    with pytest.raises(Untouched, match=why):
        format_file(path, tmp_path)
    assert path.read_text() == text


def test_a_file_of_other_bytes_is_left_untouched(tmp_path: Path) -> None:
    """Bytes that are no UTF-8."""
    path = tmp_path / NAME
    path.parent.mkdir(parents=True)
    path.write_bytes(b"kind: \xff\n")
    with pytest.raises(Untouched, match="is not UTF-8"):
        format_file(path, tmp_path)


def test_looking_changes_nothing(tmp_path: Path) -> None:
    """`write=False` only tells."""
    path = tmp_path / NAME
    path.parent.mkdir(parents=True)
    path.write_text("kind: 'concept'\n")
    assert format_file(path, tmp_path, write=False)
    assert path.read_text() == "kind: 'concept'\n"
    assert format_file(path, tmp_path)
    assert path.read_text() == "kind: concept\n"
    assert not format_file(path, tmp_path)


# Properties

PIECES = st.sampled_from(
    [
        "word",
        "a",
        "$x^2$",
        "\\theta",
        ":",
        "#",
        "-",
        "'",
        '"',
        " ",
        "  ",
        "\n",
        "\n\n",
        ",",
        "[",
        "]",
        "{",
        "}",
        "?",
        "|",
        ">",
    ]
    + [
        "no",
        "true",
        "1",
        "0x1",
        "1.5",
        "~",
        "null",
        "%",
        "@",
        "`",
        "&",
        "*",
        "!",
        "=",
        "<<",
        "---",
        "...",
        "é",
        "—",
        "日本",
    ]
)
TEXT = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=80)
PROSE = st.lists(st.sampled_from(["a", "longer", "$x$", "words,", "that: fold", "#"]), min_size=1, max_size=80).map(
    " ".join
)
STRINGS = TEXT | PROSE
QUESTION_DATA = st.fixed_dictionaries(
    {},
    optional={
        "question": STRINGS,
        "core": st.booleans(),
        "order": st.integers(min_value=-5, max_value=2000),
        "tags": st.lists(STRINGS, max_size=4),
        "aliases": st.lists(STRINGS, max_size=10),
        "short": STRINGS,
        "answer": STRINGS,
        "check": STRINGS,
        "pitfalls": st.lists(STRINGS, max_size=3),
        "follow_ups": st.lists(st.fixed_dictionaries({"answer": STRINGS, "ask": STRINGS}), max_size=3),
        "listen_for": st.lists(STRINGS | st.fixed_dictionaries({"senior": STRINGS}), max_size=3),
        "references": st.lists(st.fixed_dictionaries({"url": STRINGS, "title": STRINGS}), max_size=2),
        "unknown": st.none() | st.lists(st.lists(STRINGS, max_size=2), max_size=2),
    },
)


@given(
    data=QUESTION_DATA,
    style=st.sampled_from([None, "|", ">", '"', "'"]),
    flow=st.sampled_from([None, True, False]),
    width=st.sampled_from([20, 80, 1000]),
    indent=st.sampled_from([2, 4]),
)
@settings(max_examples=100, deadline=None)
@example({"short": "a\n b\n"}, "|", False, 80, 2)
@example({"answer": "\n\n x\ny\n\n\n"}, "|", False, 80, 2)
def test_a_file_says_the_same_afterwards(
    data: dict[str, Any], style: str | None, flow: bool, width: int, indent: int
) -> None:
    """Whatever it says and however it was written; and formatting twice is formatting once."""
    source = yaml.dump(
        data,
        default_style=style,
        default_flow_style=flow,
        width=width,
        indent=indent,
        allow_unicode=True,
        sort_keys=False,
    )
    source = source.replace("!!bool ", "").replace("!!int ", "").replace("!!null ", "")
    document, problems = parse(source, NAME)
    assume(document is not None and not problems and document.data)
    assert document is not None
    result = format_text(source, NAME)
    after, problems = parse(result, NAME)
    assert after is not None and not problems
    assert blanks_apart(after.data) == blanks_apart(document.data)
    assert format_text(result, NAME) == result


def blanks_apart(data: Any) -> Any:
    """`data` with the blanks at the ends of the lines of its texts taken away."""
    if isinstance(data, dict):
        return {key: blanks_apart(value) for key, value in data.items()}
    if isinstance(data, list):
        return [blanks_apart(item) for item in data]
    return "\n".join(line.rstrip(" ") for line in data.split("\n")) if isinstance(data, str) and "\n" in data else data


SAMPLE = """\
kind: concept
question: >-
  Why?
tags: [bayes,
  sampling]
answer: |
  One.

  Two.
follow_ups:
- answer: Yes.
  ask: Really?
- see: other
  ask: >-
    And $x$?
pitfalls:
  - One.
  -
    Two.
unknown:
  - - 1
    - a: b
      c: d
  - {e: f, g: h}
order:
"""


@given(
    st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=SAMPLE.count("\n")),
            st.integers(min_value=0, max_value=6),
            st.booleans(),
        ),
        max_size=8,
    )
)
@settings(max_examples=100, deadline=None)
def test_no_comment_is_lost(places: list[tuple[int, int, bool]]) -> None:
    """Wherever comments stand, on lines of their own or behind something, and blank lines among them."""
    lines = SAMPLE.splitlines()
    for number, (line, indent, blank) in sorted(enumerate(places), key=lambda place: -place[1][0]):
        lines.insert(line, " " * indent + f"# comment {number}")
        if blank:
            lines.insert(line, "")
        elif line and lines[line - 1].endswith(("]", ":", ">-", "concept", "other", "-", "}")):
            lines[line - 1] += f" # behind {number}"
    source = "\n".join(lines) + "\n"
    document, problems = parse(source, NAME)
    assume(document is not None and not problems)
    assert document is not None
    result = format_text(source, NAME)
    after, problems = parse(result, NAME)
    assert after is not None and not problems and after.data == document.data
    for number in range(len(places)):
        for comment in (f"# comment {number}", f"# behind {number}"):
            assert result.count(comment) == source.count(comment)
    assert format_text(result, NAME) == result
