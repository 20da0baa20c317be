"""A plan, and the lists of what superiors assign to it → what each rule about them finds."""

from functools import partial
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.cascade.cascade_rules import CASCADE_RULES, LIST_NOT_READ
from sinhkehoach.cascade.given import SUPERIORS, Given
from sinhkehoach.jobs.assignment_files import read_list
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.check import Answers, answer
from sinhkehoach.rules.finding import Finding


def answers_beside_lists(plan: Plan, facts: Facts, file: Path, files: SourceFiles) -> Answers:
    """Return what the rules find in `plan`, which lies in `file`, beside the lists that could be read; raises nothing."""
    lists: dict[str, AssignmentList] = {}
    unread: list[Finding] = []
    for document, superior in plan.superiors.items():
        place = files.list_file(file, superior.assignment_list)
        try:
            found = read_list(place, files)
        except (UserError, ProblemsFound):
            unread.append(_unread(document, place, "Không đọc được"))
            continue
        if found is None:
            unread.append(_unread(document, place, "Không thấy"))
        else:
            lists[document] = found
    given = Given(plan, facts, lists)
    answers = {rule.code: answer(rule, partial(findings, given)) for rule, findings in CASCADE_RULES}
    return answers | {LIST_NOT_READ.code: answer(LIST_NOT_READ, partial(iter, unread))}


def _unread(document: str, place: Path, how: str) -> Finding:
    message = f"{how} tệp “{place.name}” trong {place.parent.name}/"
    hint = "gõ lại lệnh cu-the-hoa với văn bản của cấp trên để lập lại tệp ấy"
    return Finding((SUPERIORS, document, "danh mục"), message, hint)
