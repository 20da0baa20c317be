"""A Word file → its text, a line for each paragraph and each row of a table, for programs that compare lines."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.docx.package import Package
from sinhkehoach.docx.wordml import Element, W, child, value, visible_children

_MARKS: Final = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_REAL_NOTES: Final = 0


def plain_lines(package: Package) -> Iterator[str]:
    """Yield the text of the body, then of the footnotes, as it is read with tracked changes accepted.

    The cells of a row stand between `|`; a footnote begins with its number, `[^1]`, as does the place it belongs to.
    Raises UserError where a part of the file is broken.
    """
    body = child(package.xml(package.main), "body")
    if body is not None:
        yield from _blocks(body)
    notes = package.related("footnotes")
    for note in notes if notes is not None else ():
        number = value(note, "id") or ""
        if number.isdecimal() and int(number) > _REAL_NOTES:
            yield f"[^{number}] {' '.join(' '.join(_blocks(note)).split())}"


def _blocks(parent: Element) -> Iterator[str]:
    for element in visible_children(parent):
        if element.tag == f"{W}p":
            yield from "".join(_texts(element)).split("\n")
        elif element.tag == f"{W}tbl":
            for row in visible_children(element):
                if row.tag == f"{W}tr":
                    yield f"| {' | '.join(_cells(row))} |"


def _cells(row: Element) -> Iterator[str]:
    for cell in visible_children(row):
        if cell.tag == f"{W}tc":
            yield " / ".join(filter(None, _blocks(cell)))


def _texts(element: Element) -> Iterator[str]:
    """Yield the text of a paragraph, that of boxes inside it left out."""
    for each in visible_children(element):
        if each.tag == f"{W}t":
            yield each.text or ""
        elif each.tag == f"{W}footnoteReference":
            yield f"[^{value(each, 'id')}]"
        elif each.tag in _MARKS:
            yield _MARKS[each.tag]
        elif each.tag != f"{W}p":
            yield from _texts(each)
