"""What a careful reader would find in a plan: an example for each code that begins with SKH3."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import check
from sinhkehoach.rules.rule import Finding, Rule
from tools.docs.example import CodeExample, MadeExample, opened, with_usual_lines

_RULES = {rule.code: rule for rule in ALL_RULES}


def rule_example(rule: Rule) -> CodeExample:
    """Return the example of a rule, which says itself what it rests on and how to mend what it finds."""
    return CodeExample(
        rule.code, rule.title, rule.wrong, rule.mended, f"Vì sao: {rule.source}\n\n{rule.advice}"
    )


def _broken_rule() -> tuple[Problem, ...]:
    """Return what is said when a rule breaks instead of answering."""
    plan = opened(with_usual_lines(""))
    if plan.plan is None or plan.facts is None:
        raise ValueError(plan.problems)
    rule = Rule("SKH301", _RULES["SKH301"].title, Severity.WARNING, "", _breaks)
    return check(plan.plan, plan.facts, (rule,))


def _breaks(plan: Plan, facts: Facts) -> Iterator[Finding]:
    del plan, facts
    raise ZeroDivisionError("division by zero")


EXAMPLES: tuple[CodeExample | MadeExample, ...] = (
    *map(rule_example, ALL_RULES),
    CodeExample(
        "SKH396",
        "Bỏ qua một quy tắc mà không ghi lý do",
        "kỳ: 2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2026}\n"
        'bỏ qua:\n  SKH302: "?"\n',
        "kỳ: 2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2026}\n"
        "bỏ qua:\n  SKH302: việc làm nốt của năm trước\n",
    ),
    CodeExample(
        "SKH397",
        "Bỏ qua một quy tắc không có",
        "bỏ qua:\n  SKH300: việc làm nốt của năm trước\n",
        "kỳ: 2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2026}\n"
        "bỏ qua:\n  SKH302: việc làm nốt của năm trước\n",
    ),
    CodeExample(
        "SKH398",
        "Bỏ qua một quy tắc mà kế hoạch không vi phạm",
        "kỳ: 2027\nbỏ qua:\n  SKH302: việc làm nốt của năm trước\n",
        "kỳ: 2027\n",
        advice="Để lại thì lỗi sau này cùng loại sẽ không được báo.",
    ),
    MadeExample(
        "SKH399",
        "Chính quy tắc bị hỏng",
        "Đây là lỗi của chương trình. Chép thông báo gửi cho người phát triển; các quy tắc khác vẫn được kiểm tra.",
        _broken_rule,
    ),
)
