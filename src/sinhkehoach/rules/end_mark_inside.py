"""`./.` ends the text of the document, once (NĐ 30/2020, Phụ lục I, II.6)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.structure import last_part
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_MARK: Final = "./."


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the texts with an end mark inside, and those that end with it before the end of the document."""
    last = _last_text(view, facts)
    for text in view.texts_with(_MARK):
        at = text.plain.find(_MARK)
        if at >= 0 and (text != last or text.plain.rstrip()[at:] != _MARK):
            hint = "bỏ dấu này: chương trình tự ghi “./.” sau câu cuối cùng"
            yield text.finding(at, "Dấu “./.” chỉ đứng ở cuối văn bản", hint)


def _last_text(view: View, facts: Facts) -> Text | None:
    """Return the text with which the document ends: the closing, else the last one of its last part."""
    part = ("kết",) if view.plan.closing is not None else last_part(view.plan, facts.kind)
    return next(
        (text for text in reversed(view.marked_texts) if part and text.path[: len(part)] == part), None
    )


RULE = Rule(
    "SKH367",
    "Dấu kết thúc “./.” ở giữa văn bản",
    Severity.WARNING,
    "Cuối phần nội dung có dấu “./.” (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6); chương trình tự ghi.",
    findings,
    advice="Xóa dấu ấy.",
    wrong="yêu cầu: Bảo đảm an toàn./.\nkết: Các đơn vị nghiêm túc thực hiện\n",
    mended="yêu cầu: Bảo đảm an toàn.\nkết: Các đơn vị nghiêm túc thực hiện\n",
)
