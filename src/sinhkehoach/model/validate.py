"""Source → Plan (or Office): every fault of the file at once, each at its line and column."""

from typing import TypeVar

from pydantic import ValidationError

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.messages import MISSING, WRONG_SHAPE, problems_of
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.source import Source

Model = TypeVar("Model", bound=PlanModel)


def validate(source: Source) -> Plan:
    """Return the plan that `source` holds; raises ProblemsFound with all its faults."""
    return _validate(source, Plan)


def validate_office(source: Source) -> Office:
    """Return the office's facts that `source` holds; raises ProblemsFound with all its faults."""
    return _validate(source, Office)


def _is_lost(problem: Problem, source: Source) -> bool:
    """Return True for a key that is missing only because its lines could not be read."""
    return (
        problem.code == MISSING and problem.path[:1] == problem.path and problem.path[0] in source.lost_keys
    )


def _validate(source: Source, model: type[Model]) -> Model:
    found: tuple[Problem, ...] = ()
    result = None
    try:
        if isinstance(source.value, dict):
            result = model.model_validate(source.value, context=as_sentence)
        else:
            hint = "mỗi dòng có dạng “tên mục: nội dung”, ví dụ “kỳ: 2027”"
            found = (Problem(WRONG_SHAPE, "Tệp này không phải là một kế hoạch", hint),)
    except ValidationError as error:
        found = tuple(problem for problem in problems_of(error, model) if not _is_lost(problem, source))
    if result is None or has_errors(source.problems):
        raise ProblemsFound(source.locate_all(found) + source.problems)
    return result
