"""The examples of problems → the pages about codes, each message as the program words it today."""

import re
from pathlib import Path

from sinhkehoach.base.problem import Problem
from tools.docs import (
    example,
    examples_cascade,
    examples_load,
    examples_papers,
    examples_plan,
    examples_rules,
    examples_template,
    examples_typeset,
    examples_units,
)
from tools.docs.example import CodeExample, MadeExample
from tools.docs.examples_template import TemplateExample

PACKAGE = Path(__file__).parents[2] / "src" / "sinhkehoach"
Example = CodeExample | MadeExample | TemplateExample
_BY_REGION: dict[str, tuple[Example, ...]] = {
    "mã SKH1": examples_load.EXAMPLES,
    "mã SKH2": tuple(
        sorted((*examples_plan.EXAMPLES, *examples_papers.EXAMPLES), key=lambda each: each.code)
    ),
    "mã SKH3": examples_rules.EXAMPLES,
    "mã SKH4": examples_typeset.EXAMPLES,
    "mã SKH5": examples_template.EXAMPLES,
    "mã SKH7": (*examples_cascade.EXAMPLES, *examples_units.EXAMPLES),
}
_FIRST = "một thông báo"
# The message by which docs/ma-loi.md explains how to read one: it stands at line 3, column 5.
_FIRST_EXAMPLE = CodeExample(
    "SKH202", "", "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    chu tri: phòng-vhxh\n"
)
_CORRECTED = "mã tự sửa"
REGIONS = (_FIRST, _CORRECTED, *_BY_REGION)


def codes_in_sources() -> set[str]:
    """Return every code that the program can give a problem."""
    sources = (file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    return {code for source in sources for code in re.findall(r'"(SKH\d{3})"', source)}


def codes_with_examples() -> list[str]:
    """Return the codes of the examples, in their order."""
    return [each.code for examples in _BY_REGION.values() for each in examples]


def code_region(name: str) -> str:
    """Return the content of the region called `name`: one section for each of its codes."""
    if name == _FIRST:
        return _message(_FIRST_EXAMPLE)
    if name == _CORRECTED:
        return _corrected()
    return "\n\n".join(_section(each) for each in _BY_REGION[name])


def problem_shown(each: Example) -> Problem:
    """Return the problem that the example is made for; raises LookupError when the program finds none such."""
    for problem in _found(each):
        if problem.code == each.code:
            return problem
    raise LookupError(f"the example of {each.code} shows {[problem.code for problem in _found(each)]}")


def _found(each: Example) -> tuple[Problem, ...]:
    if isinstance(each, MadeExample):
        return each.make()
    return example.problems_of(each) if isinstance(each, CodeExample) else examples_template.problems_of(each)


def _message(each: Example) -> str:
    return f"```text\n{example.shown(problem_shown(each))}\n```"


def _corrected() -> str:
    """Return the table of the codes whose examples the program can mend, and by which option."""
    rows = ["| Mã | Chỗ sai | Sửa bằng |", "|---|---|---|"]
    for each in (each for examples in _BY_REGION.values() for each in examples):
        if isinstance(each, CodeExample) and (problem := problem_shown(each)).corrections:
            option = "--sua" if problem.can_be_corrected_safely else "--sua-ca"
            rows.append(f"| {each.code} | {each.title} | `{option}` |")
    return "\n".join(rows)


def _section(each: Example) -> str:
    parts = [f"### {each.code} – {each.title}", _message(each), each.advice]
    if isinstance(each, CodeExample) and each.mended:
        parts.append(f"Sửa thành:\n\n<!-- thuộc: kế hoạch -->\n```yaml\n{each.mended}```")
    return "\n\n".join(part for part in parts if part)
