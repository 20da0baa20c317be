"""Indicators → their table, or a list in the body."""

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_lower, fold
from sinhkehoach.compose.derived_heads import LeafColumn, TableSpec, chosen_columns, derived_heads
from sinhkehoach.compose.document import Block, Cell, Paragraph, ParagraphKind, Row, Runs
from sinhkehoach.compose.free_tables import group_row, note_paragraphs, with_note
from sinhkehoach.compose.inline_renderer import InlineRenderer, quantity_text
from sinhkehoach.compose.prose import Number, bracketed, heading_kind, heading_runs, prose_blocks
from sinhkehoach.compose.table_builder import build_table, text_cell, text_runs
from sinhkehoach.model.choices import DerivedFrom, PrintAs
from sinhkehoach.model.indicator import Indicator, Indicators, Target
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.values.ordinals import roman
from sinhkehoach.values.quantity import Quantity


def indicator_blocks(
    indicators: Indicators, print_as: PrintAs | None, renderer: InlineRenderer, context: Number
) -> list[Block]:
    """Return the indicators in the body: as a table where there are columns or groups, else as a list."""
    spec = TableSpec(("chỉ tiêu",))
    usual = PrintAs.TABLE if indicators.columns or indicators.groups else PrintAs.PROSE
    if (print_as or indicators.print_as or usual) is PrintAs.TABLE:
        return indicator_table_blocks(indicators, renderer, spec)
    return [
        *_listed(indicators, renderer, context),
        *prose_blocks(indicators.note, renderer, ("chỉ tiêu", "ghi chú"), context),
    ]


def indicator_table_blocks(indicators: Indicators, renderer: InlineRenderer, spec: TableSpec) -> list[Block]:
    """Return the table of the indicators, numbered through, and the note that belongs to it."""
    columns = chosen_columns(spec.columns, DerivedFrom.INDICATORS, _has(indicators))
    title = f"Chỉ tiêu {renderer.plan.period.text}".rstrip()
    heads, leaves = derived_heads(
        columns, DerivedFrom.INDICATORS, renderer, {"đích": list(indicators.columns)}, {"đích": title}
    )
    rows = list(_rows(indicators, leaves, renderer))
    table = build_table(heads, rows, spec.path, column_numbers=spec.column_numbers)
    return with_note(table, _note(indicators, renderer))


def _note(indicators: Indicators, renderer: InlineRenderer) -> list[Paragraph]:
    return note_paragraphs(indicators.note, renderer, ("chỉ tiêu", "ghi chú"))


def _has(indicators: Indicators) -> Callable[[str], bool]:
    """Return the test whether a column has something to show; with several columns the present value stands in them."""
    every = [each for _, each in walk(indicators, (Indicator,))]
    empty = set()
    if indicators.columns or not any(each.current for each in every):
        empty.add("hiện tại")
    if not any(each.note for each in every):
        empty.add("ghi chú")
    return lambda shown: shown not in empty


def _rows(indicators: Indicators, leaves: list[LeafColumn], renderer: InlineRenderer) -> Iterator[Row]:
    number, groups = 0, 0
    for path, name, members in _groups(indicators, renderer):
        if name:
            groups += 1
            mark = roman(groups) if leaves[0].shows == NUMBER_COLUMN else ""
            yield group_row(name, mark, len(leaves), path)
        for index, indicator in enumerate(members):
            number += 1
            yield _row(indicator, number, leaves, renderer, (*path, "chỉ tiêu", index))


def _row(
    indicator: Indicator, number: int, leaves: list[LeafColumn], renderer: InlineRenderer, path: KeyPath
) -> Row:
    apart = ("hiện tại", "") in leaves
    cells: list[Cell] = []
    for shown, several in groupby(leaves, key=itemgetter(0)):
        columns = [column for _, column in several]
        if shown == NUMBER_COLUMN:
            cells.append(text_cell(str(number)))
        elif shown == "đích":
            cells += _target_cells(indicator, columns, path, apart=apart)
        else:
            key = "tên" if shown == "chỉ tiêu" else shown
            cells.append(Cell((_fact_runs(indicator, shown, renderer),), path=(*path, key)))
    return Row(tuple(cells), path=path)


