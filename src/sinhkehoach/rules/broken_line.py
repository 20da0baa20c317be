"""A line of a text is a paragraph: a sentence that goes on below is printed as two."""

from collections.abc import Iterator

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
        for item, count in broken_lines(prose):
            lines = "Dòng này" if count == 1 else f"{count} dòng từ đây"
            message = f"{lines} là phần tiếp của câu ở dòng trên, sẽ in ra thành đoạn riêng"
            yield Finding(path, message, "nối vào cuối dòng trên, bằng một dấu cách", item.offset)


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
