"""Numbers typed before the rows of a table follow one another: none is left out, none stands twice."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View

_NUMBER: Final = lazy_pattern(r"((?:\d+\.)*)(\d+)\.?")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first number of each table that does not go on from the one above it."""
    del facts
    for table in view.tables:
        if table.table.own_numbers:
            yield from _first_wrong(table)


def _first_wrong(table: PlanTable) -> Iterator[Finding]:
    last: tuple[KeyPath, str, int] | None = None
    for here, row in table.rows:
        words = cell_words(row[0])
        found = _NUMBER.fullmatch(words)
        if found is None:
            # Behind another row, or in another group, rows may be counted anew.
            last = None
            continue
        above, number = found[1], int(found[2])
        if last and last[:2] == (here[:-1], above) and number not in {last[2] + 1, 1 if last[2] > 1 else 0}:
            right = f"{above}{last[2] + 1}"
            what = "lặp lại" if number == last[2] else "không nối tiếp"
            hint = f"ghi {right}, hoặc bỏ cột này: chương trình tự đánh số hàng"
            yield table.finding(here, 0, f"Số thứ tự “{words}” {what} “{above}{last[2]}” ở hàng trên", hint)
            return
        last = here[:-1], above, number


RULE = Rule(
    "SKH340",
    "Số thứ tự trong bảng không liên tục",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: các hàng đánh số 1, 2, 4, 5. Người đọc tưởng thiếu một hàng.",
    findings,
    advice="Sửa số, hoặc bỏ cột số thứ tự để chương trình tự đánh số. Đếm lại từ 1, số theo nhóm không bị báo.",
    wrong="yêu cầu: |\n  TT\tTrường\n  1\tHoa Sen\n  2\tHoa Mai\n  4\tHoa Cúc\n",
    mended="yêu cầu: |\n  TT\tTrường\n  1\tHoa Sen\n  2\tHoa Mai\n  3\tHoa Cúc\n",
)
