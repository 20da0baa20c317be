"""Results noted while a plan is carried out: one for its whole period, or one for each stretch that is reported on."""

from typing import Final, TypeVar

from sinhkehoach.base.errors import BadValue, ProblemsFound
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.choices import TASK_STATE, TaskState
from sinhkehoach.model.fields import LINE, QUANTITY, TYPED_LINE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.messages import BAD_VALUE, of_bad_value
from sinhkehoach.model.readers import MapOf, MapOr
from sinhkehoach.model.typed import Typed
from sinhkehoach.values.quantity import Quantity
from sinhkehoach.values.report_periods import parse_report_period

T = TypeVar("T")


class ByPeriod(MapOf[T]):
    """Reads a map whose keys are stretches of time: `{6 tháng: 45, năm: 95}`."""

    def read(self, typed: Typed) -> dict[str, T]:
        results = super().read(typed)
        problems = []
        for name in results:
            try:
                parse_report_period(name)
            except BadValue as fault:
                problem = of_bad_value(BAD_VALUE, fault, (*typed.path, name))
                problems.append(problem._replace(at_key=True, offset=None))
        if problems:
            raise ProblemsFound(tuple(problems))
        return results


QUANTITIES: Final[Reader[Quantity | dict[str, Quantity]]] = MapOr(ByPeriod(QUANTITY), text=QUANTITY)
LINES: Final[Reader[Inline | dict[str, Inline]]] = MapOr(ByPeriod(LINE), text=LINE)
STATES: Final[Reader[TaskState | dict[str, TaskState]]] = MapOr(ByPeriod(TASK_STATE), text=TASK_STATE)
AMOUNTS: Final[Reader[str | dict[str, str]]] = MapOr(ByPeriod(TYPED_LINE), text=TYPED_LINE)
