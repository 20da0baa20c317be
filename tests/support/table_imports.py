"""Plans and tables in a few lines of text, the one brought into the other, for the tests of `table_import`."""

from sinhkehoach.jobs.read_plan import printable_plan
from sinhkehoach.table_import.edit_plan import edit_plan
from sinhkehoach.table_import.plan_rows import plan_rows
from sinhkehoach.table_import.reading import Reading
from sinhkehoach.table_import.target import chosen, targets_of
from tests.support.plans import office_of, source_of
from tests.support.sheets import found


def rows_for(plan, table, target, office=""):
    """Return what `table` (text with cells between `;`) says for the place `target` of `plan`."""
    facts = office_of(office)
    read, _ = printable_plan(source_of(plan), facts)
    return plan_rows(found(table), chosen(targets_of(read), target), read, facts)


def brought(plan, table, target, office="", *, drop=False):
    """Return the text of `plan` with `table` at `target`, without what every plan must say, and what was done."""
    source, facts = source_of(plan), office_of(office)
    read, known = printable_plan(source, facts)
    place = chosen(targets_of(read), target)
    rows = plan_rows(found(table), place, read, facts)
    editor, result = edit_plan(source, place, rows, Reading(read, known, facts), drop=drop)
    text = editor.edited().text
    return text.partition("cơ quan:")[0] + text.partition("ký: {chức vụ: Chủ tịch}\n")[2], result
