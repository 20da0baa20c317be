"""What can go wrong when a plan, or a report on it, is laid out: an example for each code that begins with SKH4."""

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.page_rules import PAGE_RULES
from sinhkehoach.report.figures import figures_of
from tools.docs.example import MadeExample, opened, with_usual_lines
from tools.docs.examples_rules import rule_example

_PLAN = """\
nhiệm vụ:
  - tên: Mở lớp bồi dưỡng
    chủ trì: phòng-vhxh
    thời gian: tháng 4/2027
báo cáo:
  kỳ: 6 tháng
"""


def _not_noted() -> tuple[Problem, ...]:
    plan = opened(with_usual_lines(_PLAN))
    if plan.plan is None or plan.facts is None or plan.source is None:
        raise ValueError(plan.problems)
    missing = figures_of(plan.plan, plan.facts, plan.facts.reports[0]).missing
    return plan.source.locate_all(tuple(each.problem(Severity.ERROR) for each in missing))


EXAMPLES = (
    *(rule_example(each.rule) for each in PAGE_RULES),
    MadeExample(
        "SKH408",
        "Báo cáo còn thiếu số liệu",
        "Lệnh `bao-cao` hỏi, `kiem-tra` không nhắc. Ghi kết quả, tình trạng, số đã chi vào đúng dòng ấy; chưa có thì"
        " `--du-thao` cho ra bản dự thảo có dấu “…”.",
        _not_noted,
    ),
)
