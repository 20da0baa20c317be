"""A Word file, also one that Word or LibreOffice has saved → the words on its paper as they were typed, and its marks.

What is hidden, struck through or only asks for a text is not read, nor is the number or dash before words of which
nothing is left.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Final, NamedTuple

from sinhkehoach.docx.asides import Aside, asides_of
from sinhkehoach.docx.content import DocxComment, DocxParagraph, DocxRun, Story, WordDocument
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wording import is_meant, typed
from sinhkehoach.provenance.marks import MARK_PREFIX

_LINE_END: Final = re.compile(r"[ \t]*\n[ \t]*")
# The number, letter or dash that a line of prose begins with.
_MARK_OF_LINE: Final = re.compile(r"\s*(?:(?:[-–—+•]|[a-zđ]\)|[0-9]+(?:\.[0-9]+)*\.)\s+)?")
_MERE_MARK: Final = re.compile(r"\s*(?:[-–—+•]|[a-zđ]\)|[0-9]+(?:\.[0-9]+)*\.|[IVXLC]+\.)?\s*")
_BLACK: Final = "000000"
_MARK: Final = re.compile(rf"{MARK_PREFIX}([0-9]+)")


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of a paragraph in one face: bold or italic where its paragraph's style alone would not make it so.

    `looks` names what else sets it off: `gạch chân`, `tô nền`, where it leads to. `foreign` tells that it is no text.
    """

    text: str
    bold: bool
    italic: bool
    looks: tuple[str, ...] = ()
    foreign: bool = False


class GridPlace(NamedTuple):
    """Where a paragraph stands in a table without lines."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class TextParagraph:
    """A paragraph: its stretches, the numbers of the marks that begin in it.

    A footnote's number is read as `[^1]`. A line break and a non-breaking blank are read as a blank: where lines end
    is no matter of words. What Word numbers by itself has its number or dash, as if it were typed. `place` is that in a
    table without lines, None elsewhere.
    """

    faces: tuple[TextRun, ...]
    marks: tuple[int, ...] = ()
    place: GridPlace | None = None

    @cached_property
    def text(self) -> str:
        """All that is read."""
        return "".join(face.text for face in self.faces)


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of a table with lines: the paragraphs of each of its cells, those of tables inside a cell among them.

    A table without lines only puts paragraphs side by side: these are read one after the other. `going_on` are the
    numbers of the cells, from 0, that are one with the cell above.
    """

    cells: tuple[tuple[TextParagraph, ...], ...]
    table: int
    going_on: tuple[int, ...] = ()

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
            cells = [
                list(cell)
                for _, cell in groupby(together, key=lambda each: each.cell.column if each.cell else 0)
            ]
            going_on = tuple(at for at, (first, *_) in enumerate(cells) if first.cell and first.cell.goes_on)
            yield TextRow(tuple(tuple(map(_paragraph, cell)) for cell in cells), place[0], going_on)


def _row(paragraph: DocxParagraph) -> tuple[int, int] | None:
    """Return the table with lines and the row that a paragraph stands in, None outside of any."""
    cell = paragraph.cell
    return (cell.table.number, cell.row) if cell is not None and cell.table.bordered else None


def _paragraph(paragraph: DocxParagraph) -> TextParagraph:
    label = paragraph.label.text
    faces = _faces([paragraph], f"{label} " if label else "")
    found = filter(None, map(_MARK.fullmatch, paragraph.bookmarks))
    cell = paragraph.cell
    place = GridPlace(cell.table.number, cell.row, cell.column) if cell and not cell.table.bordered else None
    return TextParagraph(faces, tuple(int(mark[1]) for mark in found), place)


