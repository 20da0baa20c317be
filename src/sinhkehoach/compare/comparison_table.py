"""Changes → the Document of the comparison table that offices attach: old text, new text, remarks."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.wording import remark
from sinhkehoach.compose.document import Align, Cell, Document, DocumentAppendix, Row, Run, Runs
from sinhkehoach.compose.free_tables import group_row
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.values.ordinals import roman

LABEL: Final = "BẢNG SO SÁNH"
_TITLE: Final = "NỘI DUNG {} TRƯỚC VÀ SAU KHI SỬA ĐỔI, BỔ SUNG"
_HEADS: Final = (
    Head(text_runs("TT"), width=0.6, align=Align.CENTER),
    Head(text_runs("Phần, mục"), width=2),
    Head(text_runs("Nội dung cũ"), width=4),
    Head(text_runs("Nội dung mới"), width=4),
    Head(text_runs("Ghi chú"), width=1.5),
)


def comparison_table(new: Document, changes: tuple[Change, ...]) -> Document:
    """Return the new document with the table of `changes` as its only appendix, on landscape pages."""
    rows = list(_rows(changes))
    table = build_table(_HEADS, rows, ())
    appendix = DocumentAppendix(
        LABEL, text_runs(_TITLE.format(new.kind_name)), landscape=True, blocks=(table,)
    )
    return new._replace(appendices=(appendix,))


def _rows(changes: tuple[Change, ...]) -> Iterator[Row]:
    """Yield a row for each change, numbered through, under a row for each part of the plan."""
    number = 0
    for place, (part, several) in enumerate(groupby(changes, key=lambda change: change.part), 1):
        yield group_row(text_runs(part), roman(place), len(_HEADS), ())
        for change in several:
            number += 1
            yield _row(number, change)


def _row(number: int, change: Change) -> Row:
    what = f": {change.what}" if change.what and change.kind is not ChangeKind.RENAMED else ""
    return Row(
        (
            text_cell(str(number), align=Align.CENTER),
            text_cell(f"{change.place}{f' ({change.name})' if change.name else ''}{what}"),
            Cell(_words(change, is_new=False)),
            Cell(_words(change, is_new=True)),
            text_cell(remark(change)),
        )
    )


def _words(change: Change, *, is_new: bool) -> tuple[Runs, ...]:
    """Return the text of one plan, a paragraph for each line; what is gone in it struck, what is new bold."""
    if not change.pieces:
        return tuple(map(text_runs, (change.new if is_new else change.old).split("\n")))
    runs = [
        _run(piece.new if is_new else piece.old, kept=piece.kept, is_new=is_new) for piece in change.pieces
    ]
    unit = text_runs(f" {change.unit}" if change.unit else "")
    return ((*(run for run in runs if run.text), *unit),)


def _run(text: str, *, kept: bool, is_new: bool) -> Run:
    return Run(text, bold=is_new and not kept, struck=not is_new and not kept)
