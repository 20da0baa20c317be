from datetime import date

from tests.support.plans import facts_of, found, only_problem

OFFICE = """\
người ký:
  phó: {chức vụ: Phó Chủ tịch}
đơn vị:
  phòng-a: {tên: Phòng A}
"""


def test_report_lies_in_the_period_and_knows_its_signer():
    (half, year) = facts_of("báo cáo: [{kỳ: 6 tháng, ký: phó}, {kỳ: năm}]", OFFICE).reports
    assert (half.path, half.when.last) == (("báo cáo", 0), date(2027, 6, 30))
    assert half.signer.post == "Phó Chủ tịch"
    assert year.signer is None


def test_lone_report_needs_no_dash():
    (only,) = facts_of("báo cáo:\n  kỳ: quý I\n  ký: {chức vụ: Giám đốc}\n").reports
    assert (only.when.name, only.signer.post) == ("quý I", "Giám đốc")


def test_tells_a_stretch_outside_the_period():
    assert found("báo cáo: [{kỳ: năm 2026}]") == ["SKH273 1:16 báo cáo › mục 1 › kỳ"]


def test_tells_a_second_report_on_the_same_stretch():
    problem = only_problem("báo cáo: [{kỳ: 6 tháng}, {kỳ: 6 tháng đầu năm}]")
    assert (problem.code, problem.message) == ("SKH274", "Đã có một báo cáo 6 tháng đầu năm 2027 ở trên")


def test_tells_a_signer_of_no_list_and_a_recipient_by_its_short_name():
    assert found("báo cáo: [{kỳ: năm, ký: cục trưởng}]", OFFICE) == ["SKH231 1:25 báo cáo › mục 1 › ký"]
    assert found("báo cáo: [{kỳ: năm, nơi nhận: [phòng-a]}]", OFFICE) == [
        "SKH267 1:32 báo cáo › mục 1 › nơi nhận › mục 1"
    ]
    bracket = "báo cáo: [{kỳ: năm, nơi nhận: [{nơi nhận: [Phòng B, phòng-a], ghi chú: để biết}]}]"
    assert found(bracket, OFFICE) == ["SKH267 1:53 báo cáo › mục 1 › nơi nhận › mục 1 › nơi nhận › mục 2"]
