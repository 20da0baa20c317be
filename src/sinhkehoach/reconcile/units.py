"""A Word file as it is read → its units: paragraphs and rows, each with the key path it was made from, if known."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLET, DASHES
from sinhkehoach.docx.asides import Aside
from sinhkehoach.docx.content import DocxComment
from sinhkehoach.docx.text import DocxText, TextParagraph, TextRow

# Where the mark between two items was taken out, the dash of the second stays; nobody types one there.
_JOINED: Final = lazy_pattern(r"(?<=[^\W\d_][.;:])[-–+]\s+(?=\w)")

# What a line begins with: the number, letter or dash that the program prints, or the mark that a hand has typed for it.
_NUMBER: Final = lazy_pattern(rf"(?:[IVXLC]+\.|[0-9]+(?:\.[0-9]+)*\.|[a-zđ]+\)|[{DASHES}+])\s+|{BULLET}")
# What stands in the first cell of a row that is counted, or of one that a hand has put in without a number.
_ROW_NUMBER: Final = lazy_pattern(r"(?:[0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-ZĐ])?")

# Parts the cells of a row where it is read in one line.
CELL_END: Final = " | "

Cells = tuple[tuple[TextParagraph, ...], ...]


@dataclass(frozen=True)
class TextUnit:
    """A paragraph (one cell), a table row, or a footnote.

    `path` is the key path it was made from, () where no mark says so; `line` counts the units of that path before it,
    from 0: the lines of a block of text have one path. `id` is equal in the document as made and as edited, "" without
    a mark. `table` counts the tables, 0 outside of any. `going_on` are the cells that are one with the cell above.
    """

    cells: Cells
    path: KeyPath = ()
    line: int = 0
    id: str = ""
    table: int = 0
    note: int = 0
    going_on: tuple[int, ...] = ()

    @property
    def is_row(self) -> bool:
        """True for a row of a table."""
        return self.table > 0

    @cached_property
    def text(self) -> str:
        """All that is read, the cells of a row parted by ` | `."""
        return CELL_END.join("\n".join(each.text for each in cell) for cell in self.cells)

    @cached_property
    def words(self) -> str:
        """What is read but for the number that the program may count: that of a line, that of a row."""
        if not self.is_row:
            return without_number(self.text)
        number, between, rest = self.text.partition(CELL_END)
        return rest if between and is_row_number(number) else self.text

    @property
    def foreign(self) -> tuple[str, ...]:
        """What stands in it that is no text: equations, signs of a font."""
        faces = (face for cell in self.cells for paragraph in cell for face in paragraph.faces)
        return tuple(face.text for face in faces if face.foreign)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read on the paper of a document: its units, and what stands beside them."""

    units: tuple[TextUnit, ...]
    asides: tuple[Aside, ...] = ()
    comments: tuple[DocxComment, ...] = ()


def without_number(text: str) -> str:
    """Return a line without the number, letter, dash or bullet at its beginning."""
    return text[number_length(text) :]


def number_length(text: str) -> int:
    """Return how long the number or mark at the beginning of a line is, the blank behind it included."""
    number = _NUMBER.match(text)
    return number.end() if number else 0


def is_row_number(text: str) -> bool:
    """Return True for what may be the number of a row: 1, 1.2, II, A; also for none at all."""
    return _ROW_NUMBER.fullmatch(text.strip()) is not None


def reading_of(paper: DocxText, paths: Sequence[KeyPath], made: Reading | None = None) -> Reading:
    """Return the units of `paper` that have something to read; `paths` gives the key path of each mark.

    A table without lines sets our paragraphs side by side; one that is not in `made`, the document as we made it, a
    person has put in, and it is read row by row.
    """
    lines = _lines(paths)
    blocks = paper.blocks if made is None else _with_new_tables(paper.blocks, made)
    units = [_unit(block, paths, lines) for block in blocks]
    notes = (
        TextUnit(((_even(note),),), id=f"note {number}", note=number)
        for number, note in enumerate(paper.notes, start=1)
    )
    told = tuple(unit for unit in (*units, *notes) if unit.text.strip(" |\n"))
    return Reading(told, paper.asides, paper.comments)


def _with_new_tables(
    blocks: Sequence[TextParagraph | TextRow], made: Reading
) -> Iterator[TextParagraph | TextRow]:
    ours = {unit.text for unit in made.units if unit.cells[0][0].place}
    for table, group in groupby(blocks, key=_loose_table):
        together = list(group)
        paragraphs = [each for each in together if isinstance(each, TextParagraph)]
        columns = {each.place.column for each in paragraphs if each.place}
        if len(columns) > 1 and not any(each.marks or _even(each).text in ours for each in paragraphs):
            yield from _grid_rows(paragraphs, table)
        else:
            yield from together


def _loose_table(block: TextParagraph | TextRow) -> int:
    """Return the number of the table without lines that `block` stands in, 0 outside of any."""
    return block.place.table if isinstance(block, TextParagraph) and block.place else 0


def _grid_rows(paragraphs: Iterable[TextParagraph], table: int) -> Iterator[TextRow]:
    for _, row in groupby(paragraphs, key=lambda each: each.place and each.place.row):
        cells = groupby(row, key=lambda each: each.place and each.place.column)
        yield TextRow(tuple(tuple(cell) for _, cell in cells), table)


def _even(paragraph: TextParagraph) -> TextParagraph:
    """Return a paragraph without blanks at its ends, and without the dash of one that was joined to another."""
    faces = [replace(each, text=_JOINED.sub(" ", each.text)) for each in paragraph.faces]
    for at, cut in ((0, str.lstrip), (-1, str.rstrip)):
        while faces and not (text := cut(faces[at].text)):
            del faces[at]
        if faces:
            faces[at] = replace(faces[at], text=text)
    return TextParagraph(tuple(faces), paragraph.marks, paragraph.place)


def _lines(paths: Sequence[KeyPath]) -> list[int]:
    """Return for each mark how many marks before it have the same path."""
    seen: Counter[KeyPath] = Counter()
    lines = []
    for path in paths:
        lines.append(seen[path])
        seen[path] += 1
    return lines


def _unit(block: TextParagraph | TextRow, paths: Sequence[KeyPath], lines: list[int]) -> TextUnit:
    cells: Cells = block.cells if isinstance(block, TextRow) else ((block,),)
    cells = tuple(tuple(map(_even, cell)) for cell in cells)
    table, going_on = (block.table, block.going_on) if isinstance(block, TextRow) else (0, ())
    mark = next((mark for mark in block.marks if mark < len(paths)), None)
    if mark is None:
        return TextUnit(cells, table=table, going_on=going_on)
    path, line = paths[mark], lines[mark]
    return TextUnit(cells, path, line, f"{path}#{line}", table, going_on=going_on)
