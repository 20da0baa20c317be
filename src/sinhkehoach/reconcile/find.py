"""A document as it was made + the units it has now → every change, with what can be done about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.load.source import Source
from sinhkehoach.reconcile.differences import Added, Changed, Difference, Moved, Removed, differences
from sinhkehoach.reconcile.findings import Finding, Group
from sinhkehoach.reconcile.place_facts import place_fact
from sinhkehoach.reconcile.place_items import place_added, place_removed
from sinhkehoach.reconcile.place_text import place_text
from sinhkehoach.reconcile.units import Unit
from sinhkehoach.reconcile.whole_items import appendix_of, whole_items
from sinhkehoach.typeset.document import Document, Row, Table, TextRow

_MOVED = "đổi thứ tự trong tệp kế hoạch, rồi sinh lại"
_COLUMNS = "số cột của hàng đã khác; sửa “cột” và “hàng” trong tệp kế hoạch"
_FACE = "muốn giữ thì trong tệp kế hoạch viết **chữ đậm**, *chữ nghiêng*"


@dataclass(frozen=True, slots=True)
class Made:
    """A document made from `source`: its values, and its units as they are read on paper."""

    source: Source
    document: Document
    units: Sequence[Unit]


def find_changes(made: Made, now: Sequence[Unit]) -> list[Finding]:
    """Return what is different now, each with the place in the source it came from."""
    found = differences(made.units, now)
    rows = _rows(made.document)
    findings = [each for difference in found for each in _findings(difference, made, rows)]
    removed = [each for each in found if isinstance(each, Removed)]
    whole, rest = whole_items(removed, made.units, appendix_of(made.units, made.document))
    findings += [*whole, *place_removed(rest, made.source)]
    return [_located(finding, made.source) for finding in findings]


def _findings(difference: Difference, made: Made, rows: Mapping[KeyPath, Row | TextRow]) -> list[Finding]:
    if isinstance(difference, Changed):
        return _changed(difference, made, rows)
    if isinstance(difference, Added):
        return [place_added(difference, made.source)]
    if isinstance(difference, Moved):
        unit = difference.unit
        return [Finding(Group.ITEMS, difference, unit.text, unit.text, unit.path, advice=_MOVED)]
    return []


def _changed(changed: Changed, made: Made, rows: Mapping[KeyPath, Row | TextRow]) -> list[Finding]:
    path = _path(changed, made, rows)
    findings = []
    if changed.restyled:
        told = "; ".join(changed.restyled)
        findings.append(Finding(Group.FACE, changed, "", told, path, advice=_FACE))
    if changed.old == changed.new:
        return findings
    if changed.column < 0:
        return [Finding(Group.DERIVED, changed, changed.old, changed.new, path, advice=_COLUMNS)]
    fact = place_fact(changed, path, made.source, made.document)
    return [fact or place_text(changed, path, made.source), *findings]


def _path(changed: Changed, made: Made, rows: Mapping[KeyPath, Row | TextRow]) -> KeyPath:
    """Return where the changed words came from: the unit's own path, its cell's, its note's."""
    unit = changed.before
    if unit.note:
        return made.document.notes[unit.note - 1].path
    row = rows.get(unit.path)
    if not unit.is_row or row is None or changed.column < 0:
        return () if unit.is_row else unit.path
    cells = row.cells
    return cells[changed.column].path if changed.column < len(cells) else ()


def _rows(document: Document) -> dict[KeyPath, Row | TextRow]:
    """Return the rows of all tables by their paths; a task may stand in several tables, with the same cells' paths."""
    blocks = [*document.body, *(block for appendix in document.appendices for block in appendix.blocks)]
    return {row.path: row for block in blocks if isinstance(block, Table) for row in block.rows if row.path}


def _located(finding: Finding, source: Source) -> Finding:
    if not finding.path:
        return finding
    return replace(finding, position=source.position_of(finding.path, offset=finding.offset))
