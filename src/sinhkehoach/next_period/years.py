"""A text of a plan → what becomes of each year in it when the plan is carried over to the next period.

Decided by grammar: by what stands before and behind the year, and by the documents that are listed.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.kinds import Realm, names
from sinhkehoach.next_period.decision import YearDecision
from sinhkehoach.next_period.feasts import FEAST, NAMED_YEAR
from sinhkehoach.next_period.mentions import Mention, Writing, is_leap_day, left, mentions, shifted
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.recurring import LUNAR, WEEKDAY
from sinhkehoach.next_period.stretches import PAST, of_anniversary, of_stretch
from sinhkehoach.next_period.titles import titles_in

_DOCUMENTS: Final = f"{names()}|Văn bản"
# A resolution, a decision or a directive is called by its number, the others also by their year.
_CALLED_BY_YEAR: Final = f"{names(Realm.LEGAL, but=('Nghị quyết', 'Quyết định', 'Chỉ thị'))}|Điều lệ"
# A day that a document carries stands right behind its number or its kind, not behind a word for a deadline.
_DEADLINE: Final = lazy_pattern(
    r"(?:trước|sau|đến|hết|từ|chậm nhất|muộn nhất|trong|vào|xong|là|tính|hạn)\s+(?:hết\s+)?$", re.IGNORECASE
)
_NUMBERED: Final = lazy_pattern(
    rf"(?:{_DOCUMENTS})\s+(?:\S+\s+)?số\s*:?\s*\d\S*(?:\s+/\s*[A-ZĐ]\S*)?|\d\s?[-/]\s?[A-ZĐ][\wĐ&/-]+"
)
_BEFORE_DAY: Final = lazy_pattern(r"[\s,(]*(?:(?:được\s+)?(?:ban hành|ký)\s*|của\s[^;]*)?")
_DATED_KIND: Final = lazy_pattern(rf"(?:{_DOCUMENTS})(?:\s+[^\s,;]+){{0,7}}\s*$")
_DAY: Final = lazy_pattern(r"\d\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày.{1,14}năm\s+\d{4}")
_TITLE_BEGINS: Final = lazy_pattern(
    r"\b(?:về|phê duyệt|ban hành|quy định|triển khai|thực hiện)\b", re.IGNORECASE
)
_LAW: Final = lazy_pattern(
    rf"(?:{_CALLED_BY_YEAR})(?:\s+(?!trong\b|từ\b|vào\b|đến\b)[^\s,;()]+){{0,9}}"
    r"\s*(?:\(?(?:sửa đổi|được sửa đổi)[^)]*)?(?:năm\s+)?$"
)
_NAMED: Final = lazy_pattern(
    r"(?:Chương trình|Đề án|Dự án|Chiến lược|Bộ sách|Bộ chuẩn|Chuẩn)(?:\s+(?!năm\b|trong\b|từ\b|đến\b)[^\s,;]+){0,9}\s*$"
)
_QUOTE: Final = lazy_pattern('[“"]')
_QUOTED_NAME: Final = lazy_pattern(
    rf"[“\"]\W{{0,3}}(?:{_DOCUMENTS})[^”\"]*$"
    rf"|(?:{_DOCUMENTS}|Phong trào|Cuộc vận động|Cuộc thi|Hội thi|tác phẩm|cuốn|bài)\s*"
    r"(?:\S+\s+){0,3}[“\"][^”\"]*$",
    re.IGNORECASE,
)
_LONG_TERM: Final = lazy_pattern(
    r"(?:tầm nhìn|định hướng|lộ trình|mục tiêu|quy hoạch|dự báo|chiến lược)[^;]*$|đến\s+(?:hết\s+)?(?:năm\s*)?$",
    re.IGNORECASE,
)
_GOAL: Final = lazy_pattern(r"\b(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:năm\s*)?$", re.IGNORECASE)
_HAPPENED: Final = lazy_pattern(
    r"(?:thành lập|sáp nhập|hợp nhất|khánh thành|khởi công|công nhận|chia tách|kể từ|từ khi|ban hành|có hiệu lực|"
    r"đưa vào sử dụng|xây dựng)\s+(?:\S+\s+){0,3}$",
    re.IGNORECASE,
)
_TOLD: Final = lazy_pattern(r"\bđã\b|\bđạt được\b", re.IGNORECASE)
_YEAR_WORD: Final = lazy_pattern(
    r"(?:năm|năm học|niên học|tháng|quý\s+\S+|vụ|xuân|hè|hạ|thu|đông|đầu|cuối|giữa|từ|đến|hết|trước|sau|trong|tết|mùa|"
    r"kỳ|tầm nhìn|định hướng)\s*$"
    r"|(?:năm|năm học)\s[^.;]*\d{4}\s*(?:,|và|hoặc|;|-|–|đến)\s*$",
    re.IGNORECASE,
)
_COUNTED: Final = lazy_pattern(
    r"\s+(?:%|(?:lượt|người|học sinh|trẻ|em|cháu|hộ|gia đình|giáo viên|cán bộ|đảng viên|đoàn viên|đại biểu|lao động|lớp|"
    r"trường|phòng|bộ|chiếc|cái|cuốn|quyển|suất|tiết|buổi|ngày|giờ|tin|bài|văn bản|hồ sơ|đơn vị|tổ|doanh nghiệp|máy|cây|"
    r"m|m2|m²|km|ha|tấn|tạ|kg|lít|đồng|nghìn|triệu|tỷ)\b)"
)
_WEEKDAY_BEHIND: Final = lazy_pattern(
    r"\W{0,3}(?:là\s+|vào\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b", re.IGNORECASE
)
_END_OF_SENTENCE: Final = lazy_pattern(r"[.;!?](?:\s|$)")
_NAME_OF_YEAR: Final = 12
_WEEKDAY: Final = lazy_pattern(r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\W*$", re.IGNORECASE)


def decide(
    text: str, shift: PeriodShift, *, is_time: bool = False, feast: bool = False
) -> tuple[YearDecision, ...]:
    """Return what becomes of each mention of years in `text`, in order.

    Where `is_time`, the text tells a time or names a column: a bare number of four digits is a year. Where it is the
    time of a `feast`, its days are the moon's.
    """
    titles = list(titles_in(text, shift))
    decisions = []
    for mention in mentions(text):
        in_title = any(start <= mention.start < end for start, end in titles)
        decisions.append(
            left(mention, "trong tên văn bản có trong danh sách văn bản")
            if in_title
            else _reference(text, mention, shift)
            or (_of_feast(mention, shift) if feast else None)
            or _decision(mention, shift, is_time=is_time)
        )
    return tuple(decisions)


def _reference(text: str, mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on a year inside `[[ ]]` that is part of a short name, None for others."""
    opening = text.rfind("[[", 0, mention.start)
    closing = text.find("]]", mention.end)
    if opening < 0 or closing < 0 or "]]" in text[opening : mention.start]:
        return None
    name, _, column = text[opening + 2 : closing].partition(":")
    if column.strip() and mention.start > opening + 2 + len(name):
        own = column.strip() == mention.words and shift.is_own(*mention.years)
        return shifted(mention, shift, "cột của kỳ") if own else None
    if any(fold(name) == known or fold(name).endswith(f" {known}") for known in shift.names):
        return left(mention, "tên gọi tắt")
    return None


