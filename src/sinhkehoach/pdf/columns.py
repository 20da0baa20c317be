"""The head of the first page and the end of a paper stand in two columns: what belongs to the left, what to the right."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.pages import Word
from sinhkehoach.pdf.paragraphs import paragraph
from sinhkehoach.pdf.recipients import recipients
from sinhkehoach.render.plain_document import PlainBlock, PlainCell, PlainParagraph, PlainTable

_NATION: Final = lazy_pattern(r"C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM")
_RECIPIENTS: Final = lazy_pattern(r"Nơi nhận\b")
_APPENDIX: Final = lazy_pattern(r"(?:PHỤ LỤC|Phụ lục)\b")
_NEAR: Final = 8.0
# Of the width of the text: where the right column of the end may begin.
_RIGHT_COLUMN: Final = 0.38
_WIDE: Final = 40.0
_MOST_EMPTY: Final = 6
# Empty lines for a signature that the page has parted from its name.
_ROOM: Final = 3


class Columns(NamedTuple):
    """Two columns as a table without lines, the words that it holds, where it begins.

    `is_end` ones are the end of a paper, `is_rest` what of it stands on the next page.
    """

    table: PlainTable
    words: frozenset[Word]
    top: float
    is_end: bool = False
    is_rest: bool = False


def head_columns(lines: Sequence[Line], area: Area) -> Columns | None:
    """Return the head of a paper among the lines of its first page; None where the page has none."""
    begin = next((at for at, line in enumerate(lines) if _NATION.search(line.text)), None)
    if begin is None:
        return None
    nation = _nation(lines[begin])
    left: list[Word] = []
    right: list[Word] = []
    for at, line in enumerate(lines):
        pieces = line.pieces() if at != begin else _parted(line, nation)
        if at > begin and len(pieces) == 1 and _is_across(pieces[0], nation, area):
            break
        for piece in pieces:
            (right if piece.box.middle[0] > nation.box.left else left).extend(piece.words)
    return _columns(_line_by_line(lines_of(left)), _line_by_line(lines_of(right)), [*left, *right])


def _nation(line: Line) -> Line:
    """Return the name of the State in `line`: all from its first word on."""
    words = list(line.words)
    while len(words) > 1 and not _NATION.match(Line(words).text.strip()):
        words.pop(0)
    return Line(words)


def _parted(line: Line, nation: Line) -> list[Line]:
    """Return what stands before the name of the State in `line`, and the name."""
    before = [word for word in line.words if word not in nation.words]
    return [Line(before), nation] if before else [nation]


def _is_across(line: Line, nation: Line, area: Area) -> bool:
    """Say whether `line` belongs to neither column: in the middle of the page, or from one column far into the other."""
    middle = line.box.middle[0]
    in_middle = abs(middle - area.middle) < _NEAR < abs(middle - nation.box.middle[0])
    begin = nation.box.left
    return in_middle or (line.box.left < begin - _WIDE and line.box.right > begin + _WIDE)


def end_columns(lines: Sequence[Line], area: Area) -> Columns | None:
    """Return the recipients and the signature among the lines of a page; None where the page has none."""
    begin = next((at for at, line in enumerate(lines) if _RECIPIENTS.match(line.text)), None)
    if begin is None:
        return None
    border = area.left + area.width * _RIGHT_COLUMN
    while begin and lines[begin - 1].box.left > border and not area.has_in_middle(lines[begin - 1]):
        begin -= 1
    left: list[Word] = []
    right: list[Word] = []
    for line in lines[begin:]:
        if _APPENDIX.match(line.text):
            break
        for piece in line.pieces():
            (right if piece.box.left > border else left).extend(piece.words)
    made = _columns(recipients(lines_of(left)), _line_by_line(lines_of(right)), [*left, *right])
    return made._replace(is_end=True)


def rest_of_end(lines: Sequence[Line], area: Area) -> Columns | None:
    """Return the lines at the head of a page that stand in the right column of an end on the page before."""
    border = area.left + area.width * _RIGHT_COLUMN
    right = list(takewhile(lambda line: line.box.left > border and not area.has_in_middle(line), lines))
    if not right:
        return None
    return _columns((), _line_by_line(right), [word for line in right for word in line.words])._replace(
        is_rest=True
    )


def with_rest(end: PlainTable, rest: PlainTable) -> PlainTable:
    """Return the columns `end` with what stands on the next page below them; between the pages there was room."""
    row = tuple(
        cell._replace(blocks=(*cell.blocks, *[PlainParagraph(())] * _ROOM, *more.blocks))
        if more.blocks
        else cell
        for cell, more in zip(end.rows[0], rest.rows[0], strict=True)
    )
    return end._replace(rows=(row,))


def _line_by_line(lines: Iterable[Line]) -> Iterator[PlainParagraph]:
    """Yield a paragraph for each line, empty ones where the room between two lines has place for more."""
    above: Line | None = None
    for line in lines:
        if above is not None:
            room = line.box.top - above.box.bottom
            yield from [PlainParagraph(())] * min(int(room / above.size), _MOST_EMPTY)
        yield paragraph([line], centred=True)
        above = line


def _columns(left: Iterable[PlainBlock], right: Iterable[PlainBlock], words: Sequence[Word]) -> Columns:
    row = (PlainCell(tuple(left), 0), PlainCell(tuple(right), 1))
    top = min(word.box.top for word in words)
    return Columns(PlainTable((row,), 2, bordered=False), frozenset(words), top)
