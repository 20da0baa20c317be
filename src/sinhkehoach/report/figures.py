"""Plan + one of its reports → all figures of the report, and those that nobody has noted yet."""

from datetime import date
from typing import NamedTuple

from sinhkehoach.model.plan import Plan
from sinhkehoach.report.indicators import Reached, missing_results, reached_targets
from sinhkehoach.report.missing import Missing
from sinhkehoach.report.money import MoneySpent, missing_money, money_spent
from sinhkehoach.report.tasks import Progress, missing_states, progress_of
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.reports import PlanReport


class Figures(NamedTuple):
    """What a report tells in figures; `money` is None for a plan without money; `missing` is not noted yet.

    `groups` are those of the tasks of which something is noted beside what is noted of the tasks in them.
    """

    reached: tuple[Reached, ...]
    progress: tuple[Progress, ...]
    groups: tuple[Progress, ...]
    money: MoneySpent | None
    missing: tuple[Missing, ...]


def figures_of(plan: Plan, facts: Facts, about: PlanReport) -> Figures:
    """Return the figures of the report `about` a stretch of the plan's period."""
    time = (about.when, plan.period)
    reached = tuple(reached_targets(plan.indicators, *time))
    progress, groups = progress_of(plan.tasks, facts, *time, day=day_of(about))
    money = money_spent(plan.budget, facts.amounts, *time)
    missing = (
        *missing_results(reached, *time),
        *missing_states(progress, *time),
        *missing_money(money, *time),
    )
    return Figures(reached, progress, groups, money, missing)


def day_of(about: PlanReport) -> date:
    """Return the day by which work is judged: that of the report, the last of its stretch where it has none."""
    return (about.report.date.full() if about.report.date else None) or about.when.last
