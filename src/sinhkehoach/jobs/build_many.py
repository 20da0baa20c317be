"""Plans, or the units of a table → what becomes of each, in their order, by one process or by several.

What reads plans is loaded when one has to be read, what runs processes when there are several.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sinhkehoach.base.errors import UserError, lost_process
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings, document_up_to_date
from sinhkehoach.jobs.workers import Cluster

if TYPE_CHECKING:
    from sinhkehoach.jobs.build_units import UnitBuilder, UnitTask

Task = TypeVar("Task")


def built(
    plans: Sequence[Path], settings: BuildSettings, workers: int | Cluster = 1
) -> Iterator[BuildResult]:
    """Yield what becomes of each plan; raises nothing for bad input, UserError for a cluster that is not there."""
    places = BuildPlaces(settings)
    if len(plans) == 1:
        return _built_here(plans, places)

    def make(left: Sequence[Path]) -> Generator[BuildResult, None, None]:
        return _built_here(left, places) if workers == 1 else _built_by_many(left, places, workers)

    return _by_index(plans, [Indexed(plan) for plan in plans], places, make)


class Indexed(NamedTuple):
    """By what the result of a plan is found in the index, and the unit that it is for; see `BuildIndex.result`."""

    file: Path
    row: str = ""


def _by_index(
    tasks: Sequence[Task],
    keys: Sequence[Indexed],
    places: BuildPlaces,
    make: Callable[[Sequence[Task]], Generator[BuildResult, None, None]],
) -> Generator[BuildResult, None, None]:
    """Yield the results of `tasks`: those that the index has by their `keys`, and what `make` makes of the others."""
    if not tasks:
        return
    from sinhkehoach.jobs.build_index import BuildIndex  # noqa: PLC0415 — one plan is as quickly read

    index = BuildIndex.of(keys[0].file, places)
    known = [index.result(*key) for key in keys]
    made = make([task for task, result in zip(tasks, known, strict=True) if result is None])
    try:
        for key, result in zip(keys, known, strict=True):
            if result is not None:
                yield result
                continue
            fresh = next(made)
            index.keep(*key, fresh)
            yield fresh
    finally:
        made.close()
        index.save()


def _built_here(plans: Sequence[Path], places: BuildPlaces) -> Generator[BuildResult, None, None]:
    build = None
    for plan in plans:
        if same := document_up_to_date(plan, places):
            yield same
        else:
            build = build or _builder(places)
            yield build(plan)
        places.files.forget(plan)


def _built_by_many(
    plans: Sequence[Path], places: BuildPlaces, workers: int | Cluster
) -> Generator[BuildResult, None, None]:
    """Yield the results; what has not changed, and what another plan keeps from being written, is seen to here."""
    known = dict(_known(plans, places))
    made = _made([plan for plan in plans if plan not in known], places, workers)
    for plan in plans:
        yield known.pop(plan) if plan in known else next(made)


def _made(plans: Sequence[Path], places: BuildPlaces, workers: int | Cluster) -> Iterator[BuildResult]:
    """Return the results of `plans`, each of which has a place of its own."""
    if not plans:
        return iter(())
    if isinstance(workers, Cluster):
        from sinhkehoach.jobs.cluster_build import built_by_cluster  # noqa: PLC0415 — an extra

        return built_by_cluster(plans, places, workers)
    from sinhkehoach.jobs.pool import done_by_many  # noqa: PLC0415 — see above

    start = partial(build_start, places.settings)
    return done_by_many(plans, start, _lost, min(workers, len(plans)), "sinhkehoach.jobs.build")


def _known(plans: Sequence[Path], places: BuildPlaces) -> Iterator[tuple[Path, BuildResult]]:
    for plan in plans:
        if same := document_up_to_date(plan, places):
            yield plan, same
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


def built_for_units(
    builder: "UnitBuilder", tasks: Sequence["UnitTask"], workers: int | Cluster
) -> Iterator[BuildResult]:
    """Yield what becomes of the document of each unit; raises as `built` does."""
    keys = [Indexed(task.file, builder.digest_of(task)) for task in tasks]

    def make(left: Sequence["UnitTask"]) -> Generator[BuildResult, None, None]:
        if not isinstance(workers, Cluster):
            return done_for_units(builder, left, "build", workers)
        from sinhkehoach.jobs.cluster_build import units_by_cluster  # noqa: PLC0415 — an extra

        return units_by_cluster(builder, left, workers)

    results = _by_index(tasks, keys, builder.places, make)
    for task, result in zip(tasks, results, strict=True):
        yield builder.of_unit(task, result)


def done_for_units(
    builder: "UnitBuilder", tasks: Sequence["UnitTask"], work: str, workers: int
) -> Generator[BuildResult, None, None]:
    """Yield what becomes of each unit by `work`, the name of a method of `builder`; raises nothing for bad input."""
    if workers == 1 or not tasks:
        yield from map(getattr(builder, work), tasks)
        return
    from sinhkehoach.jobs.build_units import unit_start  # noqa: PLC0415 — see above
    from sinhkehoach.jobs.pool import done_by_many  # noqa: PLC0415 — see above

    start = partial(unit_start, builder.common, work)
    yield from done_by_many(tasks, start, builder.lost, min(workers, len(tasks)), unit_start.__module__)
