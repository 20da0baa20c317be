"""Amounts of money in sentences are spelt the Vietnamese way: `1,5 tỷ đồng`, `900.000.000 đồng`."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.amounts_in_text import amount_literals, misspelt_amounts
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts whose points and commas are set otherwise, or can be read in two ways."""
    del facts
    for text in view.texts_with(*amount_literals(view.vocabulary), also=(".", ",")):
        for at, fault in misspelt_amounts(text.plain):
            yield text.finding(at, str(fault), fault.hint)


RULE = Rule(
    "SKH348",
    "Số tiền viết không theo cách Việt Nam",
    Severity.WARNING,
    "Dấu chấm tách hàng nghìn, dấu phẩy đứng trước phần lẻ. Lỗi gặp trong kế hoạch đã ký: một cột ghi cả 156 000 000 và"
    " 900,000,000.",
    findings,
    advice="Viết lại con số.",
    wrong="yêu cầu: |\n  - Bố trí 1.5 tỷ đồng sửa chữa trường học.\n",
    mended="yêu cầu: |\n  - Bố trí 1,5 tỷ đồng sửa chữa trường học.\n",
)
