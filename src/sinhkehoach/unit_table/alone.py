"""A common plan without its table → what it asks of each unit, and what is wrong whatever their values are."""

from collections.abc import Callable
from typing import Final

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.office import Office
from sinhkehoach.unit_table.common_plan import NOT_LITERAL, CommonPlan, UnitPlan
from sinhkehoach.unit_table.told import told_in_common
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.source import Source, in_order

ASKS_FOR_UNITS: Final = "SKH721"
# What is found with either of them does not come from the value.
_STAND_INS: Final = ("1", "7")


def problems_alone(
    source: Source, office: Office, check: Callable[[Source], tuple[Problem, ...]]
) -> tuple[Problem, ...]:
    """Return what a common plan asks for, and its problems that no value can mend; nothing for a plan of one author.

    `check` returns the problems of a plan.
    """
    common = CommonPlan(source, office)
    if not common.texts:
        return ()
    hint = f"tạo văn bản cho từng đơn vị: sinhkehoach sinh {source.name} --theo-bang BẢNG.xlsx"
    message = f"Kế hoạch dùng chung cho nhiều đơn vị, mỗi đơn vị cần có: {', '.join(common.columns)}"
    first = common.texts[0]
    asks = Problem(ASKS_FOR_UNITS, message, hint, Severity.HINT, path=first.path, offset=first.slots[0].start)
    try:
        one, other = (_found(common, check, word) for word in _STAND_INS)
    except CannotEdit as error:
        refused = Problem(
            NOT_LITERAL, f"Không thay được [[đơn vị: …]] bằng giá trị: {error}", path=first.path
        )
        return source.locate_all((asks, refused))
    return in_order((source.locate(asks), *(each for each in one if each in other)))


def _found(
    common: CommonPlan, check: Callable[[Source], tuple[Problem, ...]], word: str
) -> tuple[Problem, ...]:
    """Return what is found with `word` for each value, but in the texts that ask for one; their keys are our own."""
    filled = common.filled_with(word)
    asking = {text.path for text in common.texts}
    problems = tuple(
        each
        for each in check(filled)
        if each.at_key or not any(each.path[:length] in asking for length in range(1, len(each.path) + 1))
    )
    return told_in_common(problems, common.source.name, UnitPlan(filled, {}, {}), common)
