"""The facts of a task, a row for each: what is printed, inherited, compared and reported as unprinted follows from it.

The name, the work of units, tables, pictures, page breaks and the tasks below make the shape of the document and are no
facts.
"""

from enum import Enum
from typing import Final, NamedTuple

from sinhkehoach.base.text import first_lower
from sinhkehoach.model.choices import CellAlign
from sinhkehoach.model.task import Task


class FactKind(Enum):
    """What the value of a fact is, and so how it is put into words."""

    UNITS = "names of units"
    LINE = "one line"
    PROSE = "paragraphs"
    CHOICE = "a word of a short list"
    ANSWERS = "places in documents of superiors"


class TaskFact(NamedTuple):
    """A fact of a task.

    `key` is its key in YAML and the name by which a column shows it, `attribute` that of the model. `head` is printed
    over its column and before it in a line of its own; a fact without one is never printed. `name` is what a list of
    changes calls it, the head in small letters unless it is given. An `inherited` one holds for the tasks below that
    state none. One that is not `shown_by_default` has a column only where the author asks for it.
    """

    key: str
    attribute: str
    kind: FactKind
    head: str = ""
    name: str = ""
    align: CellAlign = CellAlign.LEFT
    inherited: bool = False
    shown_by_default: bool = True

    @property
    def change_name(self) -> str:
        """What a list of changes calls the fact."""
        return self.name or first_lower(self.head) or self.key


_UNITS, _LINE, _PROSE, _CHOICE = FactKind.UNITS, FactKind.LINE, FactKind.PROSE, FactKind.CHOICE

# From left to right as the columns of the table of tasks.
TASK_FACTS: Final = (
    TaskFact("nội dung", "content", _PROSE, "Nội dung", shown_by_default=False),
    TaskFact("sản phẩm", "product", _LINE, "Sản phẩm"),
    TaskFact("lãnh đạo", "leader", _LINE, "Lãnh đạo phụ trách", inherited=True),
    TaskFact("chủ trì", "lead", _UNITS, "Đơn vị chủ trì", inherited=True),
    TaskFact("phối hợp", "coordinators", _UNITS, "Đơn vị phối hợp"),
    TaskFact("thời gian", "when", _LINE, "Thời gian thực hiện", "thời gian", CellAlign.CENTER),
    TaskFact("ghi chú", "note", _LINE, "Ghi chú"),
    TaskFact("theo", "answers", FactKind.ANSWERS),
    # Written while the plan is carried out, for the plan of the next period.
    TaskFact("tình trạng", "state", _CHOICE),
    TaskFact("kết quả", "result", _LINE),
)
FACTS_BY_KEY: Final = {fact.key: fact for fact in TASK_FACTS}


def _in_order(*kinds: FactKind) -> tuple[TaskFact, ...]:
    """Return the facts of `kinds` in the order of the format, in which they stand in sentences."""
    places = list(Task.__annotations__)
    facts = (fact for fact in TASK_FACTS if fact.kind in kinds)
    return tuple(sorted(facts, key=lambda fact: places.index(fact.attribute)))


SHORT_FACTS: Final = _in_order(FactKind.UNITS, FactKind.LINE, FactKind.CHOICE, FactKind.ANSWERS)
PROSE_FACTS: Final = _in_order(FactKind.PROSE)
UNIT_FACTS: Final = _in_order(FactKind.UNITS)
# What a line under a task tells, `- Đơn vị chủ trì: …`.
PRINTED_SHORT_FACTS: Final = tuple(fact for fact in SHORT_FACTS if fact.head)
INHERITED_FACTS: Final = tuple(fact for fact in TASK_FACTS if fact.inherited)
