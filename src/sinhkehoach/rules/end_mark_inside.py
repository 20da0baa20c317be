"""`./.` ends the text of the document, once (NĐ 30/2020, Phụ lục I, II.6)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.structure import last_part
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_MARK: Final = "./."
_ENDED: Final = lazy_pattern(r"\./\.")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the texts with an end mark inside, and those that end with it before the end of the document."""
    last = _last_text(view, facts)
    for text in view.texts_with(_MARK):
        end = len(text.plain.rstrip()) - len(_MARK) if text == last else -1
        places = [found.start() for found in _ENDED.finditer(text.plain) if found.start() != end]
        if places:
            hint = f"bỏ dấu này: chương trình tự ghi “{facts.form.end_mark}” sau câu cuối cùng"
            stop = "" if text.is_heading else "."
            ended = (Correction(at, _MARK, stop) for at in places)
            yield text.finding(places[0], "Dấu “./.” chỉ đứng ở cuối văn bản", hint, *ended)


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
