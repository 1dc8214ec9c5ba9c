"""What is refused in `data/synonyms.yml`."""

from __future__ import annotations

import pytest

from tests.bank.conftest import Project


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        (
            "meanings:\n  - phrases: [PCA]\n",
            ["data/synonyms.yml:2:14: meanings[0].phrases: has 1 item, at least 2 are needed"],
        ),
        (
            "meanings:\n  - phrases: [PCA, principal components]\n  - phrases: [pca, components]\n",
            ["data/synonyms.yml:3:15: meanings[1].phrases[0]: 'pca' is there twice (a phrase belongs to one meaning)"],
        ),
    ],
)
def test_wrong_meanings(project: Project, content: str, problems: list[str]) -> None:
    project.write("data/synonyms.yml", content)
    assert project.problems() == problems


def test_an_everyday_phrase_stands_once(project: Project) -> None:
    pairs = "  - says: [{}]\n    means: [expectation]\n"
    content = (
        "meanings:\n  - phrases: [HH, two heads]\neveryday:\n" + pairs.format("on average, mean") + pairs.format("Mean")
    )
    project.write("data/synonyms.yml", content)
    assert project.problems() == [
        "data/synonyms.yml:6:12: everyday[1].says[0]: 'Mean' is there twice (join the two entries)"
    ]
