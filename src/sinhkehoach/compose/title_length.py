"""Titles → those that take more lines than a title should."""

from collections.abc import Iterator
from math import ceil
from typing import Final

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Document, Runs
from sinhkehoach.compose.table_fit import UPRIGHT_MM

_TITLE_PT: Final = 14.0
_LINE_PT: Final = UPRIGHT_MM * 72 / 25.4
MOST_TITLE_LINES: Final = 10


def long_titles(document: Document) -> Iterator[tuple[KeyPath, str, int]]:
    """Yield (key path, what it is called, lines) for each title that is too long."""
    titles: list[tuple[KeyPath, str, Runs]] = [(("trích yếu",), "Trích yếu", document.title)]
    titles += [((*each.path, "tên"), "Tên phụ lục", each.title) for each in document.appendices]
    for path, name, runs in titles:
        if (lines := _lines(runs)) > MOST_TITLE_LINES:
            yield path, name, lines


def _lines(runs: Runs) -> int:
    width = text_width("".join(run.text for run in runs), _TITLE_PT, bold=True)
    return ceil(width / _LINE_PT)
