"""A table of a plan → a CSV as a Vietnamese Excel opens it at a double click, and as other programs read it.

Where the country's comma stands before the fraction, Excel parts cells by `;`; a mark of the encoding at the beginning
tells it that the text is UTF-8.
"""

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.export.list_table import ListTable, Value, shown

_SEPARATOR: Final = ";"
_ENCODING: Final = "utf-8-sig"
_LINE_END: Final = "\r\n"
_STARTS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
# Below 0 it begins as a formula does, and is none.
_NUMBER: Final = lazy_pattern(r"-\d+(?:[.,]\d+)*")


def delimited(table: ListTable) -> bytes:
    """Return the heads, the rows and the sums of `table`."""
    text = StringIO()
    writer = csv.writer(text, delimiter=_SEPARATOR, lineterminator=_LINE_END)
    writer.writerow([column.head for column in table.columns])
    writer.writerows(_cells(row.values) for row in (*table.rows, *table.foot))
    return text.getvalue().encode(_ENCODING)


def _cells(values: Sequence[Value]) -> list[str]:
    """Return the cells of a row; before a text that Excel would take for a formula stands `'`."""
    return [
        f"'{value}" if isinstance(value, str) and _is_formula(value) else shown(value) for value in values
    ]


def _is_formula(text: str) -> bool:
    return text.startswith(_STARTS_FORMULA) and _NUMBER.fullmatch(text) is None
