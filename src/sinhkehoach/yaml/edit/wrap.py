"""A list that stands right under its key → the same list under a further key, so that others can stand beside it."""

from collections.abc import Callable

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.yaml.edit.holders import in_brackets
from sinhkehoach.yaml.edit.proof import Expected, proven
from sinhkehoach.yaml.edit.scalar import find
from sinhkehoach.yaml.edit.spans import entries_of, line_start
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from sinhkehoach.yaml.edit.write_value import plain_value
from sinhkehoach.yaml.marked import MarkedList
from sinhkehoach.yaml.read.source import Source


def list_under(source: Source, path: KeyPath, key: str, canonical_key: Callable[[str], str]) -> Source:
    """Return `source` with the list at `path` below `key`, its lines as they are.

    Raises CannotEdit for what is no list on lines of its own, and for one that stands no deeper than its key.
    """
    found = find(source, path)
    items = found.place.value
    if not isinstance(items, MarkedList) or not items or in_brackets(items):
        raise CannotEdit("Danh sách này ghi trong ngoặc [ ]; ghi mỗi mục một dòng thì chia nhóm được")
    entries = entries_of(items, source.text)
    key_event = found.place.key_event
    if key_event and key_event.start_mark and key_event.start_mark.column >= entries.column:
        raise CannotEdit(
            "Danh sách này chưa thụt vào; thụt các dòng của nó vào hai dấu cách thì chia nhóm được"
        )
    start = line_start(source.text, entries.spans[0].start)
    line = TextEdit(start, start, f"{' ' * entries.column}{key}:{found.around.line_end}")
    expected = Expected()
    expected.replace(found.path, {canonical_key(key): plain_value(items)})
    return proven(source, [line], expected, canonical_key)
