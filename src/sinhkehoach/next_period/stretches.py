"""Two years joined by a dash → what becomes of them: a period, a term, a course, the years since what is commemorated."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.next_period.decision import YearDecision
from sinhkehoach.next_period.mentions import Mention, Writing, left, shifted
from sinhkehoach.next_period.period_shift import PeriodShift

PAST: Final = "năm đã qua, không phải năm của kỳ"
_TERM: Final = lazy_pattern(r"(?:nhiệm kỳ|thời kỳ)\s*(?:\S+\s+){0,2}$", re.IGNORECASE)
_COURSE: Final = lazy_pattern(r"(?:khóa|khoá)(?:\s+(?!nhiệm)\S+){0,2}\s*$", re.IGNORECASE)
_STRETCH: Final = lazy_pattern(r"(?:giai đoạn|những năm)\s*$", re.IGNORECASE)
_COMMEMORATED: Final = lazy_pattern(
    r"\b(?:kỷ niệm|ngày\s+(?:thành lập|truyền thống|sinh|mất|giải phóng))\b[^.;]*$", re.IGNORECASE
)
_COUNT: Final = lazy_pattern(r"\b(\d{1,4})\s+năm\b", re.IGNORECASE)


def of_anniversary(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on the years since what is commemorated: `40 năm Ngày thành lập (1987 - 2027)`."""
    if mention.writing is not Writing.RANGE or shift.is_own(mention.years[0]):
        return None
    first, last = mention.years
    # A period of five years ends in the fourth year behind its first.
    counted = str(last - first) in _COUNT.findall(mention.before)
    if not shift.is_own(last) or not (counted or _COMMEMORATED.search(mention.line)):
        return None
    return left(mention, f"kỳ sau là {first} - {last + shift.years}", sure=False)


def of_stretch(mention: Mention, shift: PeriodShift) -> YearDecision | None:
    """Return the decision on two years joined by a dash."""
    if mention.writing is not Writing.RANGE:
        return None
    if _COURSE.search(mention.before):
        return left(mention, "khóa học; kỳ sau có thể là khóa khác", sure=False)
    if _TERM.search(mention.before):
        over = mention.years[-1] < shift.first + shift.years
        return left(mention, "nhiệm kỳ, thời kỳ" + (" đã hết trước kỳ mới?" if over else ""), sure=not over)
    if shift.is_own(*mention.years) and shift.last > shift.first:
        return shifted(mention, shift, "nằm trong kỳ của kế hoạch")
    if _STRETCH.search(mention.before) or mention.years[-1] - mention.years[0] > 1:
        return left(mention, "giai đoạn riêng của đề án, chương trình")
    near = shift.is_near(mention.years[0])
    return shifted(mention, shift, "hai năm liền nhau ở kỳ này", sure=False) if near else left(mention, PAST)
