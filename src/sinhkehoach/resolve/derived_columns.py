"""The columns that a table made from the plan can have: what each shows, its usual head, how it is aligned."""

from typing import Final, NamedTuple

from sinhkehoach.model.choices import CellAlign, DerivedFrom
from sinhkehoach.resolve.task_facts import TASK_FACTS

NUMBER_COLUMN: Final = "tt"
TASK_COLUMN: Final = "nhiệm vụ"


class UsualColumn(NamedTuple):
    """A column: the name of what it `shows`, as typed, its head, and whether it is there unless the author chooses."""

    shows: str
    head: str
    align: CellAlign = CellAlign.LEFT
    shown_by_default: bool = True


_LEFT, _CENTER, _RIGHT = CellAlign.LEFT, CellAlign.CENTER, CellAlign.RIGHT
_NUMBER: Final = UsualColumn(NUMBER_COLUMN, "TT", _CENTER)
_NOTE: Final = UsualColumn("ghi chú", "Ghi chú")

# From left to right.
USUAL_COLUMNS: Final[dict[DerivedFrom, tuple[UsualColumn, ...]]] = {
    DerivedFrom.TASKS: (
        _NUMBER,
        UsualColumn(TASK_COLUMN, "Nhiệm vụ"),
        *(
            UsualColumn(fact.key, fact.head, fact.align, fact.shown_by_default)
            for fact in TASK_FACTS
            if fact.head
        ),
    ),
    DerivedFrom.INDICATORS: (
        _NUMBER,
        UsualColumn("chỉ tiêu", "Chỉ tiêu"),
        UsualColumn("đơn vị", "Đơn vị tính", _CENTER),
        UsualColumn("đích", "Chỉ tiêu phải đạt", _CENTER),
        UsualColumn("hiện tại", "Hiện tại", _CENTER),
        _NOTE,
    ),
    DerivedFrom.BUDGET: (
        _NUMBER,
        UsualColumn("nội dung", "Nội dung"),
        UsualColumn("cách tính", "Cách tính", shown_by_default=False),
        UsualColumn("số tiền", "Số tiền", _RIGHT),
        UsualColumn("nguồn", "Nguồn kinh phí", _RIGHT),
        UsualColumn("năm", "Chia theo năm", _RIGHT),
        _NOTE,
    ),
}


def shown_by(source: DerivedFrom) -> tuple[str, ...]:
    """Return the names of what a table made from `source` can show, in their usual order."""
    return tuple(column.shows for column in USUAL_COLUMNS[source])
