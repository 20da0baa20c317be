"""Two plans → all that is different between them, in the order of the printed plan, each change reported once."""

from itertools import chain

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.appendices import appendix_changes
from sinhkehoach.compare.budget import budget_changes
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.decision import decision_changes
from sinhkehoach.compare.indicators import indicator_changes
from sinhkehoach.compare.letterhead import base_changes, closing_changes, head_changes, office_changes
from sinhkehoach.compare.parts import part_changes
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.printed import printed_changes
from sinhkehoach.compare.reports import report_changes
from sinhkehoach.compare.submission import submission_changes
from sinhkehoach.compare.tasks import implementation_changes, task_changes


def compare_plans(old: PlanVersion, new: PlanVersion) -> tuple[Change, ...]:
    """Return what is different between two plans; none where they say the same."""
    pair = PlanPair(old, new)
    before, after = old.plan, new.plan
    changes = tuple(
        chain(
            office_changes(pair),
            head_changes(pair),
            decision_changes(pair),
            base_changes(pair),
            pair.prose(_part("Mở đầu", "mở đầu"), "", before.opening, after.opening),
            part_changes(pair),
            pair.prose(_part("Mục đích", "mục đích"), "", before.purpose, after.purpose),
            pair.prose(_part("Yêu cầu", "yêu cầu"), "", before.requirements, after.requirements),
            pair.prose(_part("Mục tiêu", "mục tiêu"), "", before.goals, after.goals),
            indicator_changes(pair),
            task_changes(pair),
            budget_changes(pair),
            implementation_changes(pair),
            pair.prose(_part("Câu kết", "kết"), "", before.closing, after.closing),
            closing_changes(pair),
            appendix_changes(pair),
            submission_changes(pair),
            report_changes(pair),
        )
    )
    return changes or tuple(printed_changes(old.document, new.document))


def _part(name: str, key: str) -> Location:
    path: KeyPath = (key,)
    return Location(name, name, name, path, path)
