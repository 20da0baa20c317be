"""A paragraph or an item begins with a capital letter (NĐ 30/2020, Phụ lục II, mục I)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the items of prose and the names of tasks whose first letter is small."""
    del facts
    for path, prose in view.prose:
        for item in prose.items:
            # Nearly all lines begin with a capital: that much is seen at once.
            if not item.inline.typed[:1].isupper():
                here = path if item.index is None else (*path, item.index)
                yield from _small(Text(here, item.inline, item.inline.plain))
    for path, task in view.tasks:
        yield from _small(Text((*path, "tên"), task.name, task.name.plain))


def _small(text: Text) -> Iterator[Finding]:
    word = text.plain.split(" ", 1)[0].lstrip("“‘(*")
    # `eOffice`, `pH` and addresses keep their small letter.
    if word[:1].islower() and word.islower() and not any(mark in word for mark in "./@"):
        yield text.finding(0, f"Đầu dòng viết thường: “{word}”", "viết hoa chữ cái đầu dòng")


RULE = Rule(
    "SKH360",
    "Đầu dòng viết thường",
    Severity.HINT,
    "Viết hoa chữ cái đầu khi xuống dòng, kể cả sau dấu gạch đầu dòng (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I).",
    findings,
    advice="Viết hoa chữ đầu. Ô trong bảng không bị xét.",
    wrong="yêu cầu: |\n  - an toàn, tiết kiệm.\n",
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
