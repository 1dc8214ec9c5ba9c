"""The index of the search and its two files, and how the modules of the page rank by them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.bank.load import load
from macros.bank.model import Bank
from macros.export import search
from macros.export.mathml import as_mathml
from macros.render.address import Site
from macros.render.question import render_all
from tests.site.project import ROOT


class Engine:
    """The modules of the page in an engine of their own, with the whole bank."""

    def __init__(self) -> None:
        self.bank: Bank = load(ROOT).bank
        self.racer = search.engine()
        self.first, self.second = search.index(self.bank, self.racer)
        self.racer.eval(f"var ranking = new Ranking({json.dumps(self.first)})")
        self.racer.eval(f"ranking.deepen({json.dumps(self.second)})")

    def value(self, expression: str) -> Any:
        return json.loads(str(self.racer.eval(f"JSON.stringify({expression})")))

    def found(self, query: str) -> list[str]:
        ids = list(self.bank.questions)
        return [ids[hit["number"]] for hit in self.value(f"ranking.search({json.dumps(query)})")]


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.racer.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("regularisation", "regularization"),
        ("behaviour of neighbours", "behavior of neighbors"),
        ("labelled", "labeled"),
        ("kernels", "kernel"),
        ("naïve Bayes", "naive bayes"),
        ("Bayes' theorem", "bayes theorem"),
        ("centre", "center"),
    ],
)
def test_spellings_and_endings_are_one_term(engine: Engine, one: str, other: str) -> None:
    terms = [engine.value(f"terms({json.dumps(text)}, new Map())") for text in (one, other)]
    assert terms[0] == terms[1]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("k-means", "kmean"),
        ("$P(A \\mid B)$", "p(a|b)"),
        ("P(A | B)", "p(a|b)"),
        ("O(n log n)", "o(nlogn)"),
        ("`np.linalg.pinv`", "np.linalg.pinv"),
        ("train_test_split", "train_test_split"),
    ],
)
def test_what_is_written_together_is_one_term(engine: Engine, text: str, term: str) -> None:
    assert term in engine.value(f"terms({json.dumps(text)}, new Map())")


def test_phrases_that_mean_the_same_share_a_term(engine: Engine) -> None:
    groups = '[["PCA", "principal component analysis"], ["recall", "sensitivity"]]'
    meanings = f"meaningsOf({groups}.map((group) => group.map(asStems)).map((group) => [group, nameOf(group[0])]))"
    ways = [engine.value(f"terms({json.dumps(text)}, {meanings})") for text in ("PCA", "principal component analysis")]
    assert {"=pca"} == set(ways[0]) & set(ways[1])


def test_what_is_said_as_a_whole(engine: Engine) -> None:
    """A whole is the same in every order and for phrases that mean the same; pairs keep the order and skip what says nothing."""
    groups = '[["PCA", "principal component analysis"]].map((group) => group.map(asStems))'
    meanings = f"meaningsOf({groups}.map((group) => [group, nameOf(group[0])]))"

    def whole(text: str) -> str:
        return str(engine.value(f"wholeOf(words({json.dumps(text)}), words({json.dumps(text)}).map(stem), {meanings})"))

    assert whole("explain PCA scores") == whole("the scores of principal component analysis") == "#=pca-score"
    assert whole("what is it") == ""
    text = json.dumps("How is a random forest trained?")
    assert engine.value(f"pairsOf(words({text}), words({text}).map(stem))") == ["random+forest", "forest+train"]


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("lasso", "lsaso", 1), ("lasso", "laso", 1), ("lasso", "lasoo", 1), ("lasso", "ridge", 3), ("a", "abc", 2)],
)
def test_edit_distance(engine: Engine, one: str, other: str, distance: int) -> None:
    assert engine.value(f"editDistance({json.dumps(one)}, {json.dumps(other)}, 2)") == distance


def test_packing_loses_nothing_that_matters(engine: Engine) -> None:
    program = """(() => {
        const index = new MiniSearch(options(FIELDS));
        const words = ["a b b", "", "c a", "d", "b"];
        words.forEach((word, number) =>
            index.add({ number, question: word, aliases: words[4 - number], about: "x", short: word.repeat(2) }));
        const plain = index.toJSON();
        const packed = new PackedIndex(pack(plain), options(FIELDS));
        return ["a", "b", "c", "d", "x", "e"].map((term) =>
            [index, packed.holding([term, "b"])].map((one) => one.search(term, AS_IT_IS).map(({ id, score }) => [id, score.toFixed(2)])));
    })()"""
    for plain, packed in engine.value(program):
        assert plain == packed
    assert [len(plain) for plain, _ in engine.value(program)] == [3, 2, 1, 2, 5, 0]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("two heads in a row", "two-heads-in-a-row"),
        ("lasso zeros", "l1-vs-l2-regularization"),
        ("regularizaton zeros", "l1-vs-l2-regularization"),
        ("PCA SVD", "pca-and-svd"),
        ("np.linalg.pinv", "pseudoinverse"),
        ("pseudoinv", "pseudoinverse"),
        ("decison tree", "decision-tree"),
        ("double de", "double-descent"),
        ("stable setp size", "largest-stable-step-size"),
        ("having vs where", "group-by-and-having"),
        ("squash many columns into two", "explain-pca"),
        ("is the wait for HT also six", "two-heads-in-a-row"),
    ],
)
def test_the_right_question_is_first(engine: Engine, query: str, wanted: str) -> None:
    assert engine.found(query)[0] == wanted


@pytest.mark.parametrize("query", ["", "   ", "?!", "the of and", "\x00", "\ud83d".encode("utf-8", "replace").decode()])
def test_queries_that_say_nothing(engine: Engine, query: str) -> None:
    assert isinstance(engine.found(query), list)


def test_modules_must_be_simple(tmp_path: Path) -> None:
    from macros.javascript import as_script

    module = tmp_path / "module.js"
    module.write_text('import a from "./a.js";\nexport const b = 1;\nexport { b as c };\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"module\.js cannot be made a script: export \{ b as c \};"):
        as_script([module])
    module.write_text('import a from "./a.js";\nexport const b = 1;\n', encoding="utf-8")
    assert as_script([module]) == "\nconst b = 1;\n"


def test_both_files_are_written_and_the_old_second_goes(tmp_path: Path) -> None:
    bank = load(ROOT).bank
    rendered = render_all(bank.questions.values())
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "second-0.json").write_text("{}", encoding="utf-8")
    search.write(bank, tmp_path, Site(repository="some/one"), rendered)
    first = json.loads((tmp_path / "search" / "first.json").read_text(encoding="utf-8"))
    assert sorted(path.name for path in (tmp_path / "search").iterdir()) == ["first.json", first["second"]]
    second = json.loads((tmp_path / "search" / first["second"]).read_text(encoding="utf-8"))
    ids = first["ids"].split(" ")
    assert ids == list(bank.questions)
    for column in ("levels", "sorts", "marks", "tagged"):
        assert len(first[column]) == len(ids)
    for column in ("titles", "shorts", "asks"):
        assert len(second[column]) == len(ids)
    assert sum(count for _, _, count in first["topics"]) == len(ids)
    assert first["missing"].startswith("https://github.com/some/one/issues/new?template=missing-question.yml")
    shown = json.dumps([second["titles"], second["shorts"], second["asks"]])
    assert "katex" not in shown and "<annotation" not in shown and "<a " not in shown and "<math" in shown


def test_formulas_become_mathml_and_nothing_else_changes() -> None:
    formula = (
        '<span class="katex"><span class="katex-mathml"><math xmlns="m"><semantics><mi>x</mi>'
        '<annotation encoding="application/x-tex">x</annotation></semantics></math></span>'
        '<span class="katex-html" aria-hidden="true"><span class="base"><span>x</span></span></span></span>'
    )
    assert as_mathml(f"<p>Is <b>{formula}</b> or {formula}?</p>") == (
        '<p>Is <b><math xmlns="m"><semantics><mi>x</mi></semantics></math></b> or '
        '<math xmlns="m"><semantics><mi>x</mi></semantics></math>?</p>'
    )
    assert as_mathml('<p>No <span class="x">formula</span>.</p>') == '<p>No <span class="x">formula</span>.</p>'


def imported(module: Path) -> set[Path]:
    """A module and all that it imports, and that these import."""
    found: set[Path] = set()
    left = [module]
    while left:
        module = left.pop()
        if module not in found:
            found.add(module)
            names = re.findall(r'^import .* from "([^"]+)";$', module.read_text(encoding="utf-8"), re.MULTILINE)
            left.extend((module.parent / name).resolve() for name in names)
    return found


def test_every_module_of_the_search_is_asked_for_at_once() -> None:
    """`PARTS` in `search.js` names all that the page has not loaded yet: a missing one would come a round trip later."""
    folder = search.ASSETS / "js"
    opener = (folder / "search.js").read_text(encoding="utf-8")
    listed = set()
    for names, address in re.findall(r"\.\.\.\[([^\]]+)\]\.map\(\(name\) => `([^`]+)`\)", opener):
        listed |= {(folder / address.replace("${name}", name)).resolve() for name in re.findall(r'"([^"]+)"', names)}
    assert listed == imported(folder / "search" / "dialog.js") - imported(folder / "atlas.js")
