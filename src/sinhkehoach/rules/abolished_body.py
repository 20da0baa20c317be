"""A plan gives no work to bodies that ended before it: ministries merged on 01/3/2025, districts gone on 01/7/2025."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View

_DISTRICTS_ENDED: Final = date(2025, 7, 1)
_MINISTRIES_MERGED: Final = date(2025, 3, 1)
_NAME: Final = r"[A-ZĐÁÀẢÃẠĂÂÉÈÊÍÌÓÒÔƠÚÙƯÝ]"
_COMMITTEE: Final = (
    r"(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|MTTQ|Công an|Đảng bộ|T[òo][aà] án nhân dân"
    r"|Viện kiểm sát nhân dân|Ban Chỉ huy Quân sự|địa bàn|toàn|trên)"
)
_CENTRAL_CITIES: Final = r"(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh|trực thuộc)"
_DISTRICT: Final = lazy_pattern(
    rf"{_COMMITTEE}\s+(?:các\s+)?(?:huyện|quận|thị xã|thị trấn)\b"
    rf"|\b(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn)\s+{_NAME}\w+"
    r"|\b(?:Huyện|Quận|Thị) [ủu]y\b|\b(?:cấp|các)\s+(?:huyện|quận)\b|\b(?:xã|phường), thị trấn\b"
    r"|\b[Pp]hòng\s+(?:GD\s?&\s?ĐT|GDĐT|GD-ĐT|Giáo dục và Đào tạo)\b"
    rf"|(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|Công an)\s+thành phố\s+(?!{_CENTRAL_CITIES}){_NAME}\w+"
)
_CURRENT: Final = {
    "Kế hoạch và Đầu tư": "Tài chính",
    "KH&ĐT": "Tài chính",
    "KHĐT": "Tài chính",
    "Giao thông vận tải": "Xây dựng",
    "GTVT": "Xây dựng",
    "Thông tin và Truyền thông": "Khoa học và Công nghệ",
    "TT&TT": "Khoa học và Công nghệ",
    "TTTT": "Khoa học và Công nghệ",
    "Tài nguyên và Môi trường": "Nông nghiệp và Môi trường",
    "TN&MT": "Nông nghiệp và Môi trường",
    "TNMT": "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn": "Nông nghiệp và Môi trường",
    "NN&PTNT": "Nông nghiệp và Môi trường",
    "Lao động - Thương binh và Xã hội": "Nội vụ",
    "Lao động, Thương binh và Xã hội": "Nội vụ",
    "LĐTBXH": "Nội vụ",
    "LĐ-TB&XH": "Nội vụ",
}
_MINISTRY: Final = lazy_pattern(
    rf"\b(Bộ|Sở)\s+({'|'.join(_CURRENT)})(?!\w)|\bỦy ban Dân tộc\b|\bBan (?:Tuyên giáo|Dân vận)(?! và)"
)
# One of these stands in everything that the patterns find.
_TELLTALES: Final = (
    "huyện", "quận", "thị xã", "thị trấn", "thị ủy", "thị uy", "gd", "gdđt", "giáo dục và đào tạo", "thành phố",
    "ủy ban dân tộc", "ban tuyên giáo", "ban dân vận", *(name.casefold() for name in _CURRENT),
)  # fmt: skip
_HISTORY: Final = lazy_pattern(
    r"\(cũ\)|\bcũ\b|trước đây|trước ngày 01/0?7/2025|trước ngày 01 tháng 7 năm 2025|giải thể|sáp nhập|hợp nhất"
    r"|kết thúc hoạt động|không còn|nguyên là|bàn giao từ|thời kỳ|năm (?:19\d{2}|20[01]\d|202[0-4])"
)
_CITED: Final = lazy_pattern(
    r"(?:số|ngày)\s[^;]*\b(?:19\d{2}|20[01]\d|202[0-4]|2025)\b[^;]*\bcủa\s+(?:(?:Bộ trưởng|Chủ tịch|Giám đốc)\s+)?$"
)


class _Gone(NamedTuple):
    """A body in a text that is no more: where it stands, and what is said about it."""

    at: int
    message: str
    hint: str


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the bodies that are no more in texts, among units and recipients, unless history is quoted."""
    del facts
    when = (view.plan.date.full() if view.plan.date else None) or view.plan.period.first
    if when < _MINISTRIES_MERGED:
        return
    for text in view.texts_with(*_TELLTALES):
        yield from (text.finding(gone.at, gone.message, gone.hint) for gone in _gone(text.plain, when))
    for path, name in view.unit_names:
        yield from _in_name(path, name, when)


def _of_office(office: Office) -> Iterator[Finding]:
    # The file speaks of today, and this program is younger than the reforms.
    for path, name in office_names(office):
        if path[0] != "văn bản":
            yield from _in_name(path, name, _DISTRICTS_ENDED)


def _in_name(path: KeyPath, name: str, when: date) -> Iterator[Finding]:
    yield from (Finding(path, gone.message, gone.hint) for gone in list(_gone(name, when))[:1])


def _gone(words: str, when: date) -> Iterator[_Gone]:
    """Yield the bodies in `words` that had ended on the day `when`; words that tell of the past name them rightly."""
    if _HISTORY.search(words):
        return
    for found in _DISTRICT.finditer(words) if when >= _DISTRICTS_ENDED else ():
        if not _is_quoted(words, found.start()):
            message = f"“{found[0]}”: cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025"
            yield _Gone(found.start(), message, _DISTRICT_HINT)
    for found in _MINISTRY.finditer(words):
        if not _is_quoted(words, found.start()):
            hint = f"nay là {_current(found[0], found[1], found[2])}; nhắc chuyện cũ thì ghi thêm “cũ”"
            yield _Gone(found.start(), f"“{found[0]}” đã được sắp xếp lại từ năm 2025", hint)


_DISTRICT_HINT: Final = (
    "thay bằng cơ quan cấp tỉnh hoặc cấp xã; nhắc chuyện cũ thì ghi thêm “cũ” hoặc “trước đây”"
)


def _is_quoted(words: str, at: int) -> bool:
    """Return True for what issued a document that is cited, and for what stands in a title."""
    before = words[:at]
    return _CITED.search(before) is not None or before.count("“") > before.count("”")


def _current(name: str, kind: str | None, field: str | None) -> str:
    """Return what the body called `name` (`kind` and `field`, for a ministry or its department) is today."""
    if kind and field:
        return f"{kind} {_CURRENT[field]}"
    return "Bộ Dân tộc và Tôn giáo" if "Dân tộc" in name else "Ban Tuyên giáo và Dân vận"


RULE = Rule(
    "SKH317",
    "Giao việc cho cơ quan không còn",
    Severity.WARNING,
    "Chính quyền địa phương hai cấp từ ngày 01/7/2025 (Luật Tổ chức chính quyền địa phương ngày 16/6/2025); các bộ, sở"
    " hợp nhất từ ngày 01/3/2025.",
    findings,
    advice="Thay bằng cơ quan hiện nay. Văn bản cũ được viện dẫn và câu có chữ “cũ”, “trước đây” không bị báo.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND huyện trước ngày 20/12/2027.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Báo cáo UBND tỉnh trước ngày 20/12/2027.\n",
    of_office=_of_office,
)
