"""A plan, as it is typed or as it is saved → its pictures, and their files."""

import re
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.charts.all_charts import charts_of
from sinhkehoach.charts.chart import Chart
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.jobs.typed_plan import TypedFiles
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.write.guard import digest_of, keep_beside, save_file

# The last line of a file of ours; a picture that somebody has edited does not fit its seal any more.
_SEAL: Final = "<!-- sinhkehoach {} -->\n"
_SEALED: Final = lazy_pattern(r"(.*)<!-- sinhkehoach ([0-9a-f]{64}) -->\n", re.DOTALL)


class PlanCharts(NamedTuple):
    """The pictures of a plan; none where errors, among `problems`, keep it from being understood."""

    charts: tuple[Chart, ...]
    problems: tuple[Problem, ...]


class DrawnCharts(NamedTuple):
    """What was drawn: the charts in `files`, each with its file; of those in `empty` there is nothing to draw."""

    files: tuple[tuple[Chart, Path], ...]
    empty: tuple[Chart, ...]
    problems: tuple[Problem, ...]


def typed_charts(file: Path, text: str, today: date) -> PlanCharts:
    """Return the pictures of `text`, to be saved as the plan `file`; raises nothing for bad input."""
    return _charts(open_plan(file, Offices(TypedFiles({file: text}))), today)


def draw_charts(file: Path, folder: Path | None, today: date) -> DrawnCharts:
    """Write the pictures of the plan `file` into `folder`, that of documents unless given: `giao-duc-2027-tien-do.svg`.

    A picture of ours is replaced; beside one that somebody has edited, or that is not ours, the new one gets another
    name. Raises UserError where a file cannot be written.
    """
    found = _charts(open_plan(file, Offices()), today)
    target = workspace_of(file).output if folder is None else folder
    files = [
        (chart, _written(chart.svg, target / f"{file.stem}-{chart.name}.svg"))
        for chart in found.charts
        if chart.svg
    ]
    return DrawnCharts(tuple(files), tuple(each for each in found.charts if each.empty), found.problems)


def _charts(opened: OpenPlan, today: date) -> PlanCharts:
    if opened.plan is None or opened.facts is None:
        return PlanCharts((), opened.problems)
    return PlanCharts(charts_of(opened.plan, opened.facts, today), opened.problems)


def _written(svg: str, file: Path) -> Path:
    data = (svg + _SEAL.format(sha256(svg.encode()).hexdigest())).encode()
    there = bytes_if_readable(file)
    if there == data:
        return file
    if there is None or _is_ours(there):
        return save_file(data, file, seen=None if there is None else digest_of(there))
    return keep_beside(data, file, "ban-moi")


def _is_ours(data: bytes) -> bool:
    """Return True for a picture that nobody has edited since it was drawn."""
    found = _SEALED.fullmatch(data.decode(errors="replace"))
    return found is not None and sha256(found[1].encode()).hexdigest() == found[2]
