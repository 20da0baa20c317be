"""Plans, or the units of a table → what becomes of each, in their order, by one process or by several.

What reads plans is loaded when one has to be read, what runs processes when there are several.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sinhkehoach.base.errors import UserError, lost_process
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings, document_up_to_date

if TYPE_CHECKING:
    from sinhkehoach.jobs.build_units import UnitBuilder, UnitTask


def built(plans: Sequence[Path], settings: BuildSettings, workers: int = 1) -> Iterator[BuildResult]:
    """Yield what becomes of each plan; raises nothing for bad input."""
    places = BuildPlaces(settings)
    return _built_here(plans, places) if workers == 1 else _built_by_many(plans, places, workers)


def _built_here(plans: Sequence[Path], places: BuildPlaces) -> Iterator[BuildResult]:
    build = None
    for plan in plans:
        if document := document_up_to_date(plan, places):
            yield BuildResult(plan, (), unchanged=document)
        else:
            build = build or _builder(places)
            yield build(plan)
        places.files.forget(plan)


def _built_by_many(plans: Sequence[Path], places: BuildPlaces, workers: int) -> Iterator[BuildResult]:
    """Yield the results; what has not changed, and what another plan keeps from being written, is seen to here."""
    known = dict(_known(plans, places))
    from sinhkehoach.jobs.pool import done_by_many  # noqa: PLC0415 — see above

    left = [plan for plan in plans if plan not in known]
    made = done_by_many(left, partial(build_start, places.settings), _lost, min(workers, max(1, len(left))))
    for plan in plans:
        yield known.pop(plan) if plan in known else next(made)


def _known(plans: Sequence[Path], places: BuildPlaces) -> Iterator[tuple[Path, BuildResult]]:
    for plan in plans:
        if document := document_up_to_date(plan, places):
            yield plan, BuildResult(plan, (), unchanged=document)
        elif not _has_place(plan, places):
            yield plan, _builder(places)(plan)
        places.files.forget(plan)


def _has_place(plan: Path, places: BuildPlaces) -> bool:
    try:
        places.target(plan)
    except UserError:
        return False
    return True


def _builder(places: BuildPlaces) -> Callable[[Path], BuildResult]:
    from sinhkehoach.jobs.build import Builder  # noqa: PLC0415 — see above

    return Builder(places).build


def build_start(settings: BuildSettings) -> Callable[[Path], BuildResult]:
    """Return what builds plans in a process of its own."""
    places = BuildPlaces(settings)
    build = _builder(places)

    def build_one(plan: Path) -> BuildResult:
        result = build(plan)
        places.files.forget(plan)
        return result

    return build_one


def _lost(plan: Path) -> BuildResult:
    return BuildResult(plan, (lost_process(plan),))


def done_for_units(
    builder: "UnitBuilder", tasks: Sequence["UnitTask"], work: str, workers: int
) -> Iterator[BuildResult]:
    """Yield what becomes of each unit by `work`, the name of a method of `builder`; raises nothing for bad input."""
    if workers == 1:
        return map(getattr(builder, work), tasks)
    from sinhkehoach.jobs.build_units import unit_start  # noqa: PLC0415 — see above
    from sinhkehoach.jobs.pool import done_by_many  # noqa: PLC0415 — see above

    return done_by_many(tasks, partial(unit_start, builder.common, work), builder.lost, workers)
