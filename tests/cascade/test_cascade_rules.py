import pytest

from sinhkehoach.cascade.cascade_rules import RULES
from tools.docs.example import opened, with_usual_lines


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_example_shows_the_rule_and_how_to_mend(rule):
    codes = [problem.code for problem in opened(with_usual_lines(rule.wrong)).problems]
    assert [code for code in codes if code[3] == "7"] == [rule.code]
    mended = [problem.code for problem in opened(with_usual_lines(rule.mended)).problems]
    assert [code for code in mended if code[3] == "7"] == []
