"""The comparisons, one after the other: each runs its contenders in turn and yields what it found."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from benchmarks.docxtpl_template import make_template
from benchmarks.many import many
from benchmarks.measure import ROOT, Place, Sample, Worker, in_turn
from benchmarks.report import Comparison
from benchmarks.workload import compared_plan, growing_plan
from sinhkehoach.rules.all_rules import ALL_RULES

TEMPLATE = ROOT / "templates/ke-hoach.docx"
OURS = ("-m", "sinhkehoach")
SMALL, LARGE = 40, 10_000
SIZES = (40, 1_000, LARGE)
# Whole processes of more than a second are few, short ones many.
SLOW_RUNS = 5
# What the libraries of a command cost before any line of ours runs.
CHECK_LIBRARIES = "import click, yaml"
COLD_LIMITS = {SMALL: 1.0, LARGE: 0.35}
WARM_LIMITS = {SMALL: 1 / 4, LARGE: 1 / 10}
STRING_LIMIT, PIPELINE_LIMIT, MEMORY_LIMIT, START_LIMIT = 1.5, 1 / 2, 0.7, 1.3
Work = tuple[str | Path, ...]
FORM_ROWS = (300, 3_000)
GROWTH = (10, 100, 1_000)
# Ten times as much may take ten times as long; the rest is what runs differ by.
GROWTH_LIMIT = 11.0
# One rule alone is a matter of milliseconds: a smaller plan stays in the processor's cache, a large one does not.
RULES_LIMIT = 15.0
FEW_RUNS = 3
MORE_RULES_LIMIT = 1.05


def cold(place: Place, runs: int) -> Iterator[Comparison]:
    """A new process each time: YAML file → document, ours with all its checks."""
    for size in SIZES:
        plan, theirs = _compared(place, size)
        samples = in_turn(
            {
                "ours": _build(place, plan),
                "theirs": place.process(*theirs, place.folder / "docxtpl.docx"),
            },
            runs if size < LARGE else min(runs, SLOW_RUNS),
        )
        yield _times(f"cold, R = {size:,}: `sinh` / docxtpl script", samples, COLD_LIMITS.get(size))
        yield _memory(
            f"peak memory, R = {size:,}: the same", samples, MEMORY_LIMIT if size == LARGE else None
        )


def warm(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: Plan → bytes of the document."""
    for size in SIZES:
        plan, (_, _, template) = _compared(place, size)
        works = {
            "ours": ("compose_and_make", plan, TEMPLATE),
            "theirs": ("docxtpl_render", plan, template),
            "string": ("jinja_string", plan, TEMPLATE),
        }
        samples = _workers(place, works, runs if size < LARGE else min(runs, SLOW_RUNS))
        yield _times(f"warm, R = {size:,}: Plan → bytes / docxtpl", samples, WARM_LIMITS.get(size))
        against_string = {"ours": samples["ours"], "theirs": samples["string"]}
        limit = STRING_LIMIT if size in WARM_LIMITS else None
        yield _times(f"warm, R = {size:,}: Plan → bytes / one jinja2 string", against_string, limit)


