"""Chosen columns of a derived table → heads; the columns left out by default are those that would stay empty."""

from collections.abc import Callable
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compose.free_tables import ALIGNS
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.table_builder import Head, text_runs
from sinhkehoach.model.appendix import DerivedColumn
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import USUAL_COLUMNS, UsualColumn


class LeafColumn(NamedTuple):
    """A column that holds cells: what it shows, and which `part` of it (a year, a source), "" for the whole."""

    shows: str
    part: str = ""


class TableSpec(NamedTuple):
    """How a derived table is wanted: its columns (none: the usual ones), a row of column numbers, its place."""

    path: KeyPath
    columns: tuple[DerivedColumn, ...] = ()
    column_numbers: bool = False


def chosen_columns(
    columns: tuple[DerivedColumn, ...], source: DerivedFrom, has: Callable[[str], bool]
) -> tuple[DerivedColumn, ...]:
    """Return the author's columns, or those shown by default that `has` something to show."""
    return columns or tuple(
        DerivedColumn(shows=each.shows)
        for each in USUAL_COLUMNS[source]
        if each.shown_by_default and has(each.shows)
    )


def derived_heads(
    columns: tuple[DerivedColumn, ...],
    source: DerivedFrom,
    renderer: InlineRenderer,
    spread: dict[str, list[str]] | None = None,
    heads: dict[str, str] | None = None,
) -> tuple[list[Head], list[LeafColumn]]:
    """Return the heads of the columns of a table made from `source`, and its leaf columns from left to right.

    What stands in `spread` takes several grid columns, one for each of its names (the columns of the indicators, the
    years of the budget). `heads` goes before the usual heads.
    """
    usual = {each.shows: each for each in USUAL_COLUMNS[source]}
    for shows, text in (heads or {}).items():
        usual[shows] = usual[shows]._replace(head=text)
    both = [_head(column, renderer, spread or {}, usual) for column in columns]
    return [head for head, _ in both], [leaf for _, leaves in both for leaf in leaves]


def _head(
    column: DerivedColumn,
    renderer: InlineRenderer,
    spread: dict[str, list[str]],
    usual: dict[str, UsualColumn],
) -> tuple[Head, list[LeafColumn]]:
    name = renderer.runs(column.name) if column.name else ()
    if column.columns:
        below = [_head(each, renderer, spread, usual) for each in column.columns]
        heads = tuple(leaf for head, _ in below for leaf in (head.heads or (head,)))
        return Head(name, heads), [leaf for _, leaves in below for leaf in leaves]
    shown = usual[fold(column.shows or "")]
    align = ALIGNS[column.align or shown.align]
    width = None if column.width is None else float(column.width)
    parts = spread.get(shown.shows, [])
    name = name or text_runs(shown.head)
    if parts:
        heads = tuple(Head(text_runs(part), width=width, align=align) for part in parts)
        return Head(name, heads), [LeafColumn(shown.shows, part) for part in parts]
    return Head(name, width=width, align=align), [LeafColumn(shown.shows)]
