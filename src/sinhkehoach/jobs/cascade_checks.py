"""A plan that carries out superiors' plans → what the lists of what these assign tell about it."""

from pathlib import Path
from typing import Final

from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.check import Answers
from sinhkehoach.rules.support.view import View

# Of the rules, which most plans need not load.
CODES: Final = ("SKH701", "SKH702", "SKH703", "SKH704", "SKH705", "SKH706", "SKH707", "SKH708", "SKH709")


def cascade_answers(view: View, facts: Facts, file: Path, files: SourceFiles) -> Answers:
    """Return what each rule about superiors' plans finds in the plan of `view`, which lies in `file`; raises nothing.

    A plan that has nothing to do with one costs nothing: no list is looked for.
    """
    if not _carries_out(view):
        return {code: [] for code in CODES}
    from sinhkehoach.jobs.listed_assignments import answers_beside_lists  # noqa: PLC0415 — most plans need none

    return answers_beside_lists(view.plan, facts, file, files)


def _carries_out(view: View) -> bool:
    return (
        bool(view.plan.superiors)
        or any(task.answers for _, task in view.tasks)
        or any(indicator.answers for _, indicator in walk(view.plan.indicators, (Indicator,)))
    )
