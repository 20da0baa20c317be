"""A document as it was made + the units it has now → every change, with what can be done about it."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile
from operator import eq
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Document
from sinhkehoach.docx.foreign import is_private
from sinhkehoach.reconcile.differences import (
    Added,
    Changed,
    Difference,
    Moved,
    Removed,
    Reshaped,
    differences,
    paragraphs_text,
)
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import leaves_at, places_of
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.place_asides import place_asides
from sinhkehoach.reconcile.place_facts import DRAFT_MARK, place_fact
from sinhkehoach.reconcile.place_items import place_added, place_removed
from sinhkehoach.reconcile.place_lines import place_moved, place_reshaped, typed_unit
from sinhkehoach.reconcile.place_table import place_table
from sinhkehoach.reconcile.place_text import place_text
from sinhkehoach.reconcile.units import Reading, TextUnit
from sinhkehoach.reconcile.whole_items import appendix_of, whole_items
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.source import Source

_COLUMNS: Final = "số cột của hàng đã khác; sửa “cột” và “hàng” trong tệp kế hoạch"
_ALL_COLUMNS: Final = "{} hàng của bảng này đều đổi số cột; sửa “cột” và “hàng” trong tệp kế hoạch"
_FORMATTING: Final = "muốn giữ thì trong tệp kế hoạch viết **chữ đậm**, *chữ nghiêng*"
_OTHER_FORMATTING: Final = "tệp kế hoạch không ghi được cách trình bày này: làm lại trong văn bản sau khi tạo"
_FOREIGN: Final = "tệp kế hoạch không ghi được {}: đưa phần chữ về bằng tay, chép lại phần ấy sau khi tạo"
# What bold and italic are told with; all else cannot be written in a plan.
_WRITABLE: Final = re.compile(r"(?:bỏ )?(?:đậm|nghiêng)(?:, (?:bỏ )?(?:đậm|nghiêng))?: ")


def find_hand_edits(made: Made, now: Reading) -> list[HandEdit]:
    """Return what is different now, each with the place in the source it came from."""
    units = [_with_fact(unit, made.document) for unit in made.read.units]
    tables, found = _of_columns(differences(units, now.units))
    removed = [each for each in found if isinstance(each, Removed)]
    edits = [place_moved(each, made, removed) for each in found if isinstance(each, Moved)]
    new_tables = _new_tables(found, now)
    edits += [place_table(rows, made) for rows in new_tables]
    known = {id(row) for rows in new_tables for row in rows}
    edits += [
        each for difference in found if id(difference) not in known for each in _edits_of(difference, made)
    ]
    whole, rest = whole_items(removed, units, appendix_of(units, made.document))
    edits += [*tables, *whole, *place_removed(rest, made)]
    edits += place_asides(made.read.asides, now.asides)
    foreign = {text for unit in now.units for text in unit.foreign}
    return [_located(_writable(edit, foreign), made.source) for edit in edits]


def _writable(edit: HandEdit, foreign: Collection[str]) -> HandEdit:
    """Return `edit`, left to a person where it has put in what is no text: its words alone would leave a hole."""
    there = next((each for each in foreign if each in edit.new and each not in edit.old), "")
    if not there and is_private(edit.new) and not is_private(edit.old):
        there = "ký hiệu riêng của một phông chữ"
    return (
        replace(edit, steps=(), advice=_FOREIGN.format(there.strip("[]").partition(":")[0]))
        if there
        else edit
    )


def _with_fact(unit: TextUnit, document: Document) -> TextUnit:
    """Return `unit` with the path of the draft's mark where it is that: templates print it without a mark of ours."""
    return replace(unit, path=DRAFT_MARK) if not unit.path and unit.text == document.draft_mark else unit


def _of_columns(found: Sequence[Difference]) -> tuple[list[HandEdit], list[Difference]]:
    """Return one edit for each table whose rows have all lost or got a column, and all other differences."""
    rows: defaultdict[int, list[Changed]] = defaultdict(list)
    for each in found:
        if isinstance(each, Changed) and each.column < 0 and _is_part(each):
            rows[each.before.table].append(each)
    whole = {table: each for table, each in rows.items() if len(each) > 1}
    reported = {id(row) for each in whole.values() for row in each}
    edits = [
        HandEdit(
            Group.DERIVED,
            first,
            first.old,
            first.new,
            advice=_ALL_COLUMNS.format(1 + len(others)),
            others=tuple(others),
        )
        for first, *others in whole.values()
    ]
    return edits, [each for each in found if id(each) not in reported]


