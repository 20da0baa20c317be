"""Amounts of money in sentences, and numbers in columns, are spelt the Vietnamese way: `1,5 tỷ đồng`, `900.000.000`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.amounts_in_text import (
    SPOKEN_LITERALS,
    amount_literals,
    misspelt_amounts,
    spoken_amounts,
)
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import GROUP_SPACES

_POINTS: Final = lazy_pattern(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMAS: Final = lazy_pattern(r"[0-9]{1,3}(?:,[0-9]{3}){2,}")
_GROUPED: Final = lazy_pattern(rf"\A(?:{_POINTS.pattern}|{_COMMAS.pattern})\Z")
# In a column with thousands set off by points, three digits behind a comma are most likely thousands as well.
_ONE_COMMA: Final = lazy_pattern(r"([1-9][0-9]{0,2}),([0-9]{2}0)")
_SHARES: Final = lazy_pattern(r",(?:[0-9]{1,2}|[0-9]{2}[1-9])$")
_BLANKS_OR_NONE: Final = lazy_pattern(rf"[1-9][0-9]{{0,2}}(?:[{GROUP_SPACES}][0-9]{{3}})+|[1-9][0-9]{{4,}}")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts whose points and commas are set otherwise, or otherwise than those of their column."""
    del facts
    # A column is looked at beside a number in groups of three: most plans with long tables have none.
    if view.vocabulary.holding((".", ","), _GROUPED):
        for table in view.tables:
            for at in range(len(table.leaves)):
                yield from _in_column(table, at)
    for text in view.texts_with(*amount_literals(view.vocabulary), also=(".", ",")):
        for at, fault in misspelt_amounts(text.plain):
            meant = (fault.correction.moved(at),) if fault.correction else ()
            yield text.finding(at, str(fault), fault.hint, *meant)
    for text in view.texts_with(*SPOKEN_LITERALS):
        for at, fault in spoken_amounts(text.plain):
            yield text.finding(at, str(fault), fault.hint)


def _in_column(table: PlanTable, at: int) -> Iterator[Finding]:
    """Yield the numbers with commas between thousands, and those with blanks or nothing there beside some with points."""
    cells = [(here, words) for here, row in table.rows if (words := cell_words(row[at]))[:1].isdigit()]
    pointed = next((words for _, words in cells if _POINTS.fullmatch(words)), None)
    has_shares = any(_SHARES.search(words) for _, words in cells)
    for here, words in cells:
        if pointed and not has_shares and (found := _ONE_COMMA.fullmatch(words)):
            hint = f"viết {found[1]}.{found[2]}, hoặc {found[1]},{found[2].rstrip('0')} nếu dấu phẩy đứng trước phần lẻ"
            yield table.finding(here, at, f"“{words}” viết khác “{pointed}” cùng cột", hint)
        if _COMMAS.fullmatch(words) or (pointed and _BLANKS_OR_NONE.fullmatch(words)):
            beside = f" khác “{pointed}” cùng cột" if pointed else " không theo cách viết số của Việt Nam"
            right = f"{int(re.sub(r'[^0-9]', '', words)):,}".replace(",", ".")
            meant = Correction(0, words, right)
            yield table.finding(here, at, f"“{words}” viết{beside}", f"viết {right}", meant)


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
