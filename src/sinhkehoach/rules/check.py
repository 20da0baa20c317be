"""A plan, an office's file → what a careful chief of office would find: every rule asked, none hiding the others."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.support.view import forget_view

BROKEN_RULE: Final = "SKH399"
SWITCH_WITHOUT_REASON: Final = "SKH396"
UNKNOWN_SWITCH: Final = "SKH397"
UNUSED_SWITCH: Final = "SKH398"
_SWITCHES: Final = "bỏ qua"
_SHORTEST_REASON: Final = 4


def _asks_nothing(plan: Plan, facts: Facts) -> Iterator[Finding]:
    del plan, facts
    return iter(())


# What may be said about the rules themselves: no question to the plan, but explained like a rule.
ABOUT_SWITCHES: Final = (
    Rule(
        SWITCH_WITHOUT_REASON,
        "Bỏ qua một quy tắc mà không ghi lý do",
        Severity.WARNING,
        "Người xem sau cần biết vì sao quy tắc không áp dụng.",
        _asks_nothing,
        "Ghi lý do sau mã.",
    ),
    Rule(
        UNKNOWN_SWITCH,
        "Bỏ qua một quy tắc không có",
        Severity.ERROR,
        "Mã ghi sai ở “bỏ qua” không bỏ qua được gì.",
        _asks_nothing,
        "Ghi mã đúng như trong lời báo.",
    ),
    Rule(
        UNUSED_SWITCH,
        "Bỏ qua một quy tắc mà kế hoạch không vi phạm",
        Severity.WARNING,
        "Để lại thì lỗi sau này cùng loại sẽ bị che.",
        _asks_nothing,
        "Xóa dòng đó ở “bỏ qua”.",
    ),
    Rule(
        BROKEN_RULE,
        "Chính quy tắc bị hỏng",
        Severity.WARNING,
        "Đây là lỗi của chương trình, không phải lỗi của kế hoạch; các quy tắc khác vẫn được kiểm tra.",
        _asks_nothing,
        "Chép lời báo gửi cho người phát triển.",
    ),
)


def check(plan: Plan, facts: Facts, rules: tuple[Rule, ...] = ALL_RULES) -> tuple[Problem, ...]:
    """Return the findings of all rules that the plan has not switched off, and what is wrong with its switches."""
    found = {rule.code: _ask(rule, partial(rule.findings, plan, facts)) for rule in rules}
    forget_view()
    return _kept(found, plan.ignored_rules, rules)


def check_office(office: Office, rules: tuple[Rule, ...] = ALL_RULES) -> tuple[Problem, ...]:
    """Return what the rules find in the office's own file, and what is wrong with the switches there."""
    found = {
        rule.code: _ask(rule, partial(rule.of_office, office)) for rule in rules if rule.of_office is not None
    }
    return _kept(found, office.ignored_rules, rules)


def _kept(
    found: Mapping[str, list[Problem]], switches: Mapping[str, str], rules: tuple[Rule, ...]
) -> tuple[Problem, ...]:
    kept = [problem for code, problems in found.items() if code not in switches for problem in problems]
    return (*kept, *_switch_problems(switches, found, {rule.code for rule in rules}))


def _ask(rule: Rule, question: Callable[[], Iterator[Finding]]) -> list[Problem]:
    """Return the findings of one rule; an exception inside it is our own fault and is told as such."""
    try:
        return [
            Problem(
                rule.code,
                finding.message,
                finding.hint,
                rule.severity,
                finding.path,
                finding.offset,
                finding.at_key,
            )
            for finding in question()
        ]
    except Exception as error:  # noqa: BLE001 — whatever breaks in one rule, the others must still be heard
        message = (
            f"Quy tắc {rule.code} ({rule.title}) gặp lỗi của chương trình: {type(error).__name__}: {error}"
        )
        hint = "không phải lỗi của kế hoạch; xin báo cho người phát triển"
        return [Problem(BROKEN_RULE, message, hint, Severity.WARNING)]


def _switch_problems(
    switches: Mapping[str, str], found: Mapping[str, list[Problem]], known: set[str]
) -> Iterator[Problem]:
    for code, reason in switches.items():
        path = (_SWITCHES, code)
        if len(reason) < _SHORTEST_REASON:
            message = f"Quy tắc {code} được bỏ qua mà không ghi lý do"
            hint = f"ghi lý do, ví dụ {code}: việc làm nốt của năm trước"
            yield Problem(SWITCH_WITHOUT_REASON, message, hint, Severity.WARNING, path, at_key=True)
        if code not in known:
            hint = "ghi mã của quy tắc đúng như trong thông báo, ví dụ SKH301"
            message = f"Không có quy tắc nào mã là “{code}”"
            yield Problem(UNKNOWN_SWITCH, message, hint, path=path, at_key=True)
        elif not found.get(code):
            hint = "bỏ dòng này; nếu giữ, lỗi sau này cùng loại sẽ bị che"
            message = f"Quy tắc {code} được bỏ qua nhưng ở đây không có gì vi phạm"
            yield Problem(UNUSED_SWITCH, message, hint, Severity.WARNING, path, at_key=True)
