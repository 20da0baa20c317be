"""Bytes of a .docx, also one that Word or LibreOffice has saved → what is read on its paper, and the marks it still has.

Insertions that nobody has accepted yet count as accepted, as what the person sees; so do deletions.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import nfc
from sinhkehoach.docx.asides import Aside, Comment, asides_of, comments_of
from sinhkehoach.docx.list_marks import ListMarks, list_marks
from sinhkehoach.docx.wordprocessing import Element, W, is_on, read_xml
from sinhkehoach.provenance.marks import MARK_PREFIX

_BODY: Final = "word/document.xml"
_NOTES: Final = "word/footnotes.xml"
_COMMENTS: Final = "word/comments.xml"
_LISTS: Final = ("word/numbering.xml", "word/styles.xml")
_BESIDE: Final = re.compile(r"word/(?:header|footer)[0-9]*\.xml")
_MOST_BYTES: Final = 200 * 2**20
_NOT_READ: Final = {
    f"{W}{name}"
    for name in ("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr")
}
_BREAKS: Final = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
_LINE_END: Final = re.compile(r"[ \t]*\n[ \t]*")
_DRAWING: Final = {f"{W}drawing", f"{W}pict", f"{W}object"}
_MARK: Final = re.compile(rf"{MARK_PREFIX}([0-9]+)")
_NO_WORD: Final = (
    "Tệp này không phải văn bản Word (.docx), hoặc đã hỏng",
    "mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi thử lại",
)


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of a paragraph in one face, as its runs themselves say; what the style adds is not told."""

    text: str
    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class TextParagraph:
    """A paragraph: its stretches, the numbers of the marks that begin in it.

    A footnote's number is read as `[^1]`. A line break and a non-breaking blank are read as a blank: where lines end
    is no matter of words. What Word numbers by itself has its number or dash, as if it were typed.
    """

    faces: tuple[TextRun, ...]
    marks: tuple[int, ...] = ()

    @property
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
    comments: tuple[Comment, ...] = ()


def read_docx_text(data: bytes) -> DocxText:
    """Return what is read in the Word file `data`; raises UserError for a file that cannot be read."""
    parts = _parts(data)
    body = parts[_BODY].find(f"{W}body")
    if body is None:
        raise UserError(*_NO_WORD)
    numbers = _Numbers()
    lists = list_marks(*(parts.get(name) for name in _LISTS))
    blocks = tuple(_TextReader(numbers, lists).blocks(body))
    notes = tuple(_notes(parts[_NOTES], numbers)) if _NOTES in parts else ()
    beside = [part for name, part in sorted(parts.items()) if _BESIDE.fullmatch(name)]
    comments = comments_of(parts[_COMMENTS], body) if _COMMENTS in parts else ()
    return DocxText(blocks, notes, asides_of(body, beside), comments)


def _parts(data: bytes) -> dict[str, Element]:
    """Return the parts of a Word file that hold something to read, by name."""
    known = (_BODY, _NOTES, _COMMENTS, *_LISTS)
    try:
        with ZipFile(BytesIO(data)) as package:
            if sum(info.file_size for info in package.infolist()) > _MOST_BYTES:
                raise UserError(*_NO_WORD)
            names = [name for name in package.namelist() if name in known or _BESIDE.fullmatch(name)]
            parts = {name: read_xml(package.read(name)) for name in names}
            if _BODY not in parts:
                raise UserError(*_NO_WORD)
    except (BadZipFile, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError) as error:
        raise UserError(*_NO_WORD) from error
    except (zlib.error, etree.XMLSyntaxError) as error:
        raise UserError(*_NO_WORD) from error
    return parts


class _Numbers:
    """Footnotes are counted as they are met: Word and LibreOffice give them ids of their own."""

    def __init__(self) -> None:
        self.of_id: dict[str, int] = {}

    def number(self, id_: str) -> int:
        return self.of_id.setdefault(id_, len(self.of_id) + 1)