def _target_cells(indicator: Indicator, columns: list[str], path: KeyPath, *, apart: bool) -> Iterator[Cell]:
    """Yield the target of each column; one that is stated for all of them stands over all of them."""
    if indicator.target is not None:
        yield Cell(_target_lines(indicator, "", apart=apart), len(columns), path=(*path, "đích"))
        return
    for column in columns:
        lines = _target_lines(indicator, column, apart=apart)
        yield Cell(lines or ((),), path=(*path, column or "đích"))


def _fact_runs(indicator: Indicator, shown: str, renderer: InlineRenderer) -> Runs:
    if shown == "đơn vị":
        return text_runs(indicator.measure or "")
    if shown == "hiện tại":
        return text_runs(quantity_text(indicator.current, indicator.measure))
    line = indicator.name if shown == "chỉ tiêu" else indicator.note
    return renderer.runs(line) if line else ()


def _target_lines(indicator: Indicator, column: str, *, apart: bool) -> tuple[Runs, ...]:
    """Return the target, and the present value in brackets below it unless that has a column of its own."""
    target = target_of(indicator, column)
    if target is None:
        return ()
    lines = [text_runs(quantity_text(target.target, indicator.measure))]
    if target.current is not None and not apart:
        lines.append(text_runs(_present(target.current, indicator.measure)))
    return tuple(lines)


def target_of(indicator: Indicator, column: str) -> Target | None:
    """Return what `indicator` is to reach in `column` ("" for the only one), None where nothing is given."""
    if column:
        return {fold(key): target for key, target in indicator.by_column.items()}.get(fold(column))
    if indicator.target is None:
        return None
    return Target(target=indicator.target, current=indicator.current, result=indicator.result)


def _present(current: Quantity, measure: str | None) -> str:
    return f"(Hiện tại: {quantity_text(current, measure)})"


def _groups(
    indicators: Indicators, renderer: InlineRenderer
) -> Iterator[tuple[KeyPath, Runs, tuple[Indicator, ...]]]:
    """Yield (key path, name, indicators): those of no group first, without a name, then each group's."""
    path: KeyPath = ("chỉ tiêu",)
    if indicators.indicators:
        yield path, (), indicators.indicators
    for index, group in enumerate(indicators.groups):
        yield (*path, "nhóm", index), renderer.runs(group.name), group.indicators


def _listed(indicators: Indicators, renderer: InlineRenderer, context: Number) -> Iterator[Paragraph]:
    """Yield the indicators as `-` items, under a numbered heading for each group."""
    groups = 0
    for path, name, members in _groups(indicators, renderer):
        if name:
            groups += 1
            number = (*context, groups)
            yield Paragraph(
                heading_kind(number),
                heading_runs(name),
                renderer.numbering.section(number),
                path=(*path, "tên"),
            )
        for index, indicator in enumerate(members):
            here = (*path, "chỉ tiêu", index)
            end = "." if index == len(members) - 1 else ";"
            yield Paragraph(
                ParagraphKind.DASH, _sentence(indicator, indicators, renderer, end), "-", path=here
            )


def _sentence(indicator: Indicator, indicators: Indicators, renderer: InlineRenderer, end: str) -> Runs:
    """Return `Tên chỉ tiêu: ≥ 55% (ghi chú);`."""
    targets = "; ".join(_in_words(indicator, indicators.columns))
    name = (*renderer.runs(indicator.name), *text_runs(f": {targets}" if targets else ""))
    return (*name, *bracketed(indicator.note, renderer), *text_runs(end))


def _in_words(indicator: Indicator, columns: tuple[str, ...]) -> list[str]:
    """Return what is to be reached, for all columns together and for each of them."""
    return list(filter(None, (_one_in_words(indicator, column) for column in ("", *columns))))


def _one_in_words(indicator: Indicator, column: str) -> str:
    target = target_of(indicator, column)
    if target is None:
        return ""
    measure = indicator.measure or ""
    unit = f" {first_lower(measure)}" if measure not in ("", "%") and target.target.numeric else ""
    present = f" {_present(target.current, measure)}" if target.current else ""
    lead = f"{column} " if column else ""
    return f"{lead}{quantity_text(target.target, measure)}{unit}{present}"
