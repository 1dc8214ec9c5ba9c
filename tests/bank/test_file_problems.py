"""Files in the wrong form or the wrong place, and tables that do not fit together."""

from __future__ import annotations

import pytest

from tests.bank.conftest import PATH, QUESTION, SOURCES, TOPICS, Project

STATISTICS = "      - {id: statistics, title: Statistics, introduction: Data.}\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "1:1: file: is empty"),
        (b"\n \n", "1:1: file: is empty"),
        (b"# only a comment\n", "1:1: file: is empty"),
        (b"- a\n- b\n", "1:1: file: is a list, but fields ('name: value') are needed"),
        (b"text\n", "1:1: file: is text, but fields ('name: value') are needed"),
        (b"a: b\nc: \xff\n", "2:4: file: is not UTF-8: byte 0xFF cannot be read (save the file as UTF-8)"),
        (b"question: [a\n", "2:1: file: YAML: did not find expected ',' or ']'"),
        (b"a: " + b"[" * 5000, "1:1: file: is nested too deeply to be read"),
        (
            b"x" * 70_000,
            "1:1: file: has 70,000 bytes, at most 65,536 are allowed (split the question, or shorten it)",
        ),
        (
            QUESTION.encode() + b"---\na: b\n",
            "18:1: file: has a second document ('---') (one file holds one document)",
        ),
        (
            b"? [a]\n: b\n" + QUESTION.encode(),
            "1:3: file: has a key that is not a name (a key is one word before ':')",
        ),
    ],
)
def test_form(project: Project, content: bytes, expected: str) -> None:
    project.write(PATH, content)
    assert project.problems() == [f"{PATH}:{expected}"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "data/questions/probability/Second Heads.yml",
            "'Second Heads' is not an id (ids are lower-case words with hyphens: second-heads.yml)",
        ),
        (
            "data/questions/probabilty/second.yml",
            "lies in the folder 'probabilty', which is no topic (did you mean 'probability'?)",
        ),
        (
            "data/questions/vision/second.yml",
            "lies in the folder 'vision', which is no topic (topics are probability; new ones go into data/topics.yml)",
        ),
        ("data/questions/second.yml", "lies in no topic's folder (questions lie in data/questions/<topic>/<id>.yml)"),
        (
            "data/questions/probability/deeper/second.yml",
            "lies too deep (questions lie in data/questions/<topic>/<id>.yml)",
        ),
        ("data/questions/probability/second.yaml", "ends in '.yaml', not in '.yml' (name it second.yml)"),
    ],
)
def test_place(project: Project, path: str, expected: str) -> None:
    project.write(path, QUESTION)
    assert project.problems() == [f"{path}:1:1: file: {expected}"]


def test_hidden_files_of_editors_are_left_alone(project: Project) -> None:
    project.write("data/questions/probability/.DS_Store", b"\0")
    assert project.problems() == []


def test_symbolic_link(project: Project) -> None:
    (project.root / "data/questions/probability/second.yml").symlink_to("first-heads.yml")
    assert project.problems() == [
        "data/questions/probability/second.yml:1:1: file: is a symbolic link (put the file itself here)"
    ]


def test_same_id_in_two_topics(project: Project) -> None:
    project.write("data/topics.yml", TOPICS + STATISTICS)
    project.write("docs/topics/statistics.md", '{{ topic("statistics") }}\n')
    project.write("data/questions/statistics/first-heads.yml", QUESTION)
    assert project.problems() == [
        "data/questions/statistics/first-heads.yml:1:1: file: the id 'first-heads' is taken by "
        "data/questions/probability/first-heads.yml (choose another file name)"
    ]


def test_one_former_id_claimed_twice(project: Project) -> None:
    moved = QUESTION.replace("short:", "redirect_from: [heads]\nshort:")
    project.write(PATH, moved)
    project.write("data/questions/probability/second-heads.yml", moved)
    assert project.problems() == [
        "data/questions/probability/second-heads.yml:6:17: redirect_from[0]: 'heads' is already redirected by "
        "data/questions/probability/first-heads.yml (keep one of them)"
    ]


def test_topic_without_page(project: Project) -> None:
    project.write("data/topics.yml", TOPICS + STATISTICS)
    assert project.problems() == [
        "data/topics.yml:8:14: sections[0].topics[1].id: the topic 'statistics' has no page "
        '(write docs/topics/statistics.md with {{ topic("statistics") }})'
    ]


def test_page_without_its_questions(project: Project) -> None:
    project.write("docs/topics/probability.md", "# Probability\n")
    assert project.problems() == [
        "docs/topics/probability.md:1:1: file: does not show the questions of 'probability' "
        '(it needs {{ topic("probability") }})'
    ]


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        ("data/topics.yml", "sections: []\n", ["1:11: sections: is empty"]),
        (
            "data/topics.yml",
            TOPICS.replace("        title: Prob", "        titel: Prob"),
            [
                "5:9: sections[0].topics[0].title: is missing (Its name)",
                "6:9: sections[0].topics[0].titel: is not a field (did you mean 'title'?)",
            ],
        ),
        (
            "data/topics.yml",
            TOPICS.replace("id: probability-and-statistics", "id: probability"),
            [
                "5:13: sections[0].topics[0].id: the id 'probability' is there twice (ids of sections and topics are unique)"
            ],
        ),
        (
            "data/tags.yml",
            "Bad Tag: x\nexpectation:\n",
            [
                "1:10: Bad Tag: 'Bad Tag' is not an id (ids are lower-case words with hyphens: bad-tag)",
                "2:13: expectation: is empty",
            ],
        ),
        (
            "data/sources.yml",
            SOURCES.replace("one, two", "one, one"),
            ["6:16: sources[0].sections[0].items: names 'one' twice"],
        ),
        (
            "data/sources.yml",
            SOURCES + "      - title: Second part\n        items: [one]\n",
            ["8:17: sources[0].sections[1].items[0]: the item 'one' is there twice (an item stands in one section)"],
        ),
    ],
)
def test_tables(project: Project, path: str, content: str, expected: list[str]) -> None:
    project.write(path, content)
    assert project.problems() == [f"{path}:{problem}" for problem in expected]


def test_missing_table(project: Project) -> None:
    (project.root / "data/tags.yml").unlink()
    assert project.problems() == ["data/tags.yml:1:1: file: is missing"]


def test_all_problems_of_all_files_at_once(project: Project) -> None:
    project.write(PATH, QUESTION.replace("medium", "medum").replace("[expectation]", "[]"))
    project.write("data/questions/probability/second.yml", QUESTION.replace("quantitative", "numbers"))
    assert [problem.split(": ")[0] for problem in project.problems()] == [
        f"{PATH}:3:13",
        f"{PATH}:4:7",
        "data/questions/probability/second.yml:2:7",
    ]
