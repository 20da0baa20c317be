import pytest

from sinhkehoach.jobs.explain_rule import explain_rule


@pytest.mark.parametrize("code", ["SKH301", " skh301 "])
def test_finds_a_rule_by_its_code(code):
    assert explain_rule(code).rule.code == "SKH301"


def test_explains_what_is_said_about_the_rules_themselves():
    assert explain_rule("SKH398").rule.title == "Bỏ qua một quy tắc mà kế hoạch không vi phạm"


@pytest.mark.parametrize("code", ["SKH202", "SKH39", ""])
def test_knows_no_other_codes(code):
    assert explain_rule(code) is None


def test_only_rules_about_the_plan_can_be_switched_off():
    assert explain_rule("SKH301").can_be_switched_off
    assert not explain_rule("SKH399").can_be_switched_off
