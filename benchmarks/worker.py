"""Work that is done again and again in a process that is warm.

    python -m benchmarks.worker WORK ARGUMENTS…

A line on stdin starts a turn; the seconds that the work took in it once go to stdout.
"""

import gc
import sys
from collections.abc import Callable
from datetime import date
from io import BytesIO
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml

from benchmarks.workload import with_other_sentences
from sinhkehoach.__main__ import OBJECTS_BEFORE_COLLECTING

# A turn is as many runs as fit, at least one: a single short one would be measured on a processor that is cold.
SECONDS_OF_A_TURN = 0.1
Work = Callable[[], object]


def compose_and_make(plan_file: str, template: str) -> Callable[[], bytes]:
    """Plan → bytes of the document."""
    from sinhkehoach.compose.compose import compose
    from sinhkehoach.jobs.open_plan import Offices, open_plan
    from sinhkehoach.render.make import make_docx
    from sinhkehoach.template.read_template import read_template

    opened = open_plan(Path(plan_file), Offices())
    prepared = read_template(Path(template), None)
    if opened.plan is None or opened.facts is None:
        raise RuntimeError(opened.problems)
    plan, facts = opened.plan, opened.facts
    return lambda: make_docx(compose(plan, facts), prepared)


def docxtpl_render(plan_file: str, template: str) -> Work:
    """Values read from YAML → bytes of the document, by docxtpl."""
    from docxtpl import DocxTemplate

    plan = _values(plan_file)

    def work() -> None:
        word = DocxTemplate(template)
        word.render({"plan": plan})
        word.save(BytesIO())

    return work


def jinja_string(plan_file: str, template: str) -> Work:
    """Values read from YAML → bytes of the same document as ours, by one compiled jinja2 string and our zip."""
    from benchmarks.jinja_twin import jinja_twin

    return jinja_twin(compose_and_make(plan_file, template)(), _values(plan_file))


def build(plan_file: str, template: str, output: str) -> Work:
    """YAML file → file of the document, checked and written safely."""
    from sinhkehoach.jobs.build_many import build_start
    from sinhkehoach.jobs.build_places import BuildSettings

    build_one = build_start(BuildSettings(date(2026, 11, 28), Path(output), Path(template)))

    def work() -> None:
        # A document that stands already and is right would not be made again.
        for document in Path(output).glob("*.docx"):
            document.unlink()
        result = build_one(Path(plan_file))
        if result.written is None:
            raise RuntimeError(result.problems)

    return work


def build_new(plan_file: str, template: str, output: str) -> Work:
    """YAML file → file of the document, no sentence the same as in any plan before."""
    text, numbers = Path(plan_file).read_text(encoding="utf-8"), count()
    work = build(plan_file, template, output)

    def work_anew() -> None:
        Path(plan_file).write_text(with_other_sentences(text, next(numbers)), encoding="utf-8")
        work()

    return work_anew


def docxtpl_build(plan_file: str, template: str, target: str) -> Work:
    """YAML file → file of the document, by docxtpl."""
    from docxtpl import DocxTemplate

    def work() -> None:
        word = DocxTemplate(template)
        word.render({"plan": _values(plan_file)})
        word.save(target)

    return work


def check(plan_file: str) -> Work:
    """YAML file → its problems."""
    from sinhkehoach.jobs.check import check_files

    return lambda: check_files([Path(plan_file)])


def ask_rules(plan_file: str, code: str = "") -> Work:
    """Plan → findings of all rules, of the one called `code`, or with `more` of all and of twenty that find nothing.

    What rules share is gathered anew each time.
    """
    from benchmarks.quiet_rules import quiet_rules
    from sinhkehoach.jobs.open_plan import Offices, open_plan
    from sinhkehoach.rules.all_rules import ALL_RULES
    from sinhkehoach.rules.check import check as ask

    opened = open_plan(Path(plan_file), Offices())
    if opened.plan is None or opened.facts is None:
        raise RuntimeError(opened.problems)
    plan, facts = opened.plan, opened.facts
    rules = tuple(rule for rule in ALL_RULES if code in ("", "more", rule.code))
    if code == "more":
        rules += quiet_rules()
        if any(problem.code.startswith("SKH7") for problem in ask(plan, facts, rules)):
            raise RuntimeError("a rule that should find nothing finds something")
    return lambda: ask(plan, facts, rules)


def judge(plan_file: str, template: str) -> Work:
    """Bytes of the plan's document → verdicts on its form."""
    from sinhkehoach.conformance.evaluate import evaluate
    from sinhkehoach.conformance.regimes.choose import examine_by_regime
    from sinhkehoach.docx.package import open_package
    from sinhkehoach.docx.read import read_document

    data = compose_and_make(plan_file, template)()
    return lambda: evaluate(*examine_by_regime(read_document(open_package(data))))


def judge_read(plan_file: str, template: str) -> Work:
    """The plan's document as it was read → verdicts on its form."""
    from sinhkehoach.conformance.evaluate import evaluate
    from sinhkehoach.conformance.regimes.choose import examine_by_regime
    from sinhkehoach.docx.package import open_package
    from sinhkehoach.docx.read import read_document

    document = read_document(open_package(compose_and_make(plan_file, template)()))
    return lambda: evaluate(*examine_by_regime(document))


def _values(plan_file: str) -> Any:  # noqa: ANN401 — what a YAML file holds
    text = Path(plan_file).read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)


WORKS: dict[str, Callable[..., Work]] = {
    work.__name__: work
    for work in (
        compose_and_make,
        docxtpl_render,
        jinja_string,
        build,
        build_new,
        docxtpl_build,
        check,
        ask_rules,
        judge,
        judge_read,
    )
}


def main() -> None:
    """Do the work that the command line names each time a line comes in."""
    # As the program itself has it, for every contender: less often than Python would.
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING)
    work = WORKS[sys.argv[1]](*sys.argv[2:])
    for _ in sys.stdin:
        times, start = 0, perf_counter()
        while perf_counter() - start < SECONDS_OF_A_TURN:
            work()
            times += 1
        print((perf_counter() - start) / times, flush=True)


if __name__ == "__main__":
    main()
