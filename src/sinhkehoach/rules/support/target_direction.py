"""Targets beside the present value → which side of it is the better one, and where each lies."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum, auto
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.model.indicator import Indicator, Indicators
from sinhkehoach.model.walk import walk
from sinhkehoach.values.quantity import Comparator, Quantity

_BETTER_LESS: Final = lazy_pattern(
    r"bỏ học|lưu ban|suy dinh dưỡng|thấp còi|nhẹ cân|béo phì|thừa cân|nghèo|thất nghiệp|vi phạm|tội phạm|tai nạn|tử vong|"
    r"mù chữ|chưa hoàn thành|chưa đạt|không đạt|yếu|kém|quá hạn|trễ hạn|khiếu nại|ô nhiễm|thiếu|tồn đọng|sự cố|"
    r"vụ cháy|cháy nổ|mắc bệnh|ca mắc|thất thoát|tỷ suất chết|sinh con thứ|tảo hôn|cận huyết|bạo lực"
)
# Of something bad, what is done about it; and a fall, of which more or less may be meant.
_DEALT_WITH: Final = lazy_pattern(
    r"được (?:xử lý|giải quyết|khắc phục|điều trị|hỗ trợ|khám|phát hiện|kiểm tra)|thoát nghèo|khám phá|phòng, chống"
)
_FALL: Final = lazy_pattern(r"(?<!\w)giảm(?!\w)")
_BETTER_MORE: Final = lazy_pattern(
    r"đạt|hoàn thành|hài lòng|đến trường|ra lớp|đúng hạn|trực tuyến|số hóa|chuẩn|giải|biết|tham gia|khá|giỏi|xanh|kiên cố"
)
_NO_DIRECTION: Final = lazy_pattern(
    r"sĩ số|bình quân|thời gian|quy mô|khen thưởng|tinh giản|biên chế|tỷ suất sinh|"
    r"(?:trẻ|học sinh|em|giáo viên) ?(?:mỗi|/|trên (?:một|1)) ?(?:lớp|nhóm)"
)


class BetterSide(Enum):
    """What is better; NONE for a thing of which neither is."""

    MORE = auto()
    LESS = auto()
    NONE = auto()
    UNKNOWN = auto()


class ComparedTarget(NamedTuple):
    """A target and the present value, as typed and as numbers."""

    path: KeyPath
    target: Quantity
    current: Quantity
    wanted: Decimal
    present: Decimal
    side: BetterSide


def compared_targets(indicators: Indicators | None) -> Iterator[ComparedTarget]:
    """Yield every target that can be compared with the present value beside it."""
    for path, indicator in walk(indicators, (Indicator,), ("chỉ tiêu",)):
        pairs = [((*path, "đích"), indicator.target, indicator.current)]
        pairs += [((*path, name), each.target, each.current) for name, each in indicator.by_column.items()]
        for here, target, current in pairs:
            if target and current and target.percent == current.percent:
                wanted, present = _value(target), _value(current)
                if wanted is not None and present is not None:
                    side = better_side(target, fold(indicator.name.plain))
                    yield ComparedTarget(here, target, current, wanted, present, side)


def better_side(target: Quantity, name: str) -> BetterSide:
    """Return which side of `target` is the better one: as its sign tells, else the folded `name` of the indicator."""
    if _NO_DIRECTION.search(name):
        return BetterSide.NONE
    if target.comparator is not None:
        return (
            BetterSide.MORE
            if target.comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN)
            else BetterSide.LESS
        )
    if _DEALT_WITH.search(name):
        return BetterSide.MORE
    if _FALL.search(name):
        return BetterSide.UNKNOWN
    if _BETTER_LESS.search(name):
        return BetterSide.LESS
    return BetterSide.MORE if _BETTER_MORE.search(name) else BetterSide.UNKNOWN


def _value(quantity: Quantity) -> Decimal | None:
    """Return the number to compare: the end of a range nearest to the present, or what a fraction comes to."""
    if quantity.low is None and quantity.high is None and quantity.fraction:
        part, whole = quantity.fraction
        return part / whole
    return quantity.high if quantity.high is not None else quantity.low
