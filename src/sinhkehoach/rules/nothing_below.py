"""A line that announces something with a colon has something below it."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import shortened
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.item_depth import item_depth
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_SHOWN: Final = 50
_NOTHING: Final = "viết tiếp nội dung, hoặc bỏ dòng này"
_BELOW: Final = "nếu các dòng sau là của dòng này thì thay - bằng +; nếu không, viết tiếp nội dung"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the items that end with a colon although the next line is no part of them."""
    del facts
    for path, prose in view.prose:
        for item, following in zip_longest(prose.items, prose.items[1:]):
            if ":" in item.inline.typed and _announces(item) and _is_empty(item, following, prose):
                here = item.path_in(path)
                text = Text(here, item.inline, item.inline.plain)
                message = f"“{shortened(text.plain, _SHOWN)}” mở ra nhưng bên dưới không có gì"
                hint = _BELOW if following and following.level is item.level is Level.DASH else _NOTHING
                yield text.finding(0, message, hint)


def _announces(item: ProseItem) -> bool:
    return item.inline.plain.rstrip(" *").endswith(":")


def _is_empty(item: ProseItem, following: ProseItem | None, prose: Prose) -> bool:
    if item.level is Level.PARAGRAPH or (following and following.level is Level.PARAGRAPH):
        return False
    if following is None:
        return len(prose.items) > 1
    # `Thời gian: năm 2027 Yêu cầu:` has something of its own before what it announces.
    beside = item_depth(item) == item_depth(following) and ":" not in item.inline.plain.rstrip(" *:")
    return item_depth(following) < item_depth(item) or (item.level is following.level and beside)


RULE = Rule(
    "SKH343",
    "Tiêu đề không có nội dung",
    Severity.WARNING,
    "Dòng kết thúc bằng dấu hai chấm báo trước nội dung; thiếu thường do xóa nhầm hoặc chưa soạn xong.",
    findings,
    advice="Viết tiếp nội dung dưới dòng đó, hoặc bỏ dòng.",
    wrong="yêu cầu: |\n  a) Thời gian:\n  b) Địa điểm: tại trường.\n",
    mended="yêu cầu: |\n  a) Thời gian: trong tháng 3.\n  b) Địa điểm: tại trường.\n",
)
