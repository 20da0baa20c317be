"""Column heads and rows of cells → a Table with one or two header rows and widths that follow the text."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.glyph_widths import longest_token_width
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Align, Cell, Column, Row, RowKind, Run, Runs, Table, TextRow

# The size tables are set in, and the room Word keeps free on both sides of a cell.
TABLE_PT: Final = 12.0
PADDING_MM: Final = 4.2
_MM_PER_PT: Final = 25.4 / 72
_MEAN_CHARACTER_MM: Final = 2.1
# About 12 letters: in a narrower column a sentence of more lines than these is read word by word.
_COMFORTABLE_MM: Final = 28.0
_COMFORTABLE_LINES: Final = 6


class Head(NamedTuple):
    """The head of a column, or of several; `width` is relative and None for one that follows the text."""

    name: Runs
    heads: tuple["Head", ...] = ()
    width: float | None = None
    align: Align = Align.LEFT


def text_runs(text: str, *, bold: bool = False, italic: bool = False) -> Runs:
    """Return `text` as runs: one, or none for an empty text."""
    return (Run(text, bold, italic),) if text else ()


def text_cell(text: str, columns: int = 1, align: Align | None = None) -> Cell:
    """Return a cell with one plain paragraph."""
    return Cell((text_runs(text),), columns, align=align)


def leaves(heads: Iterable[Head]) -> list[Head]:
    """Return the heads that stand directly over cells, from left to right."""
    return [leaf for head in heads for leaf in (head.heads or (head,))]


def build_table(
    heads: Sequence[Head],
    rows: Sequence[Row | TextRow],
    path: KeyPath,
    *,
    column_numbers: bool = False,
) -> Table:
    """Return the table with its header rows; a head over others spans them, one alone spans both rows."""
    columns = leaves(heads)
    header = _header_rows(heads)
    if column_numbers:
        cells = tuple(text_cell(str(index + 1)) for index in range(len(columns)))
        header.append(Row(cells, RowKind.COLUMN_NUMBERS))
    return Table(_measured(heads, rows), (*header, *rows), path)


def _header_rows(heads: Sequence[Head]) -> list[Row]:
    two_rows = any(head.heads for head in heads)
    first = [
        Cell((head.name,), columns=max(1, len(head.heads)), rows=2 if two_rows and not head.heads else 1)
        for head in heads
    ]
    rows = [Row(tuple(first), RowKind.HEADER)]
    if two_rows:
        rows.append(Row(tuple(Cell((leaf.name,)) for head in heads for leaf in head.heads), RowKind.HEADER))
    return rows


def _measured(heads: Sequence[Head], rows: Sequence[Row | TextRow]) -> tuple[Column, ...]:
    """Return the columns with their weights: as the author wants them, else by how much text they hold."""
    columns = leaves(heads)
    texts = _texts(rows, len(columns))
    minima = [_minimum_mm(head, cells) for head, cells in zip(columns, texts, strict=True)]
    natural = [_natural(least, cells) for least, cells in zip(minima, texts, strict=True)]
    minima, natural = _evened(heads, minima), _evened(heads, natural)
    given = [head.width for head in columns]
    scale = _scale(given, natural)
    return tuple(
        Column(want if width is None else width * scale, least, head.align, _comfortable(cells))
        for head, width, want, least, cells in zip(columns, given, natural, minima, texts, strict=True)
    )


def _texts(rows: Sequence[Row | TextRow], columns: int) -> list[list[str]]:
    """Return the texts of each column, those of cells over several columns left out."""
    typical = zip(*(row.texts for row in rows if isinstance(row, TextRow)), strict=True)
    texts = [list(column) for column in typical] or [[] for _ in range(columns)]
    for row in rows:
        place = 0
        for cell in row.cells if isinstance(row, Row) else ():
            if cell.columns == 1:
                texts[place].extend(run.text for runs in cell.paragraphs for run in runs)
            place += cell.columns
    return texts


def _evened(heads: Sequence[Head], sizes: list[float]) -> list[float]:
    """Return `sizes` with the columns under one head made as wide as the widest of them."""
    evened: list[float] = []
    for head in heads:
        group = sizes[len(evened) : len(evened) + max(1, len(head.heads))]
        evened += [max(group)] * len(group)
    return evened


def _scale(given: list[float | None], natural: list[float]) -> float:
    """Return how many mm one unit of the author's widths is worth beside columns that follow their text."""
    pairs = [(width, want) for width, want in zip(given, natural, strict=True) if width is not None]
    return sum(want for _, want in pairs) / sum(width for width, _ in pairs) if pairs else 1.0


def _minimum_mm(head: Head, texts: list[str]) -> float:
    """Return the least width in mm at which neither the head nor a cell breaks a word, be it set in bold."""
    title = "".join(run.text for run in head.name)
    widest = max(map(_token_width, (title, *_longest_words(texts))))
    return widest * _MM_PER_PT + PADDING_MM


@lru_cache(maxsize=4096)
def _token_width(words: str) -> float:
    """Return the width of the widest token in pt; the long words of a plan come again in table after table."""
    return longest_token_width(words, TABLE_PT, bold=True)


def _longest_words(texts: Iterable[str], count: int = 4) -> list[str]:
    """Return the words with the most letters.

    Among equally long ones the choice must not hang on the order of a set: it would differ from run to run.
    """
    words = set(" ".join(set(texts)).split(" "))
    least = len(sorted(words, key=len)[-count:][0])
    return sorted(sorted([word for word in words if len(word) >= least]), key=len)[-count:]


def _comfortable(texts: list[str]) -> float:
    """Return the width in mm below which the longest text is a narrow strip of many lines."""
    longest = max(map(len, texts), default=0) * _MEAN_CHARACTER_MM
    return min(longest / _COMFORTABLE_LINES + PADDING_MM, _COMFORTABLE_MM)


def _natural(least: float, texts: list[str]) -> float:
    """Return the width in mm that suits a column: its least width, and more the more text it holds."""
    filled = [*map(len, filter(None, texts))]
    mean = sum(filled) * _MEAN_CHARACTER_MM / max(len(filled), 1)
    longest = max(filled, default=0) * _MEAN_CHARACTER_MM + PADDING_MM
    return max(least, min(longest, least * 0.6 + float(mean**0.8)))
