"""Parts that a sentence counts up make their whole: `23 trường, gồm 12 trường tiểu học, 8 trường THCS và 3 …`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.sentence_parts import BRACKETS, end_of_list
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import NUMBER_IN_TEXT, format_number, parse_number

# A whole, then the parts behind `gồm`, `trong đó`, a bracket or a colon; nothing else is counted between them.
_WHOLE: Final = lazy_pattern(
    rf"(?<![\w.,/-])({NUMBER_IN_TEXT})\s+(?!%)([^\W\d]+(?:\s[^\W\d]+)?)\b[^.;:()\d]{{0,60}}?"
    r"(?:,?\s+(?P<link>gồm có|bao gồm|gồm|trong đó có|trong đó)\s*:?|\s*(?P<bracket>\()(?:gồm |bao gồm )?|\s*:)\s*(?=\d)"
)
_PART: Final = lazy_pattern(rf"\s*({NUMBER_IN_TEXT})\s+(?!%)([^\W\d].*)", re.DOTALL)
_BETWEEN: Final = lazy_pattern(r"(;\s+|,\s+và\s+|,\s+|\s+và\s+)")
_PEOPLE: Final = lazy_pattern(
    r"(?:người|cán bộ|công chức|viên chức|công nhân|giáo viên|giảng viên|học sinh|học viên|nhân viên|đại biểu|thành viên"
    r"|đồng chí|lao động|đảng viên|đoàn viên|hội viên|chuyên viên|báo cáo viên|trẻ|em|cháu|nam|nữ|lãnh đạo|bác sĩ|y sĩ"
    r"|điều dưỡng|thanh niên|thiếu niên|thiếu nhi|nhà giáo|chiến sĩ|dân quân)\b"
)
_CLASSES: Final = lazy_pattern(r"(?:trường|lớp|phòng|nhóm)\b")
_LEVELS: Final = lazy_pattern(
    r"(?:mầm non|mn|nhà trẻ|mẫu giáo|tiểu học|th|thcs|thpt|trung học|công lập|tư thục|ngoài công lập)\b"
)
_GENERIC: Final = ("cơ sở", "đơn vị")
# Of one such family a thing is one or the other: the parts cannot overlap.
_FAMILIES: Final = tuple(
    lazy_pattern(family, re.IGNORECASE)
    for family in (
        r"\b(?:mầm non|mn|nhà trẻ|mẫu giáo|tiểu học|th|thcs|trung học cơ sở|thpt|trung học phổ thông|liên cấp)\b",
        r"\b(?:ngoài công lập|công lập|tư thục|dân lập)\b",
        r"\b(?:nam|nữ)\b",
        r"\bmức độ \d\b",
    )
)


class _Part(NamedTuple):
    """A number with what it counts; `closes` is True for one behind `và`."""

    at: int
    number: Decimal
    typed: str
    words: str
    closes: bool


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the parts greater than their whole, and the wholes that their parts do not make."""
    del facts
    for text in view.texts_with("trong đó", "gồm", "(", ":"):
        for found in _WHOLE.finditer(text.plain):
            yield from _fault(text, found)


def _fault(text: Text, found: re.Match[str]) -> Iterator[Finding]:
    try:
        whole = parse_number(found[1])
        end = end_of_list(text.plain, found.end(), bracket=found["bracket"] is not None)
        parts = list(_parts(text.plain, found.end(), end))
    except BadValue:
        return
    counted = found[2].casefold()
    if not parts or not all(_counts_the_same(counted, part.words) for part in parts):
        return
    some = (found["link"] or "").startswith("trong đó")
    greater = next((part for part in parts if part.number > whole), None)
    if some and greater and greater.words.startswith(_first(counted)):
        message = f"“trong đó {greater.typed} {_first(greater.words)}” lớn hơn {found[1]} {found[2]} ở trước"
        yield text.finding(greater.at, message, "xem lại hai con số")
    elif len(parts) > 1 and _is_wrong(whole, parts, some=some) and _is_whole_list(text.plain, parts, end):
        total = format_number(sum((part.number for part in parts), Decimal(0)))
        message = f"Ghi “{found[1]} {found[2]}” nhưng các phần kể ra cộng lại {total}"
        yield text.finding(found.start(1), message, "xem lại con số tổng, hoặc từng phần")


def _parts(words: str, start: int, end: int) -> Iterator[_Part]:
    """Yield the parts listed from `start` on, up to the first item that counts nothing."""
    at, closes = start, False
    for piece in _BETWEEN.split(BRACKETS.sub(lambda found: " " * len(found[0]), words[start:end])):
        if _BETWEEN.fullmatch(piece):
            closes = "và" in piece
        else:
            found = _PART.match(piece)
            if found is None:
                return
            number, counted = parse_number(found[1]), found[2].casefold()
            yield _Part(at + found.start(1), number, found[1], counted, closes)
        at += len(piece)


def _counts_the_same(whole: str, part: str) -> bool:
    """Return True when the words behind a part count things of the kind that those behind the whole count."""
    if _first(whole) == _first(part) or whole in _GENERIC:
        return True
    pairs = ((_PEOPLE, _PEOPLE), (_CLASSES, _LEVELS))
    return any(kind.match(whole) and kinds.match(part) for kind, kinds in pairs)


def _first(words: str) -> str:
    return words.split(maxsplit=1)[0]


def _is_wrong(whole: Decimal, parts: list[_Part], *, some: bool) -> bool:
    """Return True when the parts cannot make the whole; behind `trong đó` there may be fewer, or the same again."""
    total = sum((part.number for part in parts), Decimal(0))
    if not some:
        return total != whole
    return total > whole and any(_are_apart(parts, family) for family in _FAMILIES)


def _are_apart(parts: list[_Part], family: re.Pattern[str]) -> bool:
    named = [family.findall(part.words) for part in parts]
    return all(len(each) == 1 for each in named) and len({each[0] for each in named}) == len(parts)


def _is_whole_list(words: str, parts: list[_Part], end: int) -> bool:
    """Return True when nothing is listed behind the last part, or `và` stands before it."""
    last = parts[-1]
    return last.closes or not _BETWEEN.search(words, last.at, end)


RULE = Rule(
    "SKH326",
    "Các phần không hợp với toàn bộ",
    Severity.WARNING,
    "Các số đứng sau “gồm” cộng lại bằng số đứng trước; số đứng sau “trong đó” không vượt quá số đứng trước.",
    findings,
    advice="Xem lại các con số. Chỉ xét khi các số đếm cùng một thứ và danh sách đã kể hết; phần có thể trùng nhau"
    " (“trong đó 12 trường tiểu học, 15 trường đạt chuẩn”) không bị báo.",
    wrong="mục tiêu: |\n  - Toàn phường có 14 trường, trong đó có 23 trường công lập.\n",
    mended="mục tiêu: |\n  - Toàn phường có 23 trường, trong đó có 14 trường công lập.\n",
)