def _decision(mention: Mention, shift: PeriodShift, *, is_time: bool) -> YearDecision:
    rules = [rule for rule in _RULES if not (is_time and rule in _NOT_FOR_TIMES)]
    return next(decision for rule in rules if (decision := rule(mention, shift)) is not None)


def _of_no_text(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    del shift
    if mention.writing is Writing.URL:
        return left(mention, "địa chỉ trên mạng")
    return left(mention, "số, ký hiệu văn bản") if mention.writing is Writing.SYMBOL else None


def _of_document(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on the day of a cited document, or on a year in the title that follows its number."""
    numbers = list(_NUMBERED.finditer(mention.before))
    behind_number = mention.before[numbers[-1].end() :] if numbers else ""
    if mention.writing is Writing.DATE:
        return (
            None
            if _DEADLINE.search(mention.before)
            else _day_of_document(mention, shift, numbers, behind_number)
        )
    if not numbers or not _TITLE_BEGINS.search(behind_number):
        return None
    if shift.is_own(*mention.years) or (mention.writing is Writing.YEAR and shift.is_near(*mention.years)):
        return left(mention, "trong tên văn bản của kỳ này; kỳ sau có thể có văn bản mới", sure=False)
    return left(mention, "trong tên văn bản được viện dẫn")


def _day_of_document(
    mention: Mention, shift: PeriodShift, numbers: Sequence[object], behind_number: str
) -> YearDecision | None:
    """Return the decision on a day behind the number of a document, or behind its kind alone."""
    numbered = bool(numbers) and not _DAY.search(behind_number)
    if not numbered and not (mention.words.startswith("ngày") and _DATED_KIND.search(mention.before)):
        return None
    if (numbered and _BEFORE_DAY.fullmatch(behind_number)) or not shift.is_own(*mention.years):
        return left(mention, "ngày của văn bản được viện dẫn")
    return left(mention, "ngày của văn bản, hay ngày làm việc của kỳ này?", sure=False)


def _of_law(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    if mention.writing is not Writing.YEAR or not _LAW.search(mention.before):
        return None
    sure = not shift.is_own(*mention.years)
    return left(mention, "năm của văn bản luật" + ("" if sure else ", hay năm thực hiện?"), sure=sure)


def _of_name(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on a year that belongs to the name of a programme, or stands in a quoted name."""
    if mention.writing is Writing.YEAR and _NAMED.search(mention.before):
        return left(mention, "năm trong tên chương trình, đề án", sure=not shift.is_own(*mention.years))
    if not (_QUOTE.search(mention.line) and _QUOTED_NAME.search(mention.line)):
        return None
    if shift.several and shift.is_own(*mention.years):
        whole = mention.years == (shift.first, shift.last)
        return shifted(mention, shift, "kỳ của kế hoạch, trong tên của chính đề án", sure=whole)
    year = mention.years[0]
    doubtful = len(mention.years) == 1 and (shift.is_own(year) or (shift.several and year > shift.last))
    return left(mention, "trong tên đặt trong ngoặc kép", sure=not doubtful)


def _of_school_year(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    if mention.writing is not Writing.SCHOOL:
        return None
    if shift.is_near(mention.years[0]):
        return shifted(mention, shift, "năm học của kỳ")
    past = mention.years[0] < shift.first
    return left(mention, "năm học đã qua" if past else "năm học còn xa, ngoài kỳ", sure=past)


def _of_count(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on a bare number that is no year, as far as the words beside it tell."""
    if mention.writing is not Writing.YEAR or _YEAR_WORD.search(mention.before):
        return None
    if _COUNTED.match(mention.behind) or mention.before.rstrip().endswith(
        ("số", "tổng", "%", "khoảng", "hơn")
    ):
        return left(mention, "là số lượng, không phải năm")
    if not shift.is_near(*mention.years):
        return left(mention, PAST if mention.years[-1] < shift.first else "không rõ là năm của kỳ")
    return left(mention, "không rõ là năm hay là số lượng", sure=False)


def _of_far(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    year = mention.years[-1]
    if year < shift.first - 1:
        return left(mention, PAST)
    if year > shift.last + 1:
        sure = not shift.several and _LONG_TERM.search(mention.before) is not None
        return left(mention, "mốc dài hạn, ngoài kỳ của kế hoạch", sure=sure)
    if year == shift.last + 1 and mention.writing is Writing.YEAR and _GOAL.search(mention.before):
        return left(mention, "mốc của đề án, chương trình, hay của kỳ sau?", sure=False)
    return None


def _of_year_before(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    if mention.years[-1] != shift.first - 1:
        return None
    if _HAPPENED.search(mention.before):
        return left(mention, "việc xảy ra một lần, không theo kỳ?", sure=False)
    if _TOLD.search(mention.before + mention.behind):
        return shifted(
            mention, shift, "kể việc của kỳ trước: năm đã đổi, còn nội dung phải viết lại", sure=False
        )
    return shifted(mention, shift, "năm liền trước kỳ")


def _of_period(mention: Mention, shift: PeriodShift) -> YearDecision:
    if _WEEKDAY.search(mention.before) or _WEEKDAY_BEHIND.match(mention.behind):
        return shifted(mention, shift, WEEKDAY, sure=False)
    if is_leap_day(mention):
        return shifted(mention, shift, "năm sau không có ngày 29 tháng 02", sure=False)
    return shifted(mention, shift, "năm liền sau kỳ" if mention.years[-1] > shift.last else "năm của kỳ")


def _of_lunar_day(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on a time in a sentence that tells of a feast of the lunar calendar."""
    sentence = _END_OF_SENTENCE.split(mention.line)[-1] + mention.behind
    named = NAMED_YEAR.search(mention.before[-_NAME_OF_YEAR:]) is not None
    if mention.writing is Writing.YEAR and not named:
        return None
    return _of_feast(mention, shift) if FEAST.search(sentence) or named else None


def _of_feast(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    if not shift.is_near(*mention.years) or mention.writing not in (
        Writing.DATE,
        Writing.MONTH,
        Writing.YEAR,
    ):
        return None
    return shifted(mention, shift, LUNAR, sure=False)


_RULES: tuple[Callable[[Mention, PeriodShift], YearDecision | None], ...] = (
    _of_no_text,
    _of_document,
    _of_law,
    _of_name,
    _of_lunar_day,
    _of_school_year,
    of_anniversary,
    of_stretch,
    _of_count,
    _of_far,
    _of_year_before,
    _of_period,
)
_NOT_FOR_TIMES: Final = (_of_count, _of_name, _of_law)
