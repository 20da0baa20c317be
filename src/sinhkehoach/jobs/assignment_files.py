"""The lists of what superiors' plans assign: where they lie, and what is in them."""

from itertools import count
from pathlib import Path

from sinhkehoach.base.files import is_there
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import list_file
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.validate import validate_assignments
from sinhkehoach.yaml.read.decode import decode


def free_list_name(plan: Path) -> str:
    """Return a name that no list has yet: that of the plan, with a number where it is taken."""
    names = (f"{plan.stem}{f'-{number}' if number > 1 else ''}.yaml" for number in count(1))
    return next(name for name in names if not is_there(list_file(plan, name)))


def read_list(file: Path, files: SourceFiles) -> AssignmentList | None:
    """Return the list in `file`, None where there is no such file.

    Raises UserError for one that cannot be read, ProblemsFound for one that holds no list.
    """
    data = files.if_there(file)
    return None if data is None else validate_assignments(values_in(decode(data, str(file)), str(file)))
