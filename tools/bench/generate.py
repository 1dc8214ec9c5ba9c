"""A bank of any size whose questions are as dense as the real ones.

Every generated question takes a real one as its skeleton, so that it has exactly its measure of words, formulas, code,
tables, figures and links, and says something else: content words are drawn anew (Zipf's law over made-up words, so that
the vocabulary grows as that of a real bank does), numbers and letters of formulas change, names in code change. No two
questions share their text.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from macros.bank.load import load

SKELETONS = "probability"
"""The topic whose questions are the skeletons: dense in formulas, code and tables."""
VOCABULARY = 12_000
FREQUENT = 150
"""As many of the bank's most frequent words (the, of, is, ...) stay as they are."""

_FENCE = re.compile(r"(^```.*?^```[^\n]*$)", re.DOTALL | re.MULTILINE)
_SPAN = re.compile(r"(\$\$.*?\$\$|(?<!\\)\$[^$]+\$|`[^`]+`|\]\([^)]*\))", re.DOTALL)
_TEX_WORD = re.compile(r"\\\\\[[^]]*\]|\\[hv]space\{[^}]*\}|\\(?:begin|end)\{[a-z]+\*?\}|\\[A-Za-z]+|[A-Za-z]|[0-9]")


def made_up_words(count: int, rng: random.Random) -> list[str]:
    """`count` distinct pronounceable words, the frequent ones shorter."""
    onsets = "b c d f g h k l m n p r s t v br cr dr gr pl pr sl sp st tr".split()
    vowels = "a e i o u ai ea ou".split()
    words: dict[str, None] = {}
    while len(words) < count:
        syllables = 2 + (len(words) > 800) + (rng.random() < 0.3)
        words["".join(rng.choice(onsets) + rng.choice(vowels) for _ in range(syllables))] = None
    return list(words)


def skeletons(root: Path) -> dict[str, dict[str, Any]]:
    """The real questions of *Probability*, of the project at `root`, as plain data."""
    loaded = load(root)
    return {question.id: dict(loaded.documents[question.path].data) for question in loaded.bank.by_topic[SKELETONS]}


class Generator:
    """Makes questions out of `skeletons`, real questions as plain data by id."""

    def __init__(self, skeletons: Mapping[str, Mapping[str, Any]], seed: int = 0) -> None:
        self.skeletons = skeletons
        self.rng = random.Random(seed)
        counts = Counter(
            word for data in skeletons.values() for text in _texts(data) for word in re.findall(r"[a-z]+", text.lower())
        )
        self.kept = {word for word, _ in counts.most_common(FREQUENT)}
        self.words = made_up_words(VOCABULARY, self.rng)
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))

    def questions(self, count: int) -> dict[str, dict[str, Any]]:
        """`count` questions by id; links stay within a round of skeletons, so that each leads somewhere."""
        ids = list(self.skeletons)
        made = {}
        for number in range(count):
            turn, index = divmod(number, len(ids))
            last = turn == count // len(ids)
            there = set(ids[: count - turn * len(ids)]) if last else set(ids)
            made[f"{ids[index]}-{turn}"] = self._question(self.skeletons[ids[index]], turn, there)
        return made

    def _question(self, data: Mapping[str, Any], turn: int, there: set[str]) -> dict[str, Any]:
        def change(key: str, value: Any) -> Any:
            if isinstance(value, dict):
                if value.get("see") and value["see"] not in there:
                    ask = value.get("ask", data["question"])
                    value = {"ask": ask, "answer": ask}
                return {name: change(name, part) for name, part in value.items()}
            if key == "related":
                return [f"{other}-{turn}" for other in value if other in there]
            if key == "see":
                return f"{value}-{turn}"
            if key == "aliases":
                return self._distinct(value, turn, there)
            if isinstance(value, list):
                return [change(key, part) for part in value] if key not in ("tags", "asked_in") else value
            if not isinstance(value, str) or key in ("kind", "difficulty", "url"):
                return value
            return self._code(value) if key == "check" else self._markdown(value, turn, there)

        made = {key: change(key, value) for key, value in data.items() if key != "redirect_from"}
        made["question"] = made["question"][:160].rstrip()
        return made

    def _distinct(self, names: Sequence[str], turn: int, there: set[str]) -> list[str]:
        """Every name anew, and none twice: drawing words by chance hits one again at times."""
        made: dict[str, None] = {}
        for name in names:
            new = self._markdown(name, turn, there)
            while new in made:
                new += " " + self.rng.choice(self.words)
            made[new] = None
        return list(made)

    def _word(self, match: re.Match[str]) -> str:
        word = match[0]
        if word.lower() in self.kept or len(word) < 3:
            return word
        new = self.rng.choices(self.words, cum_weights=self.weights)[0]
        return new.capitalize() if word[0].isupper() else new

    def _markdown(self, text: str, turn: int, there: set[str]) -> str:
        parts = _FENCE.split(text)
        return "".join(
            self._fence(part) if part.startswith("```") else self._prose(part, turn, there) for part in parts
        )

    def _fence(self, block: str) -> str:
        first, _, rest = block.partition("\n")
        body, _, last = rest.rpartition("\n")
        return f"{first}\n{self._code(body)}\n{last}"

    def _prose(self, text: str, turn: int, there: set[str]) -> str:
        pieces = []
        for part in _SPAN.split(text):
            if part.startswith("$"):
                pieces.append(self._formula(part))
            elif part.startswith("`"):
                pieces.append("`" + self._code(part[1:-1]) + "`")
            elif part.startswith("](q:"):
                target = part[4:-1]
                pieces.append(f"](q:{target}-{turn})" if target in there else "](https://example.org/)")
            elif part.startswith("]("):
                pieces.append(part)
            else:
                pieces.append(re.sub(r"[A-Za-z]+", self._word, re.sub(r"\d", self._digit, part)))
        return "".join(pieces)

    def _digit(self, match: re.Match[str]) -> str:
        return match[0] if match[0] == "0" else self.rng.choice("123456789")

    def _formula(self, formula: str) -> str:
        letters = "abcdefghijklmnopqrstuvwxyz"
        shuffled = dict(zip(letters, self.rng.sample(letters, 26), strict=True))

        def change(match: re.Match[str]) -> str:
            token = match[0]
            if len(token) > 1:
                return token
            if token.isdigit():
                return self._digit(match)
            return shuffled[token] if token.islower() else shuffled[token.lower()].upper()

        return _TEX_WORD.sub(change, formula)

    def _code(self, source: str) -> str:
        """Other numbers, and other words in comments; what is computed does not matter, because nothing runs it."""

        def number(match: re.Match[str]) -> str:
            digits = match[0]
            return digits if digits.startswith("0") else self.rng.choice("123456789") + digits[1:]

        lines = []
        for line in source.split("\n"):
            statement, hash_sign, comment = line.partition("#")
            statement = re.sub(r"(?<![\w.])\d+", number, statement)
            lines.append(statement + hash_sign + re.sub(r"[A-Za-z]+", self._word, comment))
        return "\n".join(lines)


def _texts(value: Any) -> Sequence[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]
    return []
