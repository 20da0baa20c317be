"""Chosen columns of a derived table → heads; the columns left out by default are those that would stay empty."""

from collections.abc import Callable
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compose.document import Align
from sinhkehoach.compose.free_tables import ALIGNS
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.table_builder import Head, text_runs
from sinhkehoach.model.appendix import DerivedColumn
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.derived import shown_by

Fact = tuple[str, str]


class TableWish(NamedTuple):
    """How a derived table is wanted: its columns (none: the usual ones), a row of column numbers, its place."""

    path: KeyPath
    columns: tuple[DerivedColumn, ...] = ()
    column_numbers: bool = False


HEAD_NAMES: Final = {
    "tt": "TT",
    "nhiệm vụ": "Nhiệm vụ",
    "nội dung": "Nội dung",
    "sản phẩm": "Sản phẩm",
    "lãnh đạo": "Lãnh đạo phụ trách",
    "chủ trì": "Đơn vị chủ trì",
    "phối hợp": "Đơn vị phối hợp",
    "thời gian": "Thời gian thực hiện",
    "ghi chú": "Ghi chú",
    "chỉ tiêu": "Chỉ tiêu",
    "đơn vị": "Đơn vị tính",
    "đích": "Chỉ tiêu phải đạt",
    "hiện tại": "Hiện tại",
    "cách tính": "Cách tính",
    "nguồn": "Nguồn kinh phí",
    "năm": "Chia theo năm",
    "số tiền": "Số tiền",
}
_CENTERED: Final = ("tt", "thời gian", "đơn vị", "đích", "hiện tại")
_RIGHT: Final = ("số tiền", "năm", "nguồn")


def chosen_columns(
    columns: tuple[DerivedColumn, ...], source: DerivedFrom, has: Callable[[str], bool]
) -> tuple[DerivedColumn, ...]:
    """Return the author's columns, or the usual ones that `has` something to show."""
    return columns or tuple(DerivedColumn(shows=shown) for shown in shown_by(source) if has(shown))


def derived_heads(
    columns: tuple[DerivedColumn, ...],
    speech: InlineRenderer,
    spread: dict[str, list[str]] | None = None,
    names: dict[str, str] | None = None,
) -> tuple[list[Head], list[Fact]]:
    """Return the heads, and from left to right the facts that their leaf columns show.

    A fact in `spread` takes several grid columns, one for each of its names (the columns of the indicators, the
    years of the budget); (fact, "") is a single column. `names` goes before the usual names of columns.
    """
    naming = HEAD_NAMES | (names or {})
    both = [_head(column, speech, spread or {}, naming) for column in columns]
    return [head for head, _ in both], [fact for _, facts in both for fact in facts]


def _head(
    column: DerivedColumn, speech: InlineRenderer, spread: dict[str, list[str]], naming: dict[str, str]
) -> tuple[Head, list[Fact]]:
    name = speech.runs(column.name) if column.name else ()
    if column.columns:
        below = [_head(each, speech, spread, naming) for each in column.columns]
        heads = tuple(leaf for head, _ in below for leaf in (head.heads or (head,)))
        return Head(name, heads), [fact for _, facts in below for fact in facts]
    shown = fold(column.shows or "")
    align = ALIGNS[column.align] if column.align else _usual_align(shown)
    width = None if column.width is None else float(column.width)
    parts = spread.get(shown, [])
    name = name or text_runs(naming[shown])
    if parts:
        heads = tuple(Head(text_runs(part), width=width, align=align) for part in parts)
        return Head(name, heads), [(shown, part) for part in parts]
    return Head(name, width=width, align=align), [(shown, "")]


def _usual_align(shown: str) -> Align:
    if shown in _CENTERED:
        return Align.CENTER
    return Align.RIGHT if shown in _RIGHT else Align.LEFT
