"""Plain text → a Word file that shows it: a paragraph for each line, a table where lines are divided by tabs or bars.

Nothing is laid out: what is made here is only read again, as any other Word file.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.lexicon.kinds import kind_called
from sinhkehoach.render.plain_document import (
    PlainBlock,
    PlainCell,
    PlainParagraph,
    PlainRun,
    PlainSection,
    PlainTable,
    plain_document,
)
from sinhkehoach.render.starred_text import faces, without_stars_around_lines
from sinhkehoach.render.wrapped_lines import is_ended

_FEWEST_COLUMNS: Final = 2
_FEWEST_ROWS: Final = 2
_BAR_ROW: Final = lazy_pattern(r"\s*\|(.*)\|\s*")
_RULE_ROW: Final = lazy_pattern(r"[\s|:+=-]+")
_APPENDIX: Final = lazy_pattern(
    r"Phụ lục(?:\s+(?:số\s*)?(?:[IVX]+|\d+))?\s*(?:[.:–-].{0,100})?$", re.IGNORECASE
)
_NO_FIRST_LINE: Final = lazy_pattern(r"(Căn cứ|Kính gửi|[IVX]+[./]|\d+[./)]|Phần)(?!\w)")
_NO_TITLE: Final = lazy_pattern(
    r"(Căn cứ|Thực hiện|Theo|Xét|Để|Nhằm|Kính gửi|[IVX]+[./]|\d+[./)]|Phần)(?!\w)"
)
# The symbol of a document that a line end has torn: 312/KH- and UBND.
_BROKEN_NUMBER: Final = lazy_pattern(r"\d/[\w-]*-$|\d+-[A-ZĐ]*/$")
_PAGE: Final = lazy_pattern(r"\s*-?\s*\d{1,3}\s*-?\s*")
_NEARLY_ALL: Final = 0.95
_FULL: Final = 0.85
_WIDEST_PAGE: Final = 110
_FEW: Final = 30


class TextDocument(NamedTuple):
    """A Word file made of a text, and the lines that were left out: numbers of pages."""

    data: bytes
    left_out: tuple[str, ...]


def text_document(text: str) -> TextDocument:
    """Return the Word file of `text`; the lines of the title, below the name of the kind, are centred and bold.

    Lines that end where the page ended (text of a PDF) are joined to paragraphs; words between stars are bold.
    """
    plain = without_stars_around_lines(nfc(text).replace("\f", "\n"))
    lines = [line.rstrip(" ") for line in plain.splitlines()]
    left_out: tuple[str, ...] = ()
    if _is_wrapped(lines):
        pages = _page_numbers(lines)
        left_out = tuple(lines[at].strip() for at in pages)
        lines = list(_joined([line for at, line in enumerate(lines) if at not in pages and line.strip()]))
    return TextDocument(plain_document([PlainSection(tuple(_blocks(lines)))]), left_out)


def _widest(lines: Sequence[str]) -> int:
    """Return how long nearly all lines are at most."""
    lengths = sorted(len(line) for line in lines if line.strip())
    return lengths[int(len(lengths) * _NEARLY_ALL)] if lengths else 0


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Say whether the lines end where a page ended: many of them, none much longer than the others."""
    filled = [line for line in lines if line.strip()]
    widest = _widest(lines)
    full = sum(1 for line in filled if len(line) > widest * _FULL)
    return (
        len(filled) > _FEW
        and widest < _WIDEST_PAGE
        and full * 3 > len(filled)
        and "\t" not in "".join(filled)
    )


def _page_numbers(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of the lines that number the pages: 1, 2, 3… or 2, 3, 4…, each alone on its line."""
    found: list[int] = []
    expected = (1, 2)
    for at, line in enumerate(lines):
        number = int(line.strip(" -")) if _PAGE.fullmatch(line) else 0
        if number in expected:
            found.append(at)
            expected = (number + 1, number + 1)
    return frozenset(found if len(found) > 1 else ())


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Yield paragraphs: a line that has no room for the next word goes on in the next, unless it ends there."""
    widest = _widest(lines)
    open_line = ""
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        text, below = line.strip(), following.strip()
        glue = "" if not open_line or _BROKEN_NUMBER.search(open_line) else " "
        open_line += glue + text
        has_room = len(line) + len(below.split(" ")[0]) + 1 < widest * _FULL
        if has_room or is_ended(open_line, below) or _is_heading(open_line):
            yield open_line
            open_line = ""
    if open_line:
        yield open_line


def _is_heading(text: str) -> bool:
    """Say whether a line is the name of a kind of document in capitals."""
    return text.isupper() and kind_called(text) is not None


def _blocks(lines: Sequence[str]) -> Iterator[PlainBlock]:
    for width, together in groupby(enumerate(lines), key=lambda numbered: len(cells_of(numbered[1]))):
        rows = list(together)
        if width >= _FEWEST_COLUMNS and (len(rows) >= _FEWEST_ROWS or width > _FEWEST_COLUMNS):
            yield _table([cells_of(line) for _, line in rows if not _RULE_ROW.fullmatch(line)], width)
        else:
            yield from (_paragraph(line, is_title=_is_title(lines, at)) for at, line in rows if line.strip())


def cells_of(line: str) -> list[str]:
    """Return the cells that tabs or bars divide `line` into; the line alone where there are none."""
    if bars := _BAR_ROW.fullmatch(line):
        return [cell.strip() for cell in bars[1].split("|")]
    return [cell.strip() for cell in line.split("\t")] if "\t" in line.strip(" ") and line.strip() else [line]


def _is_title(lines: Sequence[str], at: int) -> bool:
    """Say whether a line names the kind of the document or an appendix, or is the title below up to a gap."""
    if _is_heading(lines[at].strip()) or _APPENDIX.match(lines[at].strip()):
        return True
    above = at - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    if above < 0 or lines[at].rstrip().endswith((".", ":", ";")):
        return False
    text = lines[at].strip()
    if _APPENDIX.match(lines[above].strip()) and text.isupper() and len(cells_of(text)) == 1:
        return True
    if _is_heading(lines[above].strip()):
        return not _NO_FIRST_LINE.match(text)
    return (
        above == at - 1
        and not _NO_TITLE.match(text)
        and not _APPENDIX.match(lines[above].strip())
        and _is_title(lines, above)
    )


def _table(rows: Sequence[Sequence[str]], width: int) -> PlainTable:
    made = (tuple(PlainCell((_paragraph(cell),), column) for column, cell in enumerate(row)) for row in rows)
    return PlainTable(tuple(made), width)


def _paragraph(text: str, *, is_title: bool = False) -> PlainParagraph:
    runs = (PlainRun(words, bold or is_title, italic) for words, bold, italic in faces(text))
    return PlainParagraph(tuple(runs), centred=is_title)
