"""What stands beside the text of a document, as made and now → what a hand has put there or taken away."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.docx.text import TextParagraph, TextRun
from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.units import TextUnit

_ADVICE: Final = {
    AsideKind.MARGIN: "đầu trang, cuối trang lấy từ mẫu Word của cơ quan: sửa trong mẫu, rồi sinh lại",
    AsideKind.BOX: "tệp kế hoạch không ghi được hộp chữ: ghi thành đoạn văn, hoặc chép lại sau khi sinh",
    AsideKind.PICTURE: "tệp kế hoạch không ghi được hình: chép lại vào văn bản sau khi sinh",
}


def place_asides(made: Sequence[Aside], now: Sequence[Aside]) -> list[HandEdit]:
    """Return an edit for each line or picture that is there now and was not, or the other way round."""
    before, after = Counter(made), Counter(now)
    come = [_finding(each, is_new=True) for each in (after - before).elements()]
    return come + [_finding(each, is_new=False) for each in (before - after).elements()]


def _finding(aside: Aside, *, is_new: bool) -> HandEdit:
    text = f"{aside.kind}: {aside.text}" if aside.text else aside.kind
    unit = TextUnit(((TextParagraph((TextRun(text, bold=False, italic=False),)),),))
    difference = Added(unit, None, None) if is_new else Removed(unit)
    old, new = ("", text) if is_new else (text, "")
    return HandEdit(Group.UNPLACED, difference, old, new, advice=_ADVICE[aside.kind])
