"""A table that was put among paragraphs → the lines that it is typed as in their text."""

from collections.abc import Sequence
from typing import Final

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.reconcile.differences import Added, paragraphs_text
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import text_lines, value_at
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.place_items import is_prose
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Step
from sinhkehoach.reconcile.units import TextUnit

_BY_HAND: Final = "chưa tự đưa bảng này về được: dán vào tệp kế hoạch ở mục tương ứng"


def place_table(rows: Sequence[Added], made: Made) -> HandEdit:
    """Return the change with the steps that type the rows as lines beside the paragraph above, or below."""
    first, *others = rows
    text = "\n".join(row.unit.text for row in rows)
    sides = ((first.above, True), (rows[-1].below, False))
    tried = (_steps(rows, beside, made, behind=behind) for beside, behind in sides if beside)
    steps = next(filter(None, tried), ())
    path = next((beside.path for beside, _ in sides if beside), ())
    where, advice = (steps[0].path, "") if steps else (path, _BY_HAND)
    return HandEdit(Group.ITEMS, first, "", text, where, advice=advice, steps=steps, others=tuple(others))


def _steps(rows: Sequence[Added], beside: TextUnit, made: Made, *, behind: bool) -> tuple[Step, ...]:
    found = value_at(made.source, beside.path)
    if found is None or beside.is_row or beside.note:
        return ()
    path, value = found
    lines = [_line(row.unit) for row in rows]
    if not isinstance(value, str) or any("\n" in line for line in lines):
        return ()
    if isinstance(path[-1], int):
        return tuple(InsertItem(path[:-1], path[-1] + behind, line) for line in lines)
    numbers = text_lines(value)
    if not is_prose(path) or beside.line >= len(numbers):
        return ()
    return (InsertLine(path, numbers[beside.line] + behind, "\n".join(lines)),)


def _line(row: TextUnit) -> str:
    cells = (escaped(paragraphs_text(cell).strip()) for cell in row.cells)
    return f"| {' | '.join(cells)} |"
