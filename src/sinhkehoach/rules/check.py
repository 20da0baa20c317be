"""A plan, an office's file → what a careful chief of office would find: every rule asked, none hiding the others."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Final

from sinhkehoach.base.correction import Correction, known
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.same_slip import told_best
from sinhkehoach.rules.support.view import View

BROKEN_RULE: Final = "SKH399"
SWITCH_WITHOUT_REASON: Final = "SKH396"
UNKNOWN_SWITCH: Final = "SKH397"
UNUSED_SWITCH: Final = "SKH398"
_SWITCHES: Final = "bỏ qua"
_SHORTEST_REASON: Final = 4
# Fewer are told one by one: each has its line in the report.
_OFTEN: Final = 3

# What was found, by the code of the rule; nothing found is an answer as well.
Answers = dict[str, list[Problem]]


# What may be said about the rules themselves: no question to the plan, but explained like a rule.
ABOUT_SWITCHES: Final = (
    Rule(
        SWITCH_WITHOUT_REASON,
        "Bỏ qua một quy tắc mà không ghi lý do",
        Severity.WARNING,
        "Người xem sau cần biết vì sao quy tắc không áp dụng.",
        advice="Ghi lý do sau mã.",
    ),
    Rule(
        UNKNOWN_SWITCH,
        "Bỏ qua một quy tắc không có",
        Severity.ERROR,
        "Mã ghi sai ở “bỏ qua” không bỏ qua được gì.",
        advice="Ghi mã đúng như trong thông báo.",
    ),
    Rule(
        UNUSED_SWITCH,
        "Bỏ qua một quy tắc mà kế hoạch không vi phạm",
        Severity.WARNING,
        "Để lại thì lỗi sau này cùng loại sẽ bị che.",
        advice="Xóa dòng đó ở “bỏ qua”.",
    ),
    Rule(
        BROKEN_RULE,
        "Chính quy tắc bị hỏng",
        Severity.WARNING,
        "Đây là lỗi của chương trình, không phải lỗi của kế hoạch; các quy tắc khác vẫn được kiểm tra.",
        advice="Chép thông báo gửi cho người phát triển.",
    ),
)


def check(plan: Plan, facts: Facts, rules: tuple[Rule, ...] = ALL_RULES) -> tuple[Problem, ...]:
    """Return the findings of all rules that the plan has not switched off, and what is wrong with its switches."""
    return kept(ask(View(plan), facts, rules), plan.ignored_rules)


def ask(view: View, facts: Facts, rules: tuple[Rule, ...] = ALL_RULES) -> Answers:
    """Return what each rule finds in the plan of `view`."""
    return {
        rule.code: answer(rule, partial(rule.findings, view, facts)) if rule.findings else []
        for rule in rules
    }


def check_office(
    office: Office, rules: tuple[Rule, ...] = ALL_RULES, *, day: date = date.max
) -> tuple[Problem, ...]:
    """Return what the rules find in the office's own file, and what is wrong with the switches there.

    `day` is that of the latest plan beside it: a name that was right then is no fault.
    """
    answers = {
        rule.code: answer(rule, partial(rule.of_office, office))
        if rule.of_office and (rule.office_since or date.min) <= day
        else []
        for rule in rules
    }
    return kept(answers, office.ignored_rules)


def kept(answers: Answers, switches: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return the answers that are not switched off, one for each slip, and what is wrong with the switches."""
    found = [problem for code, problems in answers.items() if code not in switches for problem in problems]
    return (*told_best(found, answers), *_switch_problems(switches, answers))


def answer(rule: Rule, question: Callable[[], Iterable[Finding]]) -> list[Problem]:
    """Return the findings of one rule; an exception inside it is our own fault and is told as such."""
    try:
        return _gathered(
            Problem(
                rule.code, each.message, each.hint, rule.severity, each.path, each.offset, each.at_key,
                others=each.others, corrections=each.corrections,
            )
            for each in question()
        )  # fmt: skip
    except Exception as error:  # noqa: BLE001 — whatever breaks in one rule, the others must still be heard
        return [broken(rule, error)]


def _gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return `problems`, of several with the same words the first alone: it names the places of the others."""
    same: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        same.setdefault((problem.message, problem.hint), []).append(problem)
    return [each for group in same.values() for each in _told_once(group)]


def _told_once(group: list[Problem]) -> list[Problem]:
    if len(group) < _OFTEN:
        return group
    first, *again = group
    return [
        first._replace(
            message=f"{first.message} ({len(group)} chỗ)",
            others=(*first.others, *((each.path, each.offset) for each in again)),
            corrections=_all_corrections(group),
        )
    ]


def _all_corrections(group: list[Problem]) -> tuple[Correction, ...]:
    """Return what mends every one of `group`, nothing where that is not known of one: the problem would stay."""
    return known([correction for each in group for correction in each.corrections or (None,)])


def broken(rule: Rule, error: Exception) -> Problem:
    """Return the report of a fault of our own, `error`, that kept `rule` from being asked."""
    message = f"Quy tắc {rule.code} ({rule.title}) gặp lỗi của chương trình: {type(error).__name__}: {error}"
    hint = "không phải lỗi của kế hoạch; xin báo cho người phát triển"
    return Problem(BROKEN_RULE, message, hint, Severity.WARNING)


def _switch_problems(switches: Mapping[str, str], answers: Answers) -> Iterator[Problem]:
    for code, reason in switches.items():
        path = (_SWITCHES, code)
        if len(reason) < _SHORTEST_REASON:
            message = f"Quy tắc {code} được bỏ qua mà không ghi lý do"
            hint = f"ghi lý do, ví dụ {code}: việc làm nốt của năm trước"
            yield Problem(SWITCH_WITHOUT_REASON, message, hint, Severity.WARNING, path, at_key=True)
        if code not in answers:
            hint = "ghi mã của quy tắc đúng như trong thông báo, ví dụ SKH301"
            message = f"Không có quy tắc nào mã là “{code}”"
            yield Problem(UNKNOWN_SWITCH, message, hint, path=path, at_key=True)
        elif not answers[code]:
            hint = "bỏ dòng này; nếu giữ, lỗi sau này cùng loại sẽ bị che"
            message = f"Quy tắc {code} được bỏ qua nhưng ở đây không có gì vi phạm"
            yield Problem(UNUSED_SWITCH, message, hint, Severity.WARNING, path, at_key=True)
