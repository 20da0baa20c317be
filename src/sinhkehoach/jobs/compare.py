"""Two plans, each a file or a revision of git → what is different between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.period_moves import with_moves_gathered
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import Sentence, sentences
from sinhkehoach.jobs.compare_sides import edited_by_hand, open_side
from sinhkehoach.yaml.mistakes.recover import without_consequences
from sinhkehoach.yaml.read.source import in_order


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans as the person named them, and what is different; or the problems that keep one from being read.

    `sides` is None where `problems` say why; with sides, they say why no document could be `written`. `edited` names
    the documents that somebody has changed by hand since: what is compared is the plan that they were made from.
    """

    names: tuple[str, str]
    sides: tuple[PlanVersion, PlanVersion] | None
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...] = ()
    edited: tuple[str, ...] = ()
    written: Path | None = None

    def sentences(self) -> Iterator[tuple[str, list[Sentence]]]:
        """Yield each part of the plan that has changes, with the sentences that tell them."""
        return sentences(self.told())

    def told(self) -> tuple[Change, ...]:
        """Return the changes as people are told them: all that only follow the period as one."""
        if self.sides is None:
            return self.changes
        old, new = (side.plan.period.text for side in self.sides)
        return with_moves_gathered(self.changes, old, new)


def compare(old: str, new: str, folder: Path) -> Comparison:
    """Return what is different between the plans called `old` and `new` from `folder`; raises nothing for bad input.

    A plan is compared as soon as it can be understood: what the rules of `kiem-tra` say of it does not matter. One
    with errors that keep it from being printed is not compared, for its numbers and sums are not known.
    """
    sides: list[PlanVersion] = []
    problems: list[Problem] = []
    for name in (old, new):
        try:
            sides.append(open_side(name, folder))
        except ProblemsFound as found:
            problems += without_consequences(in_order(found.problems))
        except UserError as error:
            problems.append(unreadable(Path(name), error))
    if problems:
        return Comparison((old, new), None, (), tuple(problems))
    before, after = sides
    edited = tuple(name for name in (old, new) if edited_by_hand(name, folder))
    return Comparison((old, new), (before, after), compare_plans(before, after), edited=edited)
