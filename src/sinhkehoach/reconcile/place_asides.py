"""What stands beside the text of a document, as made and now → what a hand has put there or taken away."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.docx.text import TextParagraph, TextRun
from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.units import TextUnit

_BREAK: Final = AsideKind.PAGE_BREAK
_ADVICE: Final = {
    AsideKind.MARGIN: "đầu trang, cuối trang lấy từ mẫu Word của cơ quan: sửa trong mẫu, rồi tạo lại văn bản",
    AsideKind.BOX: "tệp kế hoạch không ghi được hộp chữ: ghi thành đoạn văn, hoặc chép lại sau khi tạo",
    AsideKind.PICTURE: "hình không tự về kế hoạch: chép tệp hình vào hinh/, ghi “hình” ở nhiệm vụ, phần hay phụ lục ấy",
    AsideKind.ENDNOTE: "tệp kế hoạch chỉ có chú thích cuối trang: ghi ở mục “chú thích”, hoặc chép lại sau khi tạo",
    AsideKind.PAGE_BREAK: "ghi “ngắt trang: có” ở nhiệm vụ, phần hay mục bắt đầu trang mới",
    AsideKind.IMPORTED: "tệp chèn vào không đọc được: chép chữ trong đó vào tệp kế hoạch",
}


def place_asides(made: Sequence[Aside], now: Sequence[Aside]) -> list[HandEdit]:
    """Return an edit for each line or picture that is there now and was not, or the other way round."""
    before, after = Counter(made), Counter(now)
    come = _without_known_breaks((after - before).elements(), _breaks(after) - _breaks(before))
    gone = (each for each in (before - after).elements() if each.kind is not _BREAK)
    return [
        *(_finding(each, is_new=True) for each in come),
        *(_finding(each, is_new=False) for each in gone),
    ]


def _without_known_breaks(asides: Iterable[Aside], more: int) -> Iterator[Aside]:
    """Yield `asides`, of the page breaks `more`: what stands behind the others may only have been rewritten."""
    for each in asides:
        more -= each.kind is _BREAK
        if each.kind is not _BREAK or more >= 0:
            yield each


def _breaks(asides: Counter[Aside]) -> int:
    return sum(count for each, count in asides.items() if each.kind is _BREAK)


def _finding(aside: Aside, *, is_new: bool) -> HandEdit:
    text = f"{aside.kind}: {aside.text}" if aside.text else aside.kind
    unit = TextUnit(((TextParagraph((TextRun(text, bold=False, italic=False),)),),))
    difference = Added(unit, None, None) if is_new else Removed(unit)
    old, new = ("", text) if is_new else (text, "")
    return HandEdit(Group.UNPLACED, difference, old, new, advice=_ADVICE[aside.kind])
