"""An hour has sixty minutes and a day has twenty-four hours: no `7h75`, no `25h30`."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_TIME: Final = lazy_pattern(
    r"(?<![\w.,/:])(\d{1,2})(?:h|g|\s+giờ\s+|:)(\d{2})(?!\d|[.,:/%]\d|\w)(?:\s*(?:phút|ph|p)(?!\w))?"
)
_CLOCK: Final = lazy_pattern(r"\d[hg:]\d\d")
_HOURS: Final = 24
_MINUTES: Final = 60


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the times of day in texts that no clock shows."""
    del facts
    shown = set(_CLOCK.findall(view.vocabulary.folded_pieces))
    for text in view.texts_with("giờ", *shown, pattern=_TIME):
        for found in _TIME.finditer(text.plain):
            hour, minute = int(found[1]), int(found[2])
            if ":" in found[0] and (
                hour > _HOURS or text.plain[: found.start()].rstrip().endswith(("tỷ lệ", "tỉ lệ"))
            ):
                continue
            if minute >= _MINUTES:
                yield text.finding(found.start(), f"“{found[0]}”: một giờ chỉ có 60 phút", "sửa số phút")
            elif hour > _HOURS or (hour == _HOURS and minute):
                yield text.finding(found.start(), f"“{found[0]}”: một ngày chỉ có 24 giờ", "sửa số giờ")


RULE = Rule(
    "SKH381",
    "Giờ không có trên đồng hồ",
    Severity.WARNING,
    "Giấy ghi “7h75” thì không ai biết đến lúc nào; thường do gõ nhầm một chữ số.",
    findings,
    advice="Sửa giờ, phút. Viết như 7h30, 7 giờ 30 phút.",
    wrong="yêu cầu: |\n  - Tập trung lúc 7h75 tại sân trường.\n",
    mended="yêu cầu: |\n  - Tập trung lúc 7h45 tại sân trường.\n",
)
