"""A plan that carries out superiors' plans → what the lists of what these assign tell about it."""

from functools import partial
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.cascade.cascade_rules import CASCADE_RULES, LIST_NOT_READ
from sinhkehoach.cascade.given import SUPERIORS, Given
from sinhkehoach.jobs.assignment_files import read_list
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.check import Answers, answer
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.view import View

RULES: Final = (*(each.rule for each in CASCADE_RULES), LIST_NOT_READ)


def cascade_answers(view: View, facts: Facts, file: Path, files: SourceFiles) -> Answers:
    """Return what each rule about superiors' plans finds in the plan of `view`, which lies in `file`; raises nothing.

    A plan that has nothing to do with one costs nothing: no list is looked for.
    """
    if not _carries_out(view):
        return {rule.code: [] for rule in RULES}
    lists: dict[str, AssignmentList] = {}
    unread: list[Finding] = []
    for document, superior in view.plan.superiors.items():
        place = files.list_file(file, superior.assignment_list)
        try:
            found = read_list(place, files)
        except (UserError, ProblemsFound):
            unread.append(_unread(document, place, "không đọc được"))
            continue
        if found is None:
            unread.append(_unread(document, place, "không thấy"))
        else:
            lists[document] = found
    given = Given(view.plan, facts, lists)
    answers = {rule.code: answer(rule, partial(findings, given)) for rule, findings in CASCADE_RULES}
    return answers | {LIST_NOT_READ.code: answer(LIST_NOT_READ, partial(iter, unread))}


def _carries_out(view: View) -> bool:
    return (
        bool(view.plan.superiors)
        or any(task.answers for _, task in view.tasks)
        or any(indicator.answers for _, indicator in walk(view.plan.indicators, (Indicator,)))
    )


def _unread(document: str, place: Path, how: str) -> Finding:
    message = f"{how.capitalize()} tệp “{place.name}” trong {place.parent.name}/"
    hint = "gõ lại lệnh cu-the-hoa với văn bản của cấp trên để lập lại tệp ấy"
    return Finding((SUPERIORS, document, "danh mục"), message, hint)
