"""Source → Plan (or Office): every fault of the file at once, each at its line and column."""

from typing import TypeVar

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.base_model import PlanModel, Reader
from sinhkehoach.model.messages import MISSING, WRONG_SHAPE, bad_values
from sinhkehoach.model.office import Office, names_of_two_units
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.readers import RecordOf
from sinhkehoach.model.typed import Typed
from sinhkehoach.yaml.mistakes.recover import without_consequences
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.source import Source

Model = TypeVar("Model", bound=PlanModel)


def validate(source: Source) -> Plan:
    """Return the plan that `source` holds; raises ProblemsFound with all its faults."""
    return _validate(source, RecordOf(Plan))


def validate_office(source: Source) -> Office:
    """Return the office's facts that `source` holds; raises ProblemsFound with all its faults."""
    return _validate(source, _OfficeReader(Office))


def validate_assignments(source: Source) -> AssignmentList:
    """Return what the superior's plan assigns, as `source` has it; raises ProblemsFound with all its faults."""
    return _validate(source, RecordOf(AssignmentList))


class _OfficeReader(RecordOf[Office]):
    """Reads an office's facts, among which no name may mean two units."""

    def read(self, typed: Typed) -> Office:
        office = super().read(typed)
        if faults := list(names_of_two_units(office.units)):
            raise bad_values(typed, faults)
        return office


def _is_lost(problem: Problem, source: Source) -> bool:
    """Return True for a key that is missing only because its lines could not be read."""
    return (
        problem.code == MISSING and problem.path[:1] == problem.path and problem.path[0] in source.lost_keys
    )


def _validate(source: Source, reader: Reader[Model]) -> Model:
    found: tuple[Problem, ...] = ()
    result = None
    try:
        if isinstance(source.value, dict):
            result = reader.read(Typed(source.value, (), as_sentence))
        else:
            hint = "mỗi dòng có dạng “tên mục: nội dung”, ví dụ “kỳ: 2027”"
            found = (Problem(WRONG_SHAPE, "Tệp này không phải là một kế hoạch", hint),)
    except ProblemsFound as error:
        found = tuple(problem for problem in error.problems if not _is_lost(problem, source))
    if result is None or has_errors(source.problems):
        raise ProblemsFound(without_consequences(source.locate_all(found) + source.problems))
    return result
