"""Builds plan after plan, with a progress bar where a person is watching."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.journal import note
from sinhkehoach.cli.progress import with_progress
from sinhkehoach.cli.show_builds import show_written
from sinhkehoach.jobs.build_many import built, built_for_units, done_for_units
from sinhkehoach.jobs.build_places import BuildResult, BuildSettings
from sinhkehoach.jobs.shards import Shard, shard_name
from sinhkehoach.jobs.workers import Cluster, worker_count
from sinhkehoach.jobs.workspace import OFFICE_FILE

_LABEL: Final = "Đang tạo văn bản"
# The documents that other processes had just written are not told of any more.
_PERHAPS_MORE: Final = (
    "Văn bản vừa tạo xong lúc dừng có thể chưa kể ở trên. "
    "Gõ lại lệnh để làm tiếp; văn bản đã có được giữ nguyên."
)


class Build(NamedTuple):
    """What is to be built, how many documents, and whether other processes write them."""

    results: Iterator[BuildResult]
    size: int
    is_written_elsewhere: bool


def plans_among(files: list[Path]) -> list[Path]:
    """Return `files` without the office's own file, which `plans/*.yaml` takes in; UserError when nothing is left."""
    plans = [file for file in files if file.name != OFFICE_FILE]
    if not plans:
        hint = "ghi tên một kế hoạch, hoặc không ghi tệp nào để tạo văn bản của mọi kế hoạch trong plans/"
        raise UserError(f"{OFFICE_FILE} là tệp của cơ quan, không phải kế hoạch", hint)
    return plans


def of_plans(
    plans: list[Path],
    settings: BuildSettings,
    asked: int | Cluster | None = None,
    shard: Shard | None = None,
) -> Build:
    """Return the build of `plans`, those of one `shard` where one is given.

    `asked` is how many processes to use, or a cluster, None for as many processes as are worth it.
    """
    plans = [plan for plan in plans if shard is None or shard.has(shard_name(plan))]
    workers = _workers(asked, len(plans))
    return Build(built(plans, settings, workers), len(plans), _write(workers))


def of_units(
    plan: Path,
    table: Path,
    settings: BuildSettings,
    asked: int | Cluster | None = None,
    *,
    work: str = "build",
    only: tuple[str, ...] = (),
    shard: Shard | None = None,
) -> Build:
    """Return the build of the units of `table`, `only` of some or of one `shard`; `work` is what is done for each.

    Raises UserError for a table or a plan that cannot be opened.
    """
    from sinhkehoach.base.errors import ProblemsFound
    from sinhkehoach.jobs.build_units import open_units

    try:
        builder, tasks = open_units(plan, table, settings, only)
    except ProblemsFound as found:
        return Build(iter([BuildResult(plan, found.problems)]), 1, is_written_elsewhere=False)
    tasks = [task for task in tasks if shard is None or shard.has(shard_name(plan, task.row.name))]
    workers = _workers(asked, len(tasks))
    if work == "build":
        return Build(built_for_units(builder, tasks, workers), len(tasks), _write(workers))
    results = done_for_units(builder, tasks, work, 1 if isinstance(workers, Cluster) else workers)
    return Build(results, len(tasks), _write(workers))


def _workers(asked: int | Cluster | None, tasks: int) -> int | Cluster:
    return asked if isinstance(asked, Cluster) else worker_count(asked, tasks)


def _write(workers: int | Cluster) -> bool:
    """Return True where the processes that make the documents write them as well."""
    return not isinstance(workers, Cluster) and workers > 1


def run_build(build: Build, tell: Callable[[BuildResult], None] | None = None) -> list[BuildResult]:
    """Return what became of each; when it breaks off, tell what has been written so far and go up.

    Each result is given to `tell` as soon as it is there; then nothing else is printed.
    """
    done: list[BuildResult] = []
    try:
        for result in with_progress(build.results, build.size, _LABEL) if tell is None else build.results:
            if build.is_written_elsewhere and result.written is not None:
                note(result.written)
            done.append(result)
            if tell is not None:
                tell(result)
    except BaseException:
        if tell is None:
            show_written(done)
            if build.is_written_elsewhere:
                click.echo(_PERHAPS_MORE)
        raise
    return done