def _new_tables(found: Sequence[Difference], now: Reading) -> list[list[Added]]:
    """Return the rows of each table that was not there as a whole."""
    there = Counter(unit.table for unit in now.units if unit.is_row)
    rows: defaultdict[int, list[Added]] = defaultdict(list)
    for each in found:
        if isinstance(each, Added) and each.unit.is_row:
            rows[each.unit.table].append(each)
    return [each for table, each in rows.items() if len(each) == there[table] > 1]


def _is_part(changed: Changed) -> bool:
    """Return True where the cells of one row are those of the other, but for some that are there no more."""
    cells = [[paragraphs_text(cell) for cell in unit.cells] for unit in (changed.before, changed.after)]
    short, long = sorted(cells, key=len)
    left = iter(long)
    return all(cell in left for cell in short)


def _edits_of(difference: Difference, made: Made) -> list[HandEdit]:
    if isinstance(difference, Changed):
        return _changed(difference, made)
    if isinstance(difference, Added):
        return [place_added(difference, made, _typed_like(difference.unit, made))]
    return [place_reshaped(difference, made.source)] if isinstance(difference, Reshaped) else []


def _typed_like(unit: TextUnit, made: Made) -> NewValue:
    """Return how the line is typed that `unit` was copied from, None where no line reads like it."""
    alike = (each for each in made.read.units if each.text == unit.text)
    return next((typed for each in alike if (typed := typed_unit(each, made))), None)


def _changed(changed: Changed, made: Made) -> list[HandEdit]:
    path = _path(changed, made)
    edits = []
    if changed.restyled:
        formats = "; ".join(changed.restyled)
        is_writable = all(map(_WRITABLE.match, changed.restyled))
        advice = _FORMATTING if is_writable else _OTHER_FORMATTING
        edits.append(HandEdit(Group.FORMATTING, changed, "", formats, path, advice=advice))
    if changed.old == changed.new:
        return edits
    if changed.column < 0:
        return [HandEdit(Group.DERIVED, changed, changed.old, changed.new, path, advice=_COLUMNS)]
    fact = place_fact(changed, path, made.source, made.document)
    return [fact or place_text(changed, path, made.source, made.facts), *edits]


def _path(changed: Changed, made: Made) -> KeyPath:
    """Return where the changed words came from: the unit's own path, its cell's, its note's; a head by its words."""
    unit = changed.before
    if unit.note:
        return made.document.notes[unit.note - 1].path
    row = made.rows.get(unit.path)
    if not unit.is_row or changed.column < 0:
        return () if unit.is_row else unit.path
    if row is None:
        return _head_path(changed, made)
    cells = row.cells
    return cells[changed.column].path if changed.column < len(cells) else ()


def _head_path(changed: Changed, made: Made) -> KeyPath:
    """Return where the head of a column was typed, known by its words: those in its own table, tier by tier."""
    table = [unit for unit in made.read.units if unit.table == changed.before.table]
    row = next((unit.path for unit in table if unit.path in made.rows), ())
    found = _nearest(places_of(made.source, changed.old), row)
    heads = [
        (unit, column)
        for unit in table
        if unit.path not in made.rows
        for column, cell in enumerate(unit.cells)
        if paragraphs_text(cell) == changed.old
    ]
    if len(found) == 1:
        return found[0]
    if len(found) != len(heads):
        return ()
    return sorted(found, key=lambda path: path.count("cột"))[heads.index((changed.before, changed.column))]


def _nearest(paths: list[KeyPath], row: KeyPath) -> list[KeyPath]:
    """Return those of `paths` that have most steps in common with the path of a row."""
    shared = [sum(takewhile(bool, map(eq, path, row))) for path in paths]
    return [path for path, steps in zip(paths, shared, strict=True) if steps == max(shared)]


def _located(edit: HandEdit, source: Source) -> HandEdit:
    if not edit.path:
        return edit
    offset = _line_start(edit, source) if edit.offset is None else edit.offset
    return replace(edit, position=source.position_of(edit.path, offset=offset))


def _line_start(edit: HandEdit, source: Source) -> int | None:
    """Return where the line begins in its text that was taken out or looks otherwise, None for what is no line."""
    difference = edit.difference
    if not isinstance(difference, Changed | Removed):
        return None
    unit = difference.before if isinstance(difference, Changed) else difference.unit
    leaves = [] if unit.is_row or unit.path != edit.path else leaves_at(source, unit.path, unit.line)
    return leaves[0].start if len(leaves) == 1 else None
