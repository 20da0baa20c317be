from datetime import date

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.rules.check import check, check_office
from sinhkehoach.rules.rule import Finding, Rule
from tests.support.plans import office_of, plan_of


def _broken(plan, facts):
    del plan, facts
    raise ZeroDivisionError("division by zero")
    yield


def _loud(plan, facts):
    del plan, facts
    yield Finding(("trích yếu",), "Sai", "sửa", 2, at_key=True)


BROKEN = Rule("SKH301", "Quy tắc hỏng", Severity.WARNING, "", _broken)
LOUD = Rule("SKH302", "Quy tắc kêu", Severity.HINT, "", _loud)


def _codes(lines, *rules):
    plan = plan_of(lines)
    facts, _ = find_facts(plan, office_of(""))
    return check(plan, facts, rules)


def test_finding_becomes_a_problem_of_its_rule():
    (problem,) = _codes("kỳ: 2027\n", LOUD)
    assert (problem.code, problem.severity, problem.hint) == ("SKH302", Severity.HINT, "sửa")
    assert (problem.path, problem.offset, problem.at_key) == (("trích yếu",), 2, True)


def test_broken_rule_is_our_fault_and_hides_no_other():
    broken, loud = _codes("kỳ: 2027\n", BROKEN, LOUD)
    assert (broken.code, loud.code) == ("SKH399", "SKH302")
    assert "ZeroDivisionError" in broken.message


def test_plan_may_switch_a_rule_off():
    assert _codes("bỏ qua: {SKH302: việc cũ}\n", LOUD) == ()


def test_switch_that_is_not_needed_or_unknown_is_reported():
    unknown, unused = _codes(
        "bỏ qua: {SKH300: không có, SKH305: không cần}\n",
        Rule("SKH305", "", Severity.HINT, "", lambda *_: iter(())),
    )
    assert (unknown.code, unused.code) == ("SKH397", "SKH398")


def test_switch_without_reason_is_reported():
    (problem,) = _codes("bỏ qua: {SKH302: '-'}\n", LOUD)
    assert (problem.code, problem.path) == ("SKH396", ("bỏ qua", "SKH302"))


def _of_office(*rules, text="bỏ qua: {SKH302: việc cũ}\n"):
    return check_office(office_of(text), rules)


OFFICE_LOUD = Rule(
    "SKH302", "", Severity.HINT, "", _loud, of_office=lambda _: iter([Finding(("lưu",), "Sai")])
)
OFFICE_BROKEN = Rule("SKH303", "", Severity.HINT, "", _loud, of_office=lambda office: iter([office.no_such]))


def test_office_file_is_asked_what_rules_have_for_it():
    loud, broken = _of_office(LOUD, OFFICE_LOUD, OFFICE_BROKEN, text="lưu: VT\n")
    assert (loud.code, loud.path, broken.code) == ("SKH302", ("lưu",), "SKH399")


def test_office_file_may_switch_a_rule_off():
    assert _of_office(OFFICE_LOUD) == ()
    (unused,) = _of_office(LOUD)
    assert (unused.code, unused.path) == ("SKH398", ("bỏ qua", "SKH302"))
    (unknown,) = _of_office(OFFICE_LOUD, text="bỏ qua: {SKH302: việc cũ, SKH300: không có}\n")
    assert unknown.code == "SKH397"


def _thrice(plan, facts):
    del plan, facts
    yield from (Finding(("chỉ tiêu", at), "Sai", "sửa", at) for at in range(3))
    yield Finding(("kỳ",), "Khác", "sửa")


def test_a_repeated_cause_is_told_once_with_its_places():
    again, other = _codes_of(_thrice)
    assert (again.message, again.path, again.others) == (
        "Sai (3 chỗ)", ("chỉ tiêu", 0), ((("chỉ tiêu", 1), 1), (("chỉ tiêu", 2), 2)),
    )  # fmt: skip
    assert (other.message, other.others) == ("Khác", ())


def test_two_places_are_told_one_by_one():
    def twice(plan, facts):
        del plan, facts
        yield from (Finding(("chỉ tiêu", at), "Sai", "sửa") for at in range(2))

    assert [each.path for each in _codes_of(twice)] == [("chỉ tiêu", 0), ("chỉ tiêu", 1)]


def _codes_of(findings):
    return _codes("kỳ: 2027\n", Rule("SKH302", "", Severity.HINT, "", findings))


def test_office_is_not_asked_before_the_day_of_a_rule():
    rule = Rule(
        "SKH302",
        "",
        Severity.HINT,
        "",
        None,
        of_office=lambda _: iter([Finding((), "Sai")]),
        office_since=date(2025, 7, 1),
    )
    assert len(check_office(office_of(""), (rule,))) == 1
    assert check_office(office_of(""), (rule,), day=date(2025, 6, 30)) == ()
    assert len(check_office(office_of(""), (rule,), day=date(2025, 7, 1))) == 1


def _mistyped(*corrections):
    def findings(plan, facts):
        del plan, facts
        for number, correction in enumerate(corrections):
            yield Finding(("căn cứ", number), "Sai", corrections=correction)

    return Rule("SKH303", "Gõ nhầm", Severity.HINT, "", findings)


def test_a_cause_that_is_told_once_is_corrected_everywhere_or_not_at_all():
    one, two, three = (Correction(0, "a", "b", path=("căn cứ", number)) for number in range(3))
    (problem,) = _codes("kỳ: 2027\n", _mistyped((one,), (two,), (three,)))
    assert problem.corrections == (one, two, three)
    (problem,) = _codes("kỳ: 2027\n", _mistyped((one,), (), (three,)))
    assert problem.corrections == ()
