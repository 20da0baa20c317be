"""A text and the corrections of some of its problems → the text with all of them, and where everything stands then."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.scalar import find, text_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits, moved_index
from sinhkehoach.yaml.read.source import Source
from sinhkehoach.yaml.source_text import SourceText


class Edited(NamedTuple):
    """A text after its corrections; `moved` tells where positions in the text before are in it."""

    text: str
    moved: Callable[[Iterable[Position]], Iterable[Position]]


def is_of_file(correction: Correction) -> bool:
    """Return True for a correction of the file's own characters, False for one of a value or a key."""
    return correction.path == () and correction.start is not None


def with_file_corrected(text: str, corrections: Sequence[Correction]) -> Edited:
    """Return `text` with `corrections` of its own characters.

    Raises CannotEdit where what is to give way does not stand there, and where two of them overlap.
    """
    edits = {_edit(text, each) for each in corrections}
    try:
        new = apply_edits(text, edits)
    except ValueError as error:
        raise CannotEdit("Các chỗ sửa chồng lên nhau") from error
    before, after = SourceText("", text), SourceText("", new)

    def moved(positions: Iterable[Position]) -> Iterable[Position]:
        for each in positions:
            at = before.line_start(each.line) + each.column - 1
            yield after.position(moved_index(text, at, edits))

    return Edited(new, moved)


def with_values_corrected(source: Source, corrections: Sequence[Correction]) -> Edited:
    """Return the text of `source` with `corrections` of its values and keys, its comments and layout as they are.

    Raises CannotEdit as above, and where anything but these values and keys would change.
    """
    editor = Editor(source, canonical_key)
    for each in dict.fromkeys(corrections):
        if each.start is None:
            editor.rename_key(each.path, each.new)
            continue
        found = find(source, each.path)
        start = found.place.cell.start if found.place.cell else 0
        editor.change(each.path, _edit(text_of(found) or "", each.moved(start)))
    return Edited(editor.edited().text, editor.moved)


def _edit(text: str, correction: Correction) -> TextEdit:
    start = correction.start or 0
    if not text.startswith(correction.old, start):
        raise CannotEdit("Chỗ này không ghi đúng chữ cần sửa")
    return TextEdit(start, start + len(correction.old), correction.new)
