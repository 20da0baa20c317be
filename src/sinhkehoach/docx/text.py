"""A Word file, also one that Word or LibreOffice has saved → the words on its paper as they were typed, and its marks.

What is hidden, struck through or only asks for a text is not read.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Final

from sinhkehoach.docx.asides import Aside, asides_of
from sinhkehoach.docx.content import DocxComment, DocxParagraph, WordDocument
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wording import is_meant, typed
from sinhkehoach.provenance.marks import MARK_PREFIX

_LINE_END: Final = re.compile(r"[ \t]*\n[ \t]*")
_MARK: Final = re.compile(rf"{MARK_PREFIX}([0-9]+)")


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of a paragraph in one face: bold or italic where its paragraph's style alone would not make it so."""

    text: str
    bold: bool
    italic: bool


@dataclass(frozen=True)
class TextParagraph:
    """A paragraph: its stretches, the numbers of the marks that begin in it.

    A footnote's number is read as `[^1]`. A line break and a non-breaking blank are read as a blank: where lines end
    is no matter of words. What Word numbers by itself has its number or dash, as if it were typed.
    """

    faces: tuple[TextRun, ...]
    marks: tuple[int, ...] = ()

    @cached_property
    def text(self) -> str:
        """All that is read."""
        return "".join(face.text for face in self.faces)


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of a table with lines: the paragraphs of each of its cells, those of tables inside a cell among them.

    A table without lines only puts paragraphs side by side: these are read one after the other.
    """

    cells: tuple[tuple[TextParagraph, ...], ...]
    table: int

    @property
    def marks(self) -> tuple[int, ...]:
        """The marks in all its cells."""
        return tuple(mark for cell in self.cells for paragraph in cell for mark in paragraph.marks)


@dataclass(frozen=True, slots=True)
class DocxText:
    """What is read from the first page to the last, then the footnotes in the order of their numbers.

    `asides` stand beside the text, `comments` were made on it.
    """

    blocks: tuple[TextParagraph | TextRow, ...]
    notes: tuple[TextParagraph, ...]
    asides: tuple[Aside, ...] = ()
    comments: tuple[DocxComment, ...] = ()


def read_docx_text(data: bytes) -> DocxText:
    """Return what is read in the Word file `data`; raises UserError for a file that cannot be read."""
    document = read_docx(data)
    comments = tuple(comment for comment in document.comments if comment.text)
    return DocxText(tuple(_blocks(document)), tuple(_notes(document)), asides_of(document), comments)


def _blocks(document: WordDocument) -> Iterator[TextParagraph | TextRow]:
    running = [each for each in document.paragraphs if not each.box]
    for place, together in groupby(running, key=_row):
        if place is None:
            yield from map(_paragraph, together)
        else:
            cells = groupby(together, key=lambda each: each.cell.column if each.cell else 0)
            yield TextRow(tuple(tuple(map(_paragraph, cell)) for _, cell in cells), place[0])


def _row(paragraph: DocxParagraph) -> tuple[int, int] | None:
    """Return the table with lines and the row that a paragraph stands in, None outside of any."""
    cell = paragraph.cell
    return (cell.table.number, cell.row) if cell is not None and cell.table.bordered else None


def _paragraph(paragraph: DocxParagraph) -> TextParagraph:
    label = paragraph.label.text
    faces = _faces([paragraph], f"{label} " if label else "")
    found = filter(None, map(_MARK.fullmatch, paragraph.bookmarks))
    return TextParagraph(faces, tuple(int(mark[1]) for mark in found))


def _faces(paragraphs: Iterable[DocxParagraph], before: str = "") -> tuple[TextRun, ...]:
    """Return the stretches of `paragraphs`, a blank between two of them; `before` goes before their first word."""
    stretches: list[tuple[str, tuple[bool, bool]]] = []
    for each in paragraphs:
        if stretches:
            stretches.append((" ", stretches[-1][1]))
        stretches += [(typed(run), _emphasis(run.face, each.plain)) for run in each.runs if is_meant(run)]
    faces = []
    for (bold, italic), same in groupby((each for each in stretches if each[0]), key=lambda each: each[1]):
        text = before + "".join(text for text, _ in same)
        before = ""
        faces.append(TextRun(_LINE_END.sub(" ", text), bold, italic))
    return tuple(faces)


def _emphasis(face: RunFormat, plain: RunFormat) -> tuple[bool, bool]:
    return face.bold and not plain.bold, face.italic and not plain.italic


def _notes(document: WordDocument) -> Iterator[TextParagraph]:
    """Yield the footnotes that the text refers to, in that order, without the blank behind their number."""
    counted = sorted((each for each in document.notes if each.note), key=lambda each: each.note)
    by_number = {number: list(each) for number, each in groupby(counted, key=lambda each: each.note)}
    last = max((run.note for each in document.paragraphs for run in each.runs), default=0)
    for number in range(1, last + 1):
        first, *others = _faces(by_number.get(number, ())) or (TextRun("", bold=False, italic=False),)
        yield TextParagraph((replace(first, text=first.text.lstrip(" \t")), *others))
