"""A line of a text is a paragraph: a sentence that goes on below is printed as two."""

from collections.abc import Iterator

from sinhkehoach.base.correction import Correction, placed
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.broken_lines import broken_lines
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first line of each sentence that goes on from the line above it."""
    del facts
    for path, prose in view.prose:
        for broken in broken_lines(prose):
            lines = "Dòng này" if len(broken) == 1 else f"{len(broken)} dòng từ đây"
            message = f"{lines} là phần tiếp của câu ở dòng trên, sẽ in ra thành đoạn riêng"
            hint = "nối vào cuối dòng trên, bằng một dấu cách"
            joined = (Correction(item.offset - 1, "\n", " ", is_safe=False) for item in broken)
            yield Finding(path, message, hint, broken[0].offset, corrections=placed(path, *joined))


RULE = Rule(
    "SKH362",
    "Câu bị ngắt dòng ở giữa",
    Severity.WARNING,
    "Chữ chép từ tệp PDF hoặc thư điện tử bị xuống dòng ở cuối mỗi dòng cũ; mỗi dòng in thành một đoạn.",
    findings,
    advice="Nối các dòng của một câu lại thành một dòng.",
    wrong="yêu cầu: |\n  Các đơn vị nắm chắc việc\n  phải làm trong năm.\n",
    mended="yêu cầu: |\n  Các đơn vị nắm chắc việc phải làm trong năm.\n",
)