def pipeline(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: YAML file → file of the document, the same plan each time or one of other sentences."""
    for size in SIZES:
        plan, (_, _, template) = _compared(place, size)
        other = place.write(f"other-{size}.yaml", plan.read_text(encoding="utf-8"))
        works = {
            "ours": ("build", plan, TEMPLATE, place.folder / "output"),
            "new": ("build_new", other, TEMPLATE, place.folder / "output-new"),
            "theirs": ("docxtpl_build", plan, template, place.folder / "docxtpl.docx"),
        }
        samples = _workers(place, works, runs if size < LARGE else min(runs, SLOW_RUNS))
        limit = PIPELINE_LIMIT if size == SMALL else None
        yield _times(f"warm, R = {size:,}: YAML → file / docxtpl", samples, limit)
        new = {"ours": samples["new"], "theirs": samples["theirs"]}
        yield _times("the same, no sentence as in the plans before", new)


def start(place: Place, runs: int) -> Iterator[Comparison]:
    """New processes that have little to do."""
    plan, _ = _compared(place, SMALL)
    click = place.process("-c", "import click")
    for what, ours in (
        ("`--help`", place.process(*OURS, "--help")),
        ("wrong usage", place.process(*OURS, "khong-co", exit_code=2)),
    ):
        yield _times(
            f"start, {what} / import click", in_turn({"ours": ours, "theirs": click}, runs), START_LIMIT
        )
    for what, ours in (("kiem-tra", place.process(*OURS, "kiem-tra", plan)), ("sinh", _build(place, plan))):
        libraries = place.process("-c", CHECK_LIBRARIES)
        samples = in_turn({"ours": ours, "theirs": libraries}, runs)
        yield _times(f"`{what}` of one plan, R = {SMALL} / import of its libraries", samples)


def growth(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: a plan of every part against one ten times smaller."""
    plans = {size: place.write(f"growing-{size}.yaml", growing_plan(size)) for size in GROWTH}
    for what, arguments in (("check", ()), ("build", (TEMPLATE, place.folder / "output"))):
        works: dict[str, Work] = {str(size): (what, plan, *arguments) for size, plan in plans.items()}
        samples = _workers(place, works, runs)
        for size in GROWTH[1:]:
            pair = {"ours": samples[str(size)], "theirs": samples[str(size // 10)]}
            yield _times(f"growth, {what}: {size:,} / {size // 10:,} of every part", pair, GROWTH_LIMIT)


def rules(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: all rules, then each alone, on a plan of every part against one ten times smaller."""
    plans = {size: place.write(f"growing-{size}.yaml", growing_plan(size)) for size in GROWTH}
    for code in ("", *(rule.code for rule in ALL_RULES)):
        works: dict[str, Work] = {str(size): ("ask_rules", plan, code) for size, plan in plans.items()}
        samples = _workers(place, works, runs if not code else min(runs, FEW_RUNS))
        for size in GROWTH[1:]:
            pair = {"ours": samples[str(size)], "theirs": samples[str(size // 10)]}
            what = f"growth, {code or 'all rules'}: {size:,} / {size // 10:,} of every part"
            yield _times(what, pair, RULES_LIMIT)


def more_rules(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: all rules and twenty more that find nothing, against all rules."""
    plans = {f"R = {SMALL}": _compared(place, SMALL)[0]}
    plans |= {"100 of every part": place.write("growing-100.yaml", growing_plan(100))}
    for name, plan in plans.items():
        works: dict[str, Work] = {"ours": ("ask_rules", plan, "more"), "theirs": ("ask_rules", plan, "")}
        what = f"{name}: all rules and 20 that find nothing / all rules"
        yield _times(what, _workers(place, works, runs), MORE_RULES_LIMIT)


def form(place: Place, runs: int) -> Iterator[Comparison]:
    """In processes that are warm: the form of a document with a table against one with a tenth of its rows."""
    plans = {size: place.write(f"form-{size}.yaml", compared_plan(size)) for size in FORM_ROWS}
    for what, name in (("judge", "bytes → verdicts"), ("judge_read", "document read → verdicts")):
        works: dict[str, Work] = {str(size): (what, plan, TEMPLATE) for size, plan in plans.items()}
        samples = _workers(place, works, min(runs, SLOW_RUNS))
        few, many = FORM_ROWS
        pair = {"ours": samples[str(many)], "theirs": samples[str(few)]}
        yield _times(f"growth, form: {name}, {many:,} / {few:,} rows", pair, GROWTH_LIMIT)


GROUPS = (cold, warm, pipeline, start, growth, rules, more_rules, form, many)


def _build(place: Place, plan: Path) -> Callable[[], Sample]:
    """Return a run of `sinh` that makes the document of `plan` each time."""
    output = place.folder / "output"
    document = output / plan.with_suffix(".docx").name
    return place.process(*OURS, "sinh", plan, "--thu-muc", output, document=document)


def _compared(place: Place, size: int) -> tuple[Path, tuple[Path, Path, Path]]:
    """Return the plan with `size` rows, and docxtpl's script, the same plan and the template for it."""
    plan = place.write(f"compared-{size}.yaml", compared_plan(size))
    template = place.folder / "docxtpl-template.docx"
    if not template.exists():
        make_template(template)
    return plan, (ROOT / "benchmarks/docxtpl_script.py", plan, template)


def _workers(place: Place, works: Mapping[str, Work], runs: int) -> dict[str, list[Sample]]:
    with ExitStack() as stack:
        workers = {name: stack.enter_context(Worker(place, *work)) for name, work in works.items()}
        return in_turn(workers, runs)


def _times(what: str, samples: Mapping[str, list[Sample]], limit: float | None = None) -> Comparison:
    ours, theirs = ([sample.seconds * 1000 for sample in samples[side]] for side in ("ours", "theirs"))
    return Comparison(what, ours, theirs, limit)


def _memory(what: str, samples: Mapping[str, list[Sample]], limit: float | None) -> Comparison:
    ours, theirs = ([sample.mebibytes for sample in samples[side]] for side in ("ours", "theirs"))
    return Comparison(what, ours, theirs, limit, "MiB")
