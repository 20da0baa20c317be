"""Names by which a superior calls many bodies at once: who belongs to `UBND các xã, phường`, to `các trường tiểu học`.

From plans of provinces, districts and wards (2020-2026); communes, wards and special zones as since 01/7/2025 (Luật
72/2025/QH15). All patterns are for names in the short form of `abbreviations.short_name`.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.abbreviations import short_name

_COMMUNES: Final = r"(?:xã|phường|đặc khu|thị trấn)"
_AND: Final = r"(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+)(?:các\s+)?"
_LEVELS: Final = {
    "mầm non": ("mầm non", "mn", "mẫu giáo"),
    "tiểu học": ("tiểu học", "th"),
    "trung học cơ sở": ("trung học cơ sở", "thcs"),
    "trung học phổ thông": ("trung học phổ thông", "thpt"),
}
_LEVEL: Final = (
    rf"(?:{'|'.join(sorted((word for words in _LEVELS.values() for word in words), key=len, reverse=True))})"
)
# Not `các cấp ủy`, `các ngành học`, `các cơ quan báo chí`: a longer word calls other bodies.
_ANY_BODY: Final = (
    r"(?:cơ quan\b(?!\s+(?:báo chí|thông tấn|truyền thông))|đơn vị\b(?!\s+(?:hành chính|đảng|tư vấn|thi công))"
    r"|ngành\b(?!\s+(?:học|nghề))|cấp\b(?!\s+(?:ủy|học|hội)))"
)
# Behind such words a group is as wide as anybody likes to read it.
_VAGUE: Final = lazy_pattern(r"\s+(?:có\s+|khác\s+có\s+)?(?:liên quan|khác)\b")


class _Group(NamedTuple):
    """Bodies whose names `members` finds, and how they are called together."""

    members: re.Pattern[str]
    called: re.Pattern[str]


_GROUPS: Final = (
    _Group(
        lazy_pattern(rf"(?:ubnd|hđnd|đảng ủy|đảng bộ)?\s*{_COMMUNES}\s"),
        lazy_pattern(
            rf"(?:(?:chủ tịch\s+)?ubnd\s+|chính quyền\s+)?"
            rf"(?:cấp xã\b|(?:các|\d+)\s+{_COMMUNES}\b(?:{_AND}{_COMMUNES}\b)*|các địa phương\b)"
            r"|(?:chủ tịch\s+)?ubnd cấp xã\b|chính quyền địa phương cấp xã\b"
        ),
    ),
    _Group(
        lazy_pattern(r"(?:các\s+)?trường\s"),
        lazy_pattern(
            r"(?:hiệu trưởng\s+)?(?:các|\d+)\s+(?:nhà trường|trường học|trường|cơ sở giáo dục)\b"
            rf"(?P<levels>(?:(?:{_AND}|\s+)(?:trường\s+)?{_LEVEL}\b)*)"
        ),
    ),
    _Group(
        lazy_pattern(r"phòng\s"),
        lazy_pattern(r"(?:trưởng\s+)?các phòng\b(?:\s*,\s*ban\b)?(?:\s+chuyên môn\b)?"),
    ),
    _Group(lazy_pattern(r"sở\s"), lazy_pattern(r"(?:giám đốc\s+)?các sở\b(?:\s*,\s*(?:ban|ngành)\b)*")),
    _Group(
        lazy_pattern(r"\w"),
        lazy_pattern(
            rf"(?:thủ trưởng\s+)?(?:các|mọi|tất cả các)\s+{_ANY_BODY}"
            rf"(?:(?:\s*,\s*|\s+và\s+)(?:các\s+)?(?:{_ANY_BODY}|(?:địa phương|ban|tổ chức)\b))*"
        ),
    ),
)


class Called(NamedTuple):
    """A stretch of a text in short form by which a group is called; `vague` where nobody knows whom it takes in."""

    start: int
    end: int
    vague: bool


def groups_in(text: str, member: str) -> Iterator[Called]:
    """Yield where `text`, in short form, calls a group that the body named `member` belongs to."""
    name = short_name(member)
    for group in _GROUPS:
        if group.members.match(name):
            for found in group.called.finditer(text):
                if _is_of_level(name, found.groupdict().get("levels") or ""):
                    yield Called(found.start(), found.end(), _VAGUE.match(text, found.end()) is not None)


def _is_of_level(name: str, levels: str) -> bool:
    """Say whether a school called `name` may be one of the `levels` that are told; no level tells all of them."""
    told = {level for level, words in _LEVELS.items() if any(_has(levels, word) for word in words)}
    own = {level for level, words in _LEVELS.items() if any(_has(name, word) for word in words)}
    return not told or not own or bool(told & own)


def _has(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){word}(?!\w)", text) is not None
