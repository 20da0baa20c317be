"""Words, paragraphs and rows → the same as Word's tracked insertions and deletions.

Everything is marked as the same author's, on one day, with numbers of its own: the same pair of documents gives the
same marks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Final

from lxml import etree

from sinhkehoach.base.diff import WORDS_AND_MARKS
from sinhkehoach.docx.wordml import Element, W

AUTHOR: Final = "sinhkehoach"
# Bookmarks and revisions are numbered together: a template may have some of its own, counted from 0.
_FIRST_ID: Final = 10_000
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_TEXT: Final = f"{W}t"
_NOTE: Final = f"{W}footnoteReference"
# What text is called where it is deleted.
_DELETED_TAGS: Final = {_TEXT: f"{W}delText", f"{W}instrText": f"{W}delInstrText"}
# What comes after w:rPr in the properties of a paragraph.
_AFTER_MARK: Final = (f"{W}sectPr", f"{W}pPrChange")


class Revision(StrEnum):
    """What became of a thing; the value is the name of the element that says so."""

    INSERTED = "ins"
    DELETED = "del"


@dataclass(frozen=True, slots=True)
class RunToken:
    """A word, a mark, a blank or something else inside a run: `text` is what is read, or what else tells it apart."""

    face: bytes
    tag: str
    text: str
    properties: Element | None
    element: Element

    @property
    def key(self) -> tuple[bytes, str, str]:
        """What two equal tokens have in common."""
        return self.face, self.tag, self.text


def run_tokens(paragraph: Element, notes: Mapping[str, str]) -> list[RunToken]:
    """Return what stands in a w:p; `notes` gives the number that a footnote's own number stands for from now on."""
    return [token for run in _runs(paragraph) for token in _tokens_of(run, notes)]


def _runs(element: Element) -> Iterator[Element]:
    """Yield the w:r elements, those inside links and the like too, but not those of text boxes."""
    for child in element:
        if child.tag == f"{W}r":
            yield child
        elif child.tag != f"{W}pPr":
            yield from _runs(child)


def _tokens_of(run: Element, notes: Mapping[str, str]) -> Iterator[RunToken]:
    properties = run.find(f"{W}rPr")
    face = b"" if properties is None else etree.tostring(properties, method="c14n", exclusive=True)
    for child in run:
        if child.tag == _TEXT:
            for word in WORDS_AND_MARKS.findall(child.text or ""):
                yield RunToken(face, _TEXT, word, properties, child)
        elif child.tag == _NOTE:
            number = child.get(f"{W}id", "")
            yield RunToken(face, _NOTE, notes.get(number, number), properties, child)
        elif child.tag != f"{W}rPr":
            yield RunToken(face, child.tag, child.text or "", properties, child)


class Reviser:
    """Makes revisions and numbers them."""

    def __init__(self, day: date | None) -> None:
        self._count = 0
        self._day = day

    def runs(self, tokens: Sequence[RunToken], revision: Revision | None) -> list[Element]:
        """Return `tokens` as runs, all of them inside one w:ins or w:del where there is a `revision`."""
        runs = [self._run(list(same), revision) for _, same in groupby(tokens, key=lambda token: token.face)]
        if revision is None or not runs:
            return runs
        element = self._mark(revision)
        element.extend(runs)
        return [element]

    def mark_paragraph(self, paragraph: Element, revision: Revision | None) -> None:
        """Say of the end of a paragraph that it was inserted or deleted; None takes such a word back."""
        for old in paragraph.iterfind(f"{W}pPr/{W}rPr"):
            for mark in [child for child in old if child.tag in (f"{W}ins", f"{W}del")]:
                old.remove(mark)
        if revision is not None:
            _mark_properties(paragraph).insert(0, self._mark(revision))

    def mark_both(self, paragraph: Element) -> None:
        """Say of the end of a paragraph that it was inserted and deleted: it stays neither way."""
        self.mark_paragraph(paragraph, Revision.DELETED)
        _mark_properties(paragraph).insert(0, self._mark(Revision.INSERTED))

    def revised(self, element: Element, revision: Revision, notes: Mapping[str, str]) -> Element:
        """Return a copy of a w:p, w:tr or w:tbl that is inserted or deleted with all that is in it."""
        copy = deepcopy(element)
        for row in copy.iter(f"{W}tr"):
            self.mark_row(row, revision)
        for paragraph in list(copy.iter(f"{W}p")):
            self.refill(paragraph, self.runs(run_tokens(paragraph, notes), revision))
            self.mark_paragraph(paragraph, revision)
        return copy

    def mark_row(self, row: Element, revision: Revision) -> None:
        """Say of a table row that it was inserted or deleted."""
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = etree.Element(f"{W}trPr")
            row.insert(0, properties)
        properties.append(self._mark(revision))

    def refill(self, paragraph: Element, content: Iterable[Element]) -> None:
        """Put `content` in place of all that stands in a paragraph."""
        for child in [child for child in paragraph if child.tag != f"{W}pPr"]:
            paragraph.remove(child)
        paragraph.extend(content)

    def _mark(self, revision: Revision) -> Element:
        element = etree.Element(f"{W}{revision}")
        element.set(f"{W}id", str(_FIRST_ID + self._count))
        element.set(f"{W}author", AUTHOR)
        if self._day is not None:
            element.set(f"{W}date", f"{self._day.isoformat()}T00:00:00Z")
        self._count += 1
        return element

    def _run(self, tokens: list[RunToken], revision: Revision | None) -> Element:
        """Return one w:r of tokens in one face, neighbouring words in one w:t."""
        run = etree.Element(f"{W}r")
        if tokens[0].properties is not None:
            run.append(deepcopy(tokens[0].properties))
        for tag, several in groupby(tokens, key=lambda token: token.tag):
            if tag == _TEXT:
                text = etree.SubElement(run, _tag(tag, revision))
                text.set(_SPACE, "preserve")
                text.text = "".join(token.text for token in several)
            else:
                run.extend(_copy(token, revision) for token in several)
        return run


def _copy(token: RunToken, revision: Revision | None) -> Element:
    copy = deepcopy(token.element)
    copy.tag = _tag(token.tag, revision)
    if token.tag == _NOTE:
        copy.set(f"{W}id", token.text)
    return copy


def _tag(tag: str, revision: Revision | None) -> str:
    return _DELETED_TAGS.get(tag, tag) if revision is Revision.DELETED else tag


def _mark_properties(paragraph: Element) -> Element:
    """Return the properties of a paragraph's end, made where they are missing."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    found = properties.find(f"{W}rPr")
    if found is None:
        found = etree.Element(f"{W}rPr")
        later = next((child for child in properties if child.tag in _AFTER_MARK), None)
        properties.insert(len(properties) if later is None else properties.index(later), found)
    return found
