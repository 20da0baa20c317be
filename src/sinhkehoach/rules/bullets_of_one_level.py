"""Bullets of two kinds that nothing sets one below the other are printed alike: was the second kind meant below?"""

from collections.abc import Iterator

from sinhkehoach.base.line_marks import DASHES
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Level
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first line with a second kind of bullet on the level of another, for each list of a text."""
    del facts
    for path, prose in view.prose:
        first = ""
        for item in prose.items:
            if item.level in (Level.NUMBER, Level.LETTER):
                first = ""
            if item.level is not Level.DASH or item.mark in DASHES or item.mark == first:
                continue
            if first:
                here = path if item.index is None else (*path, item.index)
                message = f"Dòng “{item.mark}” in ra như dòng “{first}” ở trên, đều là gạch đầu dòng (-)"
                yield Finding(here, message, f"nếu là dòng con thì thay {item.mark} bằng +", item.offset)
            first = item.mark


RULE = Rule(
    "SKH349",
    "Hai loại dấu đầu dòng in ra như nhau",
    Severity.HINT,
    "Dấu đầu dòng của Word (•, ➢, ✓) in thành gạch (-); dấu thứ hai thành cộng (+) khi danh sách trở lại dấu thứ nhất,"
    " khi dòng trên kết thúc bằng dấu hai chấm, hoặc theo thứ tự •, o, ▪ của Word.",
    findings,
    advice="Dòng con thì viết +. Các dòng cùng một cấp thì viết - cho tất cả.",
    wrong="yêu cầu: |\n  ➢ Bảo đảm an toàn.\n  ✓ Tiết kiệm.\n",
    mended="yêu cầu: |\n  - Bảo đảm an toàn.\n  - Tiết kiệm.\n",
)