class _TextReader:
    """Reads the blocks of one body from top to bottom."""

    def __init__(self, numbers: _Numbers, lists: ListMarks) -> None:
        self._numbers = numbers
        self._lists = lists
        self._tables = 0

    def blocks(self, holder: Element) -> Iterator[TextParagraph | TextRow]:
        for element in _children(holder):
            if element.tag == f"{W}p":
                if not _is_deleted(element):
                    yield self.paragraph(element)
            elif element.tag == f"{W}tbl":
                self._tables += 1
                table, has_lines = self._tables, _has_lines(element)
                for row in _rows(element):
                    cells = tuple(tuple(self.cell(cell)) for cell in _cells(row))
                    if has_lines:
                        yield TextRow(cells, table)
                    else:
                        yield from (paragraph for cell in cells for paragraph in cell)

    def cell(self, cell: Element) -> Iterator[TextParagraph]:
        for element in _children(cell):
            if element.tag == f"{W}p":
                if not _is_deleted(element):
                    yield self.paragraph(element)
            elif element.tag == f"{W}tbl":
                for row in _rows(element):
                    for inner in _cells(row):
                        yield from self.cell(inner)

    def paragraph(self, element: Element) -> TextParagraph:
        faces: list[TextRun] = []
        marks: list[int] = []
        for part in _inline(element):
            if part.tag == f"{W}bookmarkStart":
                found = _MARK.fullmatch(part.get(f"{W}name", ""))
                marks += [int(found[1])] if found else []
            else:
                _append(faces, self._face(part))
        if faces and (mark := self._lists.mark(element)):
            faces[0] = replace(faces[0], text=f"{mark} {faces[0].text}")
        return TextParagraph(tuple(map(_in_one_line, faces)), tuple(marks))

    def _face(self, run: Element) -> TextRun:
        pieces = []
        for part in run.iterchildren():
            if part.tag == f"{W}t":
                pieces.append(part.text or "")
            elif part.tag == f"{W}footnoteReference":
                pieces.append(f"[^{self._numbers.number(part.get(f'{W}id', ''))}]")
            else:
                pieces.append(_BREAKS.get(str(part.tag), ""))
        bold, italic = (bool(is_on(run, f"w:rPr/w:{name}")) for name in ("b", "i"))
        return TextRun(nfc("".join(pieces)).replace("\xa0", " "), bold, italic)


def _notes(part: Element, numbers: _Numbers) -> Iterator[TextParagraph]:
    """Yield the footnotes that the text refers to, in that order, without the blank behind their number."""
    by_id = {note.get(f"{W}id", ""): note for note in part.iterfind(f"{W}footnote")}
    reader = _TextReader(numbers, list_marks(None, None))
    for id_ in list(numbers.of_id):
        faces: list[TextRun] = []
        for paragraph in by_id[id_].iterfind(f"{W}p") if id_ in by_id else ():
            for face in reader.paragraph(paragraph).faces:
                _append(faces, face)
        yield _stripped(TextParagraph(tuple(faces)))


def _stripped(note: TextParagraph) -> TextParagraph:
    first, *others = note.faces or (TextRun("", bold=False, italic=False),)
    return TextParagraph((TextRun(first.text.lstrip(" \t"), first.bold, first.italic), *others))


def _append(faces: list[TextRun], face: TextRun) -> None:
    """Add `face`, or what it says to the last one where both look the same."""
    if not face.text:
        return
    if faces and (faces[-1].bold, faces[-1].italic) == (face.bold, face.italic):
        face = TextRun(faces.pop().text + face.text, face.bold, face.italic)
    faces.append(face)


def _in_one_line(face: TextRun) -> TextRun:
    return replace(face, text=_LINE_END.sub(" ", face.text))


def _children(holder: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables in `holder`, also those in content controls and custom XML."""
    for element in holder.iterchildren(etree.Element):
        if element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from _children(element)
        else:
            yield element


def _has_lines(table: Element) -> bool:
    """Return True for a table with lines drawn around its cells, by itself or cell by cell."""
    borders = [table.find(f"{W}tblPr/{W}tblBorders"), *table.iterfind(f"{W}tr/{W}tc/{W}tcPr/{W}tcBorders")]
    return any(
        line.get(f"{W}val") not in ("nil", "none") for each in borders if each is not None for line in each
    )


def _rows(table: Element) -> Iterator[Element]:
    for row in _children(table):
        if row.tag == f"{W}tr" and row.find(f"{W}trPr/{W}del") is None:
            yield row


def _cells(row: Element) -> Iterator[Element]:
    return (cell for cell in _children(row) if cell.tag == f"{W}tc")


def _inline(element: Element) -> Iterator[Element]:
    """Yield the runs and the marks of a paragraph in order, whatever they are wrapped in; no text boxes."""
    for part in element.iterchildren(etree.Element):
        if part.tag in _NOT_READ or part.tag in _DRAWING:
            continue
        if part.tag in (f"{W}r", f"{W}bookmarkStart"):
            yield part
        else:
            yield from _inline(part)


def _is_deleted(paragraph: Element) -> bool:
    """Return True for a paragraph whose mark and whole text are a deletion not accepted yet."""
    if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
        return False
    return not any(part.tag == f"{W}r" for part in _inline(paragraph))
