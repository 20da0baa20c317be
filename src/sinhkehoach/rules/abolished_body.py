"""A plan dated after 01/7/2025 gives no work to districts and their bodies, which ended on that day."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.office import RecipientBracket
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import view_of

_ENDED: Final = date(2025, 7, 1)
_NAME: Final = r"[A-ZĐÁÀẢÃẠĂÂÉÈÊÍÌÓÒÔƠÚÙƯÝ]"
_COMMITTEE: Final = r"(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|MTTQ|Công an|Đảng bộ)"
_CENTRAL_CITIES: Final = r"(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh|trực thuộc)"
_GONE: Final = lazy_pattern(
    rf"{_COMMITTEE}\s+(?:các\s+)?(?:huyện|quận|thị xã|thị trấn)\b"
    rf"|\b(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn)\s+{_NAME}\w+"
    r"|\b(?:Huyện|Quận|Thị) [ủu]y\b|\b(?:cấp|các)\s+(?:huyện|quận)\b"
    r"|\b[Pp]hòng\s+(?:GD\s?&\s?ĐT|GDĐT|GD-ĐT|Giáo dục và Đào tạo)\b"
    rf"|{_COMMITTEE}\s+thành phố\s+(?!{_CENTRAL_CITIES}){_NAME}\w+"
)
# One of these stands in everything that _GONE finds.
_TELLTALES: Final = (
    "huyện", "quận", "thị xã", "thị trấn", "thị ủy", "thị uy", "gd", "gdđt", "giáo dục và đào tạo", "thành phố",
)  # fmt: skip
_HISTORY: Final = lazy_pattern(
    r"\(cũ\)|\bcũ\b|trước đây|trước ngày 01/0?7/2025|trước ngày 01 tháng 7 năm 2025|giải thể|sáp nhập|hợp nhất"
    r"|kết thúc hoạt động|không còn|nguyên là|bàn giao từ|thời kỳ|năm (?:19\d{2}|20[01]\d|202[0-4])"
)
_CITED: Final = lazy_pattern(r"(?:số|ngày)\s[^;]*\b(?:19\d{2}|20[01]\d|202[0-4]|2025)\b[^;]*\bcủa\s+$")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the bodies of the district level in texts, among units and recipients, unless history is quoted."""
    del facts
    when = (plan.date.full() if plan.date else None) or plan.period.first
    if when < _ENDED:
        return
    words = view_of(plan).folded_words
    telltales = [each for each in _TELLTALES if words.issuperset(each.split())]
    for text in view_of(plan).texts_with(*telltales):
        for found in _GONE.finditer(text.plain):
            if not _HISTORY.search(text.plain) and not _CITED.search(text.plain[: found.start()]):
                yield text.finding(found.start(), _message(found[0]), _HINT)
    for path, name in [*view_of(plan).unit_names, *_recipients(plan)]:
        gone = _GONE.search(name)
        if gone and not _HISTORY.search(name):
            yield Finding(path, _message(gone[0]), _HINT)


_HINT: Final = "thay bằng cơ quan cấp tỉnh hoặc cấp xã; nhắc chuyện cũ thì ghi thêm “cũ” hoặc “trước đây”"


def _message(name: str) -> str:
    return f"“{name}”: cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025"


def _recipients(plan: Plan) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for index, each in enumerate(plan.recipients):
        if isinstance(each, RecipientBracket):
            for place, name in enumerate(each.recipients):
                yield ("nơi nhận", index, "nơi nhận", place), name
        else:
            yield ("nơi nhận", index), each


RULE = Rule(
    "SKH317",
    "Giao việc cho cơ quan cấp huyện đã kết thúc hoạt động",
    Severity.WARNING,
    "Chính quyền địa phương hai cấp từ ngày 01/7/2025 (Luật Tổ chức chính quyền địa phương ngày 16/6/2025).",
    findings,
    advice="Thay bằng cơ quan hiện nay. Văn bản cũ được viện dẫn và câu có chữ “cũ”, “trước đây” không bị báo.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND huyện trước ngày 20/12/2027.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND tỉnh trước ngày 20/12/2027.\n",
)
