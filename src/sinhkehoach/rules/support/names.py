"""The names in a plan that the program numbers or reuses: of parts, tasks, indicators, items, appendices, units."""

from collections.abc import Iterator

from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View


def counted_names(view: View) -> Iterator[Text]:
    """Yield the names before which the program sets a number or a dash of its own."""
    for text in names(view):
        if "cột" not in text.path and text.path[-3:-2] != ("bảng",):
            yield text
    yield from view.unit_texts


def names(view: View) -> Iterator[Text]:
    """Yield the names of things, of tables, their columns and groups."""
    yield from (text for text in view.marked_texts if text.path[-1] in ("tên", "nhóm"))
