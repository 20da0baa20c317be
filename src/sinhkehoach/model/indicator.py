"""Indicators: what is to be reached, from where."""

from collections.abc import Mapping
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.model.answer import ANSWERS, Answer
from sinhkehoach.model.base_model import PlanModel, field, other_keys
from sinhkehoach.model.choices import PRINT_AS, PrintAs
from sinhkehoach.model.fields import IDENTIFIER, LINE, PLAIN_LINE, PROSE, QUANTITY
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.messages import WRONG_SHAPE, meant_keys
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf, RecordOf
from sinhkehoach.model.results import QUANTITIES
from sinhkehoach.model.typed import Typed
from sinhkehoach.values.quantity import Quantity


class Target(PlanModel):
    """A target with the present value beside it."""

    target: Quantity = field("đích", QUANTITY, "Chỉ tiêu phải đạt.", examples=("≥ 95", "Dưới 3"))
    current: Quantity | None = field(
        "hiện tại", QUANTITY, "Giá trị hiện tại, in trong ngoặc: (Hiện tại: 92,8%).", default=None
    )
    result: Quantity | dict[str, Quantity] | None = field(
        "kết quả",
        QUANTITIES,
        "Kết quả đạt được cuối kỳ, hoặc theo từng kỳ báo cáo; không in trong kế hoạch, dùng khi lập báo cáo,"
        " sang kế hoạch kỳ sau thành giá trị hiện tại.",
        default=None,
        examples=("95,1", {"6 tháng": "46", "năm": "95,1"}),
    )


TARGET: Final = RecordOf(Target, text="đích")


class Indicator(PlanModel):
    """An indicator; the keys beside its own are the names of the table's columns (MN, TH, THCS…)."""

    name: Inline = field("tên", LINE, "Tên chỉ tiêu.")
    id: str | None = field("id", IDENTIFIER, "Tên gọi tắt để nơi khác nhắc tới.", default=None)
    answers: tuple[Answer, ...] = field(
        "theo",
        ANSWERS,
        "Chỉ tiêu của cấp trên mà chỉ tiêu này thực hiện; không in ra.",
        default=(),
        examples=("chỉ tiêu 4 kh-tỉnh",),
    )
    measure: str | None = field("đơn vị", PLAIN_LINE, "Đơn vị tính.", default=None, examples=("%", "Trường"))
    target: Quantity | None = field("đích", QUANTITY, "Chỉ tiêu phải đạt.", default=None, examples=("≥ 95",))
    current: Quantity | None = field("hiện tại", QUANTITY, "Giá trị hiện tại.", default=None)
    result: Quantity | dict[str, Quantity] | None = field(
        "kết quả",
        QUANTITIES,
        "Kết quả đạt được cuối kỳ, hoặc theo từng kỳ báo cáo; không in trong kế hoạch, dùng khi lập báo cáo,"
        " sang kế hoạch kỳ sau thành giá trị hiện tại.",
        default=None,
        examples=("95,1", {"6 tháng": "46", "năm": "95,1"}),
    )
    note: Inline | None = field("ghi chú", LINE, "Cột ghi chú.", default=None)

    by_column: dict[str, Target] = other_keys(TARGET)


class IndicatorReader(RecordOf[Indicator]):
    """Reads one indicator; `- Tỷ lệ chuyên cần: 98%` among others is told, not taken for a column of that name."""

    def read(self, typed: Typed) -> Indicator:
        if line := _told_in_a_line(typed.value):
            raise _line_for_indicator(typed, line)
        return super().read(typed)


INDICATOR: Final = IndicatorReader(Indicator)


class IndicatorGroup(PlanModel):
    """Indicators under a common heading."""

    name: Inline = field("tên", LINE, "Tên nhóm chỉ tiêu.")
    indicators: tuple[Indicator, ...] = field("chỉ tiêu", ListOf(INDICATOR), "Các chỉ tiêu trong nhóm.")


class Indicators(PlanModel):
    """All indicators of a plan: in groups or in one list, in one column or several."""

    opening: Prose | None = field("mở đầu", PROSE, "Lời dẫn in trước các chỉ tiêu.", default=None)
    columns: tuple[str, ...] = field(
        "cột",
        ListOf(PLAIN_LINE),
        "Tên các cột chỉ tiêu, nếu có nhiều cột.",
        default=(),
        examples=(["MN", "TH", "THCS"],),
    )
    groups: tuple[IndicatorGroup, ...] = field(
        "nhóm", ListOf(RecordOf(IndicatorGroup)), "Các nhóm chỉ tiêu.", default=()
    )
    indicators: tuple[Indicator, ...] = field(
        "chỉ tiêu", ListOf(INDICATOR), "Các chỉ tiêu, nếu không chia nhóm.", default=()
    )
    print_as: PrintAs | None = field(
        "cách in", PRINT_AS, "Trong phần nội dung: in bảng hay in lời.", default=None
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú dưới bảng.", default=None)


class IndicatorsReader(RecordOf[Indicators]):
    """Reads the indicators; ways of writing them that people try instead are told once, with the right one."""

    def read(self, typed: Typed) -> Indicators:
        value = typed.value
        if isinstance(value, list) and any(isinstance(each, Mapping) and _GROUP in each for each in value):
            first = next(
                place for place, each in enumerate(value) if isinstance(each, Mapping) and _GROUP in each
            )
            name = str(value[first][_GROUP])
            hint = (
                f"ghi “nhóm:” một lần, dưới đó mỗi nhóm một mục: “- tên: {name}”, rồi “chỉ tiêu: …” của nhóm"
            )
            raise _fault(typed.below(first, None), "Nhóm chỉ tiêu chưa ghi đúng chỗ", hint)
        if line := _first_line(value):
            told, place = line
            raise _line_for_indicator(typed.below(place, None), told)
        return super().read(typed)


def _first_line(value: object) -> tuple[tuple[str, str], str | int] | None:
    """Return (name, target) and the place of the first line `Tỷ lệ chuyên cần: 98%` where there are only such lines."""
    if isinstance(value, Mapping):
        lines = [(each, key) for key, each in value.items()]
        known = [*Indicators.KEYS, *Indicator.KEYS]
        if any(not isinstance(each, str) or meant_keys(str(key), known) for each, key in lines) or not lines:
            return None
        target, name = lines[0]
        return (str(name), str(target)), str(name)
    lines_told = list(map(_told_in_a_line, value)) if isinstance(value, list) else []
    first = lines_told[0] if lines_told and all(lines_told) else None
    return (first, 0) if first else None


def _told_in_a_line(value: object) -> tuple[str, str] | None:
    """Return (name, target) of an indicator that is written `Tỷ lệ chuyên cần: 98%`."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return None
    ((name, target),) = value.items()
    is_line = isinstance(target, str) and not meant_keys(str(name), list(Indicator.KEYS))
    return (str(name), target) if is_line else None


def _line_for_indicator(typed: Typed, line: tuple[str, str]) -> ProblemsFound:
    name, target = (f'"{each}"' if "," in each else each for each in line)
    hint = f"viết mỗi chỉ tiêu một dòng: - {{tên: {name}, đích: {target}}}"
    return _fault(typed, "Chỉ tiêu phải ghi tên và đích thành hai mục", hint)


def _fault(typed: Typed, message: str, hint: str) -> ProblemsFound:
    return ProblemsFound((Problem(WRONG_SHAPE, message, hint, path=typed.path, at_key=True),))


_GROUP: Final = "nhóm"
INDICATORS: Final = IndicatorsReader(Indicators, text="mở đầu", items="chỉ tiêu")
