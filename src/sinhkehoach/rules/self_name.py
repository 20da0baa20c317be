"""A plan calls itself a plan: no `Chương trình hành động này` taken over from the document that it was written after."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_KINDS: Final = (
    "Chương trình hành động", "Chương trình", "Kế hoạch", "Quyết định", "Nghị quyết", "Chỉ thị", "Đề án", "Phương án",
    "Hướng dẫn", "Thông báo", "Quy chế", "Quy định", "Báo cáo", "Công văn", "Tờ trình", "Thông tư", "Nghị định",
)  # fmt: skip
_SELF: Final = lazy_pattern(rf"(?<![\w“])({'|'.join(_KINDS)}) này(?!\w)")
_OTHER: Final = "này"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the places that call the plan by another kind, unless a document of that kind was named before."""
    own = facts.kind.name
    for text in view.texts_with(*(f"{kind.casefold()} {_OTHER}" for kind in _KINDS if kind != own)):
        for found in _SELF.finditer(text.plain):
            before = text.plain[: found.start()]
            named = re.search(rf"(?i:{found[1]})", before)
            if found[1] != own and not named:
                message = f"“{found[0]}”: văn bản này là {own}"
                meant = Correction(found.start(1), found[1], own, is_safe=False)
                hint = f"sửa thành “{own} này”, hoặc nói rõ văn bản nào"
                yield text.finding(found.start(), message, hint, meant)


RULE = Rule(
    "SKH388",
    "Tự gọi bằng tên loại văn bản khác",
    Severity.WARNING,
    "Lỗi hay gặp khi soạn theo văn bản cấp trên: “Chương trình hành động này” còn lại trong một Kế hoạch.",
    findings,
    advice="Sửa tên loại. Câu đã nêu một văn bản loại ấy ở phía trước không bị báo.",
    wrong="yêu cầu: |\n  - Các đơn vị căn cứ Chương trình hành động này để thực hiện.\n",
    mended="yêu cầu: |\n  - Các đơn vị căn cứ Kế hoạch này để thực hiện.\n",
)
