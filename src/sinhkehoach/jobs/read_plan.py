"""Bytes of a plan or an office's file, wherever they come from → their values, and the plan that can be printed."""

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.yaml.read.decode import decode
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source


def values_of(file: SourceFile) -> Source:
    """Return the values that `file` holds; raises ProblemsFound when it has none."""
    return values_in(decode(file.data, file.name), file.name)


def values_in(text: str, name: str) -> Source:
    """Return the values that the YAML `text` of the file called `name` holds; raises ProblemsFound when it has none."""
    return parse_source(text, name, canonical_key)


def office_of(file: SourceFile | None) -> Office:
    """Return the office's facts in `file`, none where there is no file; raises ProblemsFound for one with errors."""
    return Office() if file is None else validate_office(values_of(file))


def printable_plan(source: Source, office: Office) -> tuple[Plan, Facts]:
    """Return the plan in `source` with its facts; raises ProblemsFound where errors keep it from being printed."""
    plan = validate(source)
    facts, problems = find_facts(plan, office)
    if facts is None:
        errors = [each for each in source.locate_all(problems) if each.severity is Severity.ERROR]
        raise ProblemsFound(tuple(errors))
    return plan, facts
