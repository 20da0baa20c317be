"""The implementation part: which unit does what."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import PROSE
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf, RecordOf
from sinhkehoach.model.task import UnitWork


class Implementation(PlanModel):
    """Who carries the plan out."""

    opening: Prose | None = field("mở đầu", PROSE, "Lời dẫn in trước việc của các đơn vị.", default=None)
    unit_work: tuple[UnitWork, ...] = field(
        "giao việc", ListOf(RecordOf(UnitWork)), "Việc của từng đơn vị.", default=()
    )


IMPLEMENTATION: Final = RecordOf(Implementation, text="mở đầu", items="giao việc")
