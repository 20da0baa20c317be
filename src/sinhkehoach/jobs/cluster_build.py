"""Plans, or the units of a table → what becomes of each, in their order: made by a cluster, written from here."""

from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeVar

from sinhkehoach.base.errors import ProblemsFound, UserError, cluster_lost, lost_process
from sinhkehoach.base.files import is_there
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.build import Builder, MadeDocument
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings
from sinhkehoach.jobs.build_units import CommonFile, UnitBuilder, UnitTask
from sinhkehoach.jobs.carried_files import Carried, CarriedFiles, NotCarried, carried
from sinhkehoach.jobs.open_plan import open_plan
from sinhkehoach.jobs.source_files import SourceFiles, name_in_workspace
from sinhkehoach.jobs.workers import Cluster

INSTALL: Final = 'cài thêm bằng lệnh: python -m pip install "sinhkehoach[cum]"'
Task = TypeVar("Task")
# None: to be built here.
Outcome = MadeDocument | BuildResult | None


class Parcel(NamedTuple, Generic[Task]):
    """A task on its way to the cluster, with the bytes of its plan; None where it is to be done here."""

    task: Task
    data: bytes | None


class _Work(NamedTuple, Generic[Task]):
    """How a task is packed, started there, written, and done where the cluster cannot."""

    pack: Callable[[Task], Parcel[Task]]
    start: Callable[[], Callable[[Parcel[Task]], Outcome]]
    place: Callable[[Task, MadeDocument | BuildResult], BuildResult]
    here: Callable[[Task], BuildResult]
    lost: Callable[[Task], BuildResult]
    file: Callable[[Task], Path]


def built_by_cluster(
    plans: Sequence[Path], places: BuildPlaces, cluster: Cluster
) -> Generator[BuildResult, None, None]:
    """Yield what becomes of each plan; raises UserError where there is no such cluster."""
    builder = Builder(places)
    along = carried({plan.parent for plan in plans}, places.files, places.settings)

    def pack(plan: Path) -> Parcel[Path]:
        is_plain = along.around[plan.parent].named + plan.name == name_in_workspace(plan)
        return Parcel(plan, _bytes(plan, places.files) if is_plain else None)

    def place(_: Path, made: MadeDocument | BuildResult) -> BuildResult:
        return builder.place(made) if isinstance(made, MadeDocument) else made

    def lost(plan: Path) -> BuildResult:
        return BuildResult(plan, (lost_process(plan),))

    start = partial(plans_start, along, places.settings)
    for plan, result in zip(
        plans, _done(plans, _Work(pack, start, place, builder.build, lost, Path), cluster), strict=True
    ):
        places.files.forget(plan)
        yield result


def units_by_cluster(
    builder: UnitBuilder, tasks: Sequence[UnitTask], cluster: Cluster
) -> Generator[BuildResult, None, None]:
    """Yield what becomes of the document of each unit; raises UserError where there is no such cluster."""
    common = builder.common
    folders = {task.file.parent for task in tasks}
    along = carried(folders, builder.places.files, common.settings, (common.plan,))

    def pack(task: UnitTask) -> Parcel[UnitTask]:
        return Parcel(task, None if is_there(task.file) else b"")

    start = partial(units_start, along, common)
    work = _Work(pack, start, builder.place, builder.build, builder.lost, lambda _: common.plan)
    for task, result in zip(tasks, _done(tasks, work, cluster), strict=True):
        yield builder.of_unit(task, result)


def _done(tasks: Sequence[Task], work: _Work[Task], cluster: Cluster) -> Generator[BuildResult, None, None]:
    """Yield what becomes of each task; where the cluster is gone, the rest is told not to be made."""
    try:
        from sinhkehoach.jobs.cluster import ClusterLost, done_by_cluster  # noqa: PLC0415 — an extra
    except ModuleNotFoundError as error:
        raise UserError("Máy này chưa có phần dùng cụm máy tính", INSTALL) from error
    made = done_by_cluster(map(work.pack, tasks), work.start, lambda parcel: work.lost(parcel.task), cluster)
    left = deque(tasks)
    with suppress(ClusterLost), closing(made):
        for outcome in made:
            task = left.popleft()
            yield work.here(task) if outcome is None else work.place(task, outcome)
    for task in left:
        yield BuildResult(work.file(task), (cluster_lost(work.file(task)),))


def _bytes(plan: Path, files: SourceFiles) -> bytes | None:
    try:
        return files.plan(plan)
    except (UserError, ProblemsFound):
        return None


def plans_start(along: Carried, settings: BuildSettings) -> Callable[[Parcel[Path]], Outcome]:
    """Return what makes the documents of plans on a machine of the cluster; raises UserError for another program."""
    files = _files_there(along)
    builder = Builder(BuildPlaces(_settings_there(settings), files))

    def make(parcel: Parcel[Path]) -> Outcome:
        if parcel.data is None:
            return None
        files.hold(parcel.task, parcel.data)
        try:
            return builder.make(open_plan(parcel.task, builder.offices))
        except NotCarried:
            return None

    return make


def units_start(along: Carried, common: CommonFile) -> Callable[[Parcel[UnitTask]], Outcome]:
    """Return what makes the documents of units on a machine of the cluster; raises UserError for another program."""
    builder = UnitBuilder(common._replace(settings=_settings_there(common.settings)), _files_there(along))

    def make(parcel: Parcel[UnitTask]) -> Outcome:
        try:
            return None if parcel.data is None else builder.make(parcel.task)
        except NotCarried:
            return None

    return make


def _files_there(along: Carried) -> CarriedFiles:
    if along.program != program_id():
        message = f"Máy trong cụm có bản {program_id()} của chương trình, máy này có bản {along.program}"
        raise UserError(message, "cài cùng một bản sinhkehoach cho mọi máy rồi gõ lại lệnh")
    return CarriedFiles(along)


def _settings_there(settings: BuildSettings) -> BuildSettings:
    """Return `settings` without the folders of the machine that writes."""
    return settings._replace(output=None, cache=None)
