import pytest

from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.every_text import EVERY_TEXT
from sinhkehoach.jobs.open_plan import Offices, open_plan
from tests.support.workspaces import PLAN, lay_down
from tools.docs.example import opened, with_usual_lines

LOST = f"""{PLAN}các phần: [mục đích]
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    nội dung: |
      - Mở 19 lớp.
phụ lục:
  - {{tên: Tiến độ thực hiện, từ: nhiệm vụ}}
"""


def _found(lines):
    problems = [each for each in opened(with_usual_lines(lines)).problems if each.code == EVERY_TEXT.code]
    return [(f"{each.position.line}:{each.position.column}", each.message) for each in problems]


def test_tells_the_text_at_its_key():
    ((place, message),) = _found(EVERY_TEXT.wrong)
    assert (place, "“nội dung” của nhiệm vụ này" in message) == ("5:5", True)
    assert _found(EVERY_TEXT.mended) == []


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
