"""Two plans → all that is different between them, in the order of the printed plan, each change told once."""

from itertools import chain

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.appendices import appendix_changes
from sinhkehoach.compare.budget import budget_changes
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.indicators import indicator_changes
from sinhkehoach.compare.letterhead import base_changes, ending_changes, head_changes, office_changes
from sinhkehoach.compare.parts import part_changes
from sinhkehoach.compare.printed import printed_changes
from sinhkehoach.compare.side import Side
from sinhkehoach.compare.sides import Sides, Spot
from sinhkehoach.compare.tasks import implementation_changes, task_changes


def compare_plans(old: Side, new: Side) -> tuple[Change, ...]:
    """Return what is different between two plans; none where they say the same."""
    sides = Sides(old, new)
    before, after = old.plan, new.plan
    told = tuple(
        chain(
            office_changes(sides),
            head_changes(sides),
            base_changes(sides),
            sides.prose(_part("Mở đầu", "mở đầu"), "", before.opening, after.opening),
            part_changes(sides),
            sides.prose(_part("Mục đích", "mục đích"), "", before.purpose, after.purpose),
            sides.prose(_part("Yêu cầu", "yêu cầu"), "", before.requirements, after.requirements),
            sides.prose(_part("Mục tiêu", "mục tiêu"), "", before.goals, after.goals),
            indicator_changes(sides),
            task_changes(sides),
            budget_changes(sides),
            implementation_changes(sides),
            sides.line(_part("Câu kết", "kết"), "", before.closing, after.closing),
            ending_changes(sides),
            appendix_changes(sides),
        )
    )
    return told or tuple(printed_changes(old.document, new.document))


def _part(name: str, key: str) -> Spot:
    path: KeyPath = (key,)
    return Spot(name, name, name, path, path)
