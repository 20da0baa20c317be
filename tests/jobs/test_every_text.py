import pytest

from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.every_text import EVERY_TEXT, Composing
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.rules.check import check
from tests.support.rules import check_reports, check_silent
from tests.support.workspaces import PLAN, lay_down
from tools.docs.example import OFFICE, opened, with_usual_lines

LOST = f"""{PLAN}các phần: [mục đích]
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    nội dung: |
      - Mở 19 lớp.
phụ lục:
  - {{tên: Tiến độ thực hiện, từ: nhiệm vụ}}
"""


def test_tells_the_text_at_its_key():
    plan = with_usual_lines(EVERY_TEXT.wrong)
    check_reports(EVERY_TEXT, plan, ("5:5", "“nội dung” của nhiệm vụ này"), office=OFFICE)
    check_silent(EVERY_TEXT, with_usual_lines(EVERY_TEXT.mended), OFFICE)


def test_example_is_found_alone():
    assert {each.code for each in opened(with_usual_lines(EVERY_TEXT.wrong)).problems} >= {"SKH401"}


@pytest.fixture
def found(tmp_path):
    def find(text):
        return open_plan(lay_down(tmp_path, a=text) / "plans" / "a.yaml", Offices())

    return find


def test_is_asked_of_every_plan_that_can_be_printed(found):
    text = LOST.replace("", "")
    plan = found(text)
    assert "SKH401" in [each.code for each in plan.problems]
    assert plan.document == compose(plan.plan, plan.facts)
    assert found(text.replace("kỳ: 2027", "kỳ: 20277")).document is None


def test_may_be_switched_off_with_a_reason(found):
    text = LOST.replace("", "") + "bỏ qua: {SKH401: nội bộ, không công bố}\n"
    assert {each.code for each in found(text).problems}.isdisjoint({"SKH401", "SKH397", "SKH398"})
    assert "SKH398" in {each.code for each in found(f"{PLAN}bỏ qua: {{SKH401: không cần}}\n").problems}


def test_document_that_is_looked_at_is_kept(found):
    opened_plan = found(PLAN)
    composing = Composing()
    assert composing.document is None
    check(opened_plan.plan, opened_plan.facts, (composing.rule,))
    assert composing.document == opened_plan.document