def _faces(paragraphs: Iterable[DocxParagraph], before: str = "") -> tuple[TextRun, ...]:
    """Return the stretches of `paragraphs`, a blank between two of them; `before` goes before their first word."""
    stretches: list[TextRun] = []
    for each in paragraphs:
        if stretches:
            stretches.append(replace(stretches[-1], text=" ", foreign=False))
        stretches += _stretches(each)
    faces = []
    for face, same in groupby(
        (each for each in stretches if each.text), key=lambda each: replace(each, text="")
    ):
        text = before + "".join(each.text for each in same)
        before = ""
        faces.append(replace(face, text=_LINE_END.sub(" ", text)))
    return () if _is_mere_mark("".join(each.text for each in faces), paragraphs) else tuple(faces)


def _is_mere_mark(text: str, paragraphs: Iterable[DocxParagraph]) -> bool:
    """Return True where nothing but a number or a dash is left of words that are hidden or struck through."""
    return _MERE_MARK.fullmatch(text) is not None and any(
        run.text.strip()
        for each in paragraphs
        for run in (*each.hidden, *each.runs)
        if run.face.hidden or not is_meant(run)
    )


def _stretches(paragraph: DocxParagraph) -> Iterator[TextRun]:
    """Yield the stretches of a paragraph; where a mark is gone, the number or dash behind it is none any more."""
    starts = (0, *paragraph.joints)
    said = ""
    for start, end in zip(starts, (*paragraph.joints, len(paragraph.runs)), strict=True):
        own = [_stretch(run, paragraph) for run in paragraph.runs[start:end] if is_meant(run)]
        if said.strip():
            mark = _MARK_OF_LINE.match("".join(each.text for each in own))
            own = _without(own, mark.end() if mark else 0)
            if own and not said[-1].isspace():
                yield TextRun(" ", own[0].bold, own[0].italic)
        said += "".join(each.text for each in own)
        yield from own


def _without(stretches: list[TextRun], count: int) -> list[TextRun]:
    """Return the stretches without the first `count` characters."""
    left = []
    for each in stretches:
        left.append(replace(each, text=each.text[count:]))
        count = max(count - len(each.text), 0)
    return left


def _stretch(run: DocxRun, paragraph: DocxParagraph) -> TextRun:
    face, plain = run.face, paragraph.plain
    is_beside = paragraph.story is Story.NOTE and paragraph.in_table
    text = f"[bảng trong chú thích: {typed(run)}]" if is_beside and typed(run).strip() else typed(run)
    looks = () if run.note else tuple(_looks(run, plain))
    bold, italic = face.bold and not plain.bold, face.italic and not plain.italic
    return TextRun(text, bold, italic, looks, bool(run.foreign) or is_beside)


def _looks(run: DocxRun, plain: RunFormat) -> Iterator[str]:
    """Yield what sets a run off from the words around it, beside bold and italic."""
    face = run.face
    for name, is_set, is_usual in (
        ("gạch chân", face.underlined, plain.underlined),
        ("tô nền", face.highlighted, plain.highlighted),
        ("đóng khung", face.boxed, plain.boxed),
        ("chỉ số trên, dưới", face.raised, plain.raised),
        ("chữ in hoa", face.caps, plain.caps),
        ("chữ màu", _colour(face) != _colour(plain), False),
    ):
        if is_set and not is_usual:
            yield name
    if run.link:
        yield f"liên kết tới {run.link}"


def _colour(face: RunFormat) -> str:
    return "auto" if face.colour == _BLACK else face.colour


def _notes(document: WordDocument) -> Iterator[TextParagraph]:
    """Yield the footnotes that the text refers to, in that order, without the blank behind their number."""
    counted = sorted((each for each in document.notes if each.note), key=lambda each: each.note)
    by_number = {number: list(each) for number, each in groupby(counted, key=lambda each: each.note)}
    last = max((run.note for each in document.paragraphs for run in each.runs), default=0)
    for number in range(1, last + 1):
        first, *others = _faces(by_number.get(number, ())) or (TextRun("", bold=False, italic=False),)
        yield TextParagraph((replace(first, text=first.text.lstrip(" \t")), *others))
