from sinhkehoach.form.describe import describe
from sinhkehoach.jobs.plan_form import names_to_choose, plan_form, shown_values
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from tests.support.plans import office_source
from tests.support.workspaces import lay_down

OFFICE = """\
cơ quan:
  ubnd: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần Văn A}
  phó: {chức vụ: Phó Chủ tịch}
đơn vị:
  phòng vh: {tên: Phòng Văn hóa - Xã hội}
văn bản:
  nd30: {loại: Nghị định, số: 30/2020/NĐ-CP, trích yếu: về công tác văn thư, cơ quan: Chính phủ, ngày: 05/3/2020}
"""


def test_asks_what_a_plan_and_an_office_have():
    assert plan_form() == {"roots": {"plan": "Plan", "office": "Office"}, "models": describe(Plan, Office)}
    assert plan_form() is plan_form()


def test_shows_the_values_of_what_can_be_read():
    assert shown_values(office_source("a: b")) == {"keys": [("a", "b")]}
    assert shown_values(None) is None


def test_offers_what_the_office_has(tmp_path):
    plans = lay_down(tmp_path) / "plans"
    (plans / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    assert names_to_choose(plans / "a.yaml") == {
        "cơ quan": [("ubnd", "Ủy ban nhân dân phường An Hòa")],
        "người ký": [("chủ tịch", "Trần Văn A"), ("phó", "Phó Chủ tịch")],
        "đơn vị": [("phòng vh", "Phòng Văn hóa - Xã hội")],
        "văn bản": [("nd30", "Nghị định 30/2020/NĐ-CP")],
    }


def test_offers_nothing_of_an_office_that_cannot_be_read(tmp_path):
    plans = lay_down(tmp_path) / "plans"
    (plans / "co-quan.yaml").write_text("cơ quan: [", encoding="utf-8")
    assert names_to_choose(plans / "a.yaml") == {}
