"""A plan's text with a result for each of its targets, tasks and items of money, as an office would note them."""

from decimal import Decimal
from itertools import cycle

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.indicator import Indicator, Target
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.validate import validate
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.values.money import format_amount
from sinhkehoach.values.numbers import format_number
from sinhkehoach.values.quantity import Quantity
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source

STATES = ("xong", "đang làm", "chưa làm", "xong")
STEPS = (Decimal(0), Decimal("0.5"), Decimal(-1))
SHARES = (Decimal("0.4"), Decimal(1), Decimal(0), Decimal("1.1"))
REMARKS = """\
báo cáo:
  kỳ: {time}
  số: 120
  ngày: {day}
  đánh giá: |
    - Các đơn vị đã chủ động thực hiện nhiệm vụ được giao.
    - Chất lượng giáo dục chuyển biến rõ.
  hạn chế: Một số công trình khởi công chậm so với dự kiến.
  nguyên nhân: Thủ tục chuẩn bị đầu tư kéo dài.
  phương hướng: |
    1. Đẩy nhanh tiến độ các công trình
    - Mỗi tuần giao ban một lần.
    2. Tiếp tục thực hiện các nhiệm vụ còn lại
    - Hoàn thành trước thời hạn.
  kiến nghị: Đề nghị Sở Giáo dục và Đào tạo bổ sung chỉ tiêu tuyển dụng giáo viên.
  nơi nhận: [UBND tỉnh (để b/c), Sở Giáo dục và Đào tạo (để b/c)]
"""


def with_results(text: str, office: Office, time: str = "") -> str:
    """Return `text` with results: for the stretch `time`, for the whole period where it is ""."""
    source = parse_source(text, "plan.yaml", canonical_key)
    plan = validate(source)
    facts, problems = find_facts(plan, office)
    assert facts is not None, problems
    noter = _Noter(Editor(source, canonical_key), source, time)
    noter.note_indicators(plan)
    noter.note_tasks(plan)
    noter.note_money(plan, facts)
    return noter.editor.edited().text


class _Noter:
    """Notes results with an editor."""

    def __init__(self, editor: Editor, source: Source, time: str) -> None:
        self.editor = editor
        self._source = source
        self._time = time

    def note_indicators(self, plan: Plan) -> None:
        steps = cycle(STEPS)
        for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
            if indicator.target is not None:
                self._note(path, "kết quả", _result(indicator.target, next(steps)))
            for column, each in indicator.by_column.items():
                self._note_column((*path, column), each, _result(each.target, next(steps)))

    def _note_column(self, path: KeyPath, target: Target, result: str) -> None:
        if isinstance(self._source.way_to(path)[-1].value, str):
            self.editor.replace_by(path, {"đích": target.target.text, "kết quả": self._timed(result)})
        else:
            self._note(path, "kết quả", result)

    def note_tasks(self, plan: Plan) -> None:
        states = cycle(STATES)
        for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
            if not task.tasks:
                state = next(states)
                self.editor.insert_pair(path, "tình trạng", state)
                if state == "xong":
                    self.editor.insert_pair(path, "kết quả", "Đã thực hiện đúng kế hoạch")

    def note_money(self, plan: Plan, facts: Facts) -> None:
        shares = cycle(SHARES)
        for path, item in walk(plan.budget, (BudgetItem,), ("kinh phí",)):
            total = facts.amounts.items[path].total
            if not item.items and total is not None:
                self._note(path, "đã chi", format_amount(total * next(shares), plan.budget.unit))

    def _note(self, path: KeyPath, key: str, value: str) -> None:
        self.editor.insert_pair(path, key, self._timed(value))

    def _timed(self, value: str) -> str | dict[str, str]:
        return {self._time: value} if self._time else value


def reported(text: str, office: Office, time: str, day: str, noted: str = "") -> str:
    """Return `text` with results and a report on `time`; they are `noted` for that stretch, "" for the whole period."""
    return with_results(text, office, noted) + REMARKS.format(time=time, day=day)


def _result(target: Quantity, step: Decimal) -> str:
    """Return a number that lies a `step` beside the target's where it has one, the words of the target else."""
    number = target.low if target.low is not None else target.high
    return target.text if number is None else format_number(max(number + step, Decimal(0)))
