"""Many plans: against docxtpl with a pool of its own, two processes against one, a second run against the first."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.docxtpl_template import make_template
from benchmarks.measure import ROOT, Place, Sample, in_turn
from benchmarks.report import Comparison
from benchmarks.workload import compared_plan

PLANS, ROWS, CORES = 200, 40, 2
# Ours checks as well.
POOL_LIMIT, TWO_LIMIT = 1 / 2, 1 / 1.8
FEW_RUNS = 3


def many(place: Place, runs: int) -> Iterator[Comparison]:
    """New processes: all plans of a folder, by one process and by two."""
    text = compared_plan(ROWS)
    folder = place.folder / "many" / "plans"
    folder.mkdir(parents=True)
    plans = [folder / f"k{number:03}.yaml" for number in range(PLANS)]
    for number, plan in enumerate(plans):
        plan.write_text(f"{text}# {number}\n", encoding="utf-8")
    template = place.folder / "many-template.docx"
    make_template(template)
    script, theirs = ROOT / "benchmarks/docxtpl_pool.py", place.folder / "many-docxtpl"
    samples = in_turn(
        {
            "two": _fresh(place, folder, CORES),
            "theirs": place.family(script, str(CORES), template, theirs, *plans),
            "one": _fresh(place, folder, 1),
            "again": place.family("-m", "sinhkehoach", "sinh", folder, "--so-luong", "1"),
        },
        min(runs, FEW_RUNS),
    )
    what = f"{PLANS} plans, R = {ROWS}"
    against_pool = f"{what}, {CORES} processes: `sinh` / docxtpl and its own pool"
    yield from _pair(against_pool, samples["two"], samples["theirs"], POOL_LIMIT)
    yield from _pair(
        f"{what}: `sinh` by {CORES} processes / by one", samples["two"], samples["one"], TWO_LIMIT
    )
    yield from _pair(f"{what}: `sinh` of what has not changed / of all", samples["again"], samples["one"])


def _fresh(place: Place, folder: Path, processes: int) -> Callable[[], Sample]:
    """Return a run of `sinh` that finds neither documents nor what is remembered of earlier runs."""
    run = place.family("-m", "sinhkehoach", "sinh", folder, "--so-luong", str(processes))

    def fresh() -> Sample:
        shutil.rmtree(folder.parent / "output", ignore_errors=True)
        shutil.rmtree(place.folder / "cache" / "sinhkehoach" / "index", ignore_errors=True)
        return run()

    return fresh


def _pair(
    what: str, ours: list[Sample], theirs: list[Sample], limit: float | None = None
) -> Iterator[Comparison]:
    """Yield the comparison by wall time, for which the limit is meant, and by the processor time of all processes."""
    yield Comparison(what, *_milliseconds(ours, theirs, "seconds"), limit)
    yield Comparison("the same, processor time of all", *_milliseconds(ours, theirs, "processor"))


def _milliseconds(ours: list[Sample], theirs: list[Sample], name: str) -> tuple[list[float], list[float]]:
    return [getattr(each, name) * 1000 for each in ours], [getattr(each, name) * 1000 for each in theirs]
