"""Changes and the remarks made on the old text → the Document of the table "tiếp thu, giải trình".

Who remarked what is known from comments; what was never a comment is left for a person to type.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compose.document import Align, Cell, Document, DocumentAppendix, Row, Runs
from sinhkehoach.compose.free_tables import group_row
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.values.ordinals import roman

LABEL: Final = "BẢNG TỔNG HỢP"
_TITLE: Final = "TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý DỰ THẢO {}"
_UNANSWERED: Final = "Ý kiến không dẫn tới sửa đổi"
_TAKEN: Final = "Tiếp thu, "
_EXPLAINED: Final = "Giải trình: "
_HEADS: Final = (
    Head(text_runs("TT"), width=0.6, align=Align.CENTER),
    Head(text_runs("Nội dung dự thảo"), width=4),
    Head(text_runs("Ý kiến góp ý"), width=3),
    Head(text_runs("Cơ quan, người góp ý"), width=2),
    Head(text_runs("Tiếp thu, giải trình"), width=4),
)
_DONE: Final = {
    ChangeKind.ADDED: "bổ sung",
    ChangeKind.REMOVED: "bỏ nội dung này",
    ChangeKind.MOVED: "chuyển sang chỗ khác",
    ChangeKind.RENAMED: "đổi tên thành",
    ChangeKind.CHANGED: "sửa thành",
}


class Remark(NamedTuple):
    """What somebody said of the words `on` of the draft."""

    author: str
    text: str
    on: str


def response_table(
    paper: Document, kind_name: str, changes: Sequence[Change], remarks: Sequence[Remark]
) -> Document:
    """Return `paper` with the table as its only appendix, on landscape pages; `kind_name` is that of the new document.

    Each of the `changes` has a row, with the `remarks` that were made on what it changed; a remark that led to no
    change has a row to be explained in.
    """
    rows = list(_rows(changes, remarks))
    appendix = DocumentAppendix(
        LABEL,
        text_runs(_TITLE.format(kind_name)),
        landscape=True,
        blocks=(build_table(_HEADS, rows, ()),),
    )
    return paper._replace(appendices=(appendix,))


def _rows(changes: Sequence[Change], remarks: Sequence[Remark]) -> Iterator[Row]:
    """Yield a row for each change, numbered through, under a row for each part of the plan; then the other remarks."""
    left = list(remarks)
    number = groups = 0
    for part, several in groupby(changes, key=lambda change: change.part):
        groups += 1
        yield group_row(text_runs(part), roman(groups), len(_HEADS), ())
        for change in several:
            number += 1
            own = [each for each in left if _is_on(each, change)]
            left = [each for each in left if each not in own]
            yield _row(number, _draft(change), own, _answer(change))
    if left:
        yield group_row(text_runs(_UNANSWERED), roman(groups + 1), len(_HEADS), ())
    for number_behind, each in enumerate(left, start=number + 1):
        yield _row(number_behind, (text_runs(each.on),), [each], (text_runs(_EXPLAINED),))


def _row(number: int, draft: tuple[Runs, ...], remarks: Sequence[Remark], answer: tuple[Runs, ...]) -> Row:
    said = tuple(text_runs(each.text) for each in remarks) or ((),)
    authors = ", ".join(dict.fromkeys(each.author for each in remarks if each.author))
    return Row(
        (
            text_cell(str(number), align=Align.CENTER),
            Cell(draft),
            Cell(said),
            text_cell(authors),
            Cell(answer),
        )
    )


def _is_on(remark: Remark, change: Change) -> bool:
    """Say whether a remark was made on what a change touches: on some of its words, or on all of them."""
    on, old = fold(remark.on), fold(change.old)
    return bool(on and old) and (on in old or old in on)


def _draft(change: Change) -> tuple[Runs, ...]:
    """Return where the change was made, and what stood there."""
    what = f": {change.what}" if change.what and change.kind is not ChangeKind.RENAMED else ""
    place = change.old_place or change.place
    name = f" ({change.name})" if change.name else ""
    return (text_runs(f"{place}{name}{what}", bold=True), *_lines(change.old, change.unit))


def _answer(change: Change) -> tuple[Runs, ...]:
    done = f"{_TAKEN}{_DONE[change.kind]}"
    if change.kind in (ChangeKind.REMOVED, ChangeKind.MOVED):
        return (text_runs(f"{done}."),)
    return (text_runs(f"{done}:"), *_lines(change.new, change.unit))


def _lines(text: str, unit: str) -> tuple[Runs, ...]:
    behind = f" {unit}" if unit else ""
    return tuple(text_runs(f"{line}{behind}") for line in text.split("\n") if line)
