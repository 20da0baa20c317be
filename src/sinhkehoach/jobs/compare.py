"""Two plans, each a file or a revision of git → what is different between them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.period_moves import with_moves_gathered
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import Sentence, sentences
from sinhkehoach.jobs.compare_sides import edited_by_hand, is_foreign, open_side
from sinhkehoach.yaml.mistakes.recover import without_consequences
from sinhkehoach.yaml.read.source import in_order

_Side = TypeVar("_Side")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans as the person named them, and what is different; or the problems that keep one from being read.

    `sides` is None where `problems` say why; with sides, they say why no document could be `written`. `edited` names
    the documents that somebody has changed by hand since: what is compared is the plan that they were made from.
    `remarks` tell how a document without a plan was read; `by_words` means that only its words were compared.
    """

    names: tuple[str, str]
    sides: tuple[PlanVersion, PlanVersion] | None
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...] = ()
    edited: tuple[str, ...] = ()
    written: Path | None = None
    remarks: tuple[str, ...] = ()
    by_words: bool = False

    def sentences(self) -> Iterator[tuple[str, list[Sentence]]]:
        """Yield each part of the plan that has changes, with the sentences that tell them."""
        return sentences(self.told())

    def told(self) -> tuple[Change, ...]:
        """Return the changes as people are told them: all that only follow the period as one."""
        if self.sides is None:
            return self.changes
        old, new = (side.plan.period.text for side in self.sides)
        return with_moves_gathered(self.changes, old, new)


def compare(old: str, new: str, folder: Path, cache: Path | None = None) -> Comparison:
    """Return what is different between the plans called `old` and `new` from `folder`; raises nothing for bad input.

    A plan is compared as soon as it can be understood: what the rules of `kiem-tra` say of it does not matter. One
    with errors that keep it from being printed is not compared, for its numbers and sums are not known. A document of
    any other program is compared by the plan that it shows.
    """
    names = (old, new)
    if any(is_foreign(name, folder) for name in names):
        return _compare_papers(names, folder, cache)
    sides, problems = _opened(names, lambda name: open_side(name, folder))
    if problems:
        return Comparison(names, None, (), problems)
    before, after = sides
    edited = tuple(name for name in names if edited_by_hand(name, folder))
    return Comparison(names, (before, after), compare_plans(before, after), edited=edited)


def _compare_papers(names: tuple[str, str], folder: Path, cache: Path | None) -> Comparison:
    from sinhkehoach.jobs.compare_papers import compare_papers, open_paper  # noqa: PLC0415 — plans need none of Word

    papers, problems = _opened(names, lambda name: open_paper(name, folder, cache))
    if problems:
        return Comparison(names, None, (), problems)
    found = compare_papers(*papers)
    return Comparison(names, found.sides, found.changes, remarks=found.remarks, by_words=found.sides is None)


def _opened(names: Iterable[str], open_: Callable[[str], _Side]) -> tuple[list[_Side], tuple[Problem, ...]]:
    """Return what `open_` gives for each name, and the problems of those that cannot be opened."""
    sides: list[_Side] = []
    problems: list[Problem] = []
    for name in names:
        try:
            sides.append(open_(name))
        except ProblemsFound as found:
            problems += without_consequences(in_order(found.problems))
        except UserError as error:
            problems.append(unreadable(Path(name), error))
    return sides, tuple(problems)
