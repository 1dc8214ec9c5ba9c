"""What only rendering finds: raw HTML, wrong links, TeX that does not parse, figures that are not there.

The findings of every text are kept in the cache with its HTML, so that a second look costs next to nothing. What they say
of other files (questions, figures) is looked up each time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from macros.bank.load import QUESTIONS, SOURCES, TOPICS, Loaded
from macros.bank.problems import Problem, nearest
from macros.bank.reader import Document, Loc
from macros.cache import Cache
from macros.render.batch import Part, notes
from macros.render.links import FIGURES, figure_names, size
from macros.render.markdown import Reference
from macros.render.places import Place
from macros.render.question import parts

ROOT = Path(__file__).resolve().parents[2]


def problems(loaded: Loaded, root: Path = ROOT, *, clean: bool = False) -> Iterator[Problem]:
    """Every problem that rendering finds in the bank's questions, introductions and notes.

    The cache in `root` is used and filled; with `clean`, it is emptied first.
    """
    cache = Cache.of(root, "render")
    if clean:
        cache.clear()
    texts = dict(_texts(loaded))
    works = {name: tuple(part for _, part in of_one) for name, of_one in texts.items()}
    targets = _Targets(loaded, root)
    for name, found in notes(works, cache).items():
        path, _, anchor = name.partition("#")
        document = loaded.documents[path]
        for number, finding in found.findings:
            # The checks of code report open fences, in questions.
            if finding.kind != "fence" or anchor:
                yield _problem(document, texts[name][number][0], finding.place, finding.message, finding.hint)
        for number, reference in found.references:
            for message, hint in targets.wrong(reference, "" if anchor else Path(path).stem):
                yield _problem(document, texts[name][number][0], reference.place, message, hint)


def _problem(document: Document, loc: Loc, place: Place, message: str, hint: str) -> Problem:
    at = document.locate(loc, place.snippet, place.occurrence)
    return document.problem(loc, message, hint, at=at)


def _texts(loaded: Loaded) -> Iterator[tuple[str, list[tuple[Loc, Part]]]]:
    """All Markdown of the bank, by the file's path and, where a file holds more than one work, `#` and a number."""
    for question in loaded.bank.questions.values():
        yield question.path, list(parts(question))
    introductions: list[tuple[Loc, Part]] = [
        (("sections", i, "topics", j, "introduction"), Part("block", topic.introduction))
        for i, section in enumerate(loaded.bank.sections)
        for j, topic in enumerate(section.topics)
    ]
    remarks: list[tuple[Loc, Part]] = [
        (("sources", i, "note"), Part("block", source.note))
        for i, source in enumerate(loaded.bank.sources)
        if source.note is not None
    ]
    for path, of_file in ((TOPICS, introductions), (SOURCES, remarks)):
        for number, text in enumerate(of_file):
            yield f"{path}#{number}", [text]


class _Targets:
    """What texts may refer to."""

    def __init__(self, loaded: Loaded, root: Path) -> None:
        self.root = root
        bank = loaded.bank
        # A file with problems of its own is no question of the bank yet, but a link to it is right.
        faulty = [*loaded.documents, *(problem.path for problem in loaded.problems)]
        self.questions: Collection[str] = {
            *bank.questions,
            *(Path(path).stem for path in faulty if path.startswith(f"{QUESTIONS}/")),
        }
        self.renamed: Mapping[str, str] = {
            former: question.id for question in bank.questions.values() for former in question.redirect_from
        }
        self._figures: dict[str, list[tuple[str, str]]] = {}

    def wrong(self, reference: Reference, here: str) -> list[tuple[str, str]]:
        """Message and hint for what is wrong with a reference that stands in the question `here`, empty if in none."""
        if reference.to == "question":
            return list(self._wrong_question(reference.name, here))
        if reference.name not in self._figures:
            self._figures[reference.name] = list(self._wrong_figure(reference.name))
        return self._figures[reference.name]

    def _wrong_question(self, name: str, here: str) -> Iterator[tuple[str, str]]:
        if name == here:
            yield f"the link leads to '{name}', which is this question itself", "link to another question, or to none"
        elif name in self.renamed:
            yield f"the link leads to '{name}', the former id of a question", f"write 'q:{self.renamed[name]}'"
        elif name not in self.questions:
            yield f"the link leads to '{name}', which is not a question", nearest(name, self.questions)

    def _wrong_figure(self, name: str) -> Iterator[tuple[str, str]]:
        for path in figure_names(self.root, name):
            shown = path.relative_to(self.root).as_posix()
            try:
                size(path)
            except OSError:
                there = {other.name.split(".")[0] for other in (self.root / FIGURES).glob("*.svg")}
                hint = nearest(name, there - {name}) or f"data/figures/{name}.py is to draw it"
                yield f"the figure '{name}' has no file {shown}", hint
            except ValueError as error:
                yield f"the figure '{name}' cannot be shown: {error}", ""
