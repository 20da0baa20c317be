"""Plan → its pictures, in the order in which they are shown."""

from datetime import date

from sinhkehoach.charts.budget import budget
from sinhkehoach.charts.chart import Chart
from sinhkehoach.charts.indicators import indicators
from sinhkehoach.charts.timeline import timeline
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts


def charts_of(plan: Plan, facts: Facts, today: date) -> tuple[Chart, ...]:
    """Return the pictures of `plan` as it stands on `today`; one that would be empty says why."""
    return timeline(plan, facts, today), budget(plan, facts), indicators(plan)
