import pytest

from sinhkehoach.rules.abolished_body import RULE
from tests.support.rules import (
    check_office_reports,
    check_office_silent,
    check_reports,
    check_silent,
    findings_of,
    office_findings,
)


@pytest.mark.parametrize(
    "words",
    ["UBND huyện", "quận Bình Thạnh", "Huyện ủy", "Phòng GD&ĐT", "UBND thành phố Vinh", "các huyện, thị xã"],
)
def test_reports_bodies_of_the_district_level(words):
    check_reports(RULE, f"yêu cầu: Báo cáo {words}.\n", ("1:18", "cấp huyện đã kết thúc"))


@pytest.mark.parametrize(
    "words",
    [
        "UBND phường",
        "UBND thành phố Hà Nội",
        "Trường THCS ở huyện Gia Lâm cũ",
        "theo Kế hoạch số 92/KH-UBND ngày 10/3/2023 của UBND huyện Gia Lâm",
        "hồ sơ do Phòng Giáo dục và Đào tạo bàn giao trước đây",
        "Ban Chỉ huy Quân sự phường",
    ],
)
def test_stays_silent_about_other_bodies_and_history(words):
    check_silent(RULE, f"yêu cầu: Báo cáo {words}.\n")


def test_reports_units_and_recipients():
    plan = "nhiệm vụ:\n  - {tên: Thi, chủ trì: Phòng GD&ĐT}\nnơi nhận:\n  - UBND huyện (để b/c)\n"
    check_reports(RULE, plan, ("2:25", "Phòng GD&ĐT"), ("4:5", "UBND huyện"))
    check_reports(RULE, "nơi nhận:\n  - {nơi nhận: [Huyện ủy], ghi chú: để b/c}\n", ("2:17", "Huyện ủy"))


def test_stays_silent_in_a_plan_of_before():
    check_silent(RULE, "ngày: 10/3/2023\nkỳ: 2023\nyêu cầu: Báo cáo UBND huyện.\n")


@pytest.mark.parametrize(
    ("words", "today"),
    [
        ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
        ("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
        ("Sở LĐTBXH", "Sở Nội vụ"),
        ("Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"),
        ("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận"),
    ],
)
def test_reports_ministries_and_departments_that_were_merged(words, today):
    (problem,) = findings_of(RULE, f"yêu cầu: Báo cáo {words}.\n")
    assert (problem.position.column, problem.hint.partition(";")[0]) == (18, f"nay là {today}")


@pytest.mark.parametrize(
    "words",
    [
        "Sở Nông nghiệp và Môi trường",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "theo Thông tư số 22/2018/TT-BTTTT ngày 28/12/2018 của Bộ trưởng Bộ Thông tin và Truyền thông",
        "thực hiện Đề án “Dân chủ ở xã, phường, thị trấn”",
    ],
)
def test_stays_silent_about_their_successors_and_what_they_issued(words):
    check_silent(RULE, f"yêu cầu: Báo cáo {words}.\n")


def test_ministries_ended_before_the_districts():
    plan = "ngày: 10/4/2025\nkỳ: 2025\nyêu cầu: Báo cáo UBND huyện, Sở GTVT.\n"
    check_reports(RULE, plan, ("3:30", "Sở GTVT"))


def test_reports_what_is_left_over_in_the_office_file():
    office = (
        "đơn vị:\n  a: {tên: %s}\nvăn bản:\n  b: {loại: Thông tư, cơ quan: Bộ Thông tin và Truyền thông}\n"
    )
    check_office_reports(RULE, office % "Phòng GD&ĐT", ("2:12", "Phòng GD&ĐT"))
    check_office_silent(RULE, office % "Phòng Văn hóa - Xã hội")


def test_names_of_one_cause_in_the_office_file_are_told_once_with_their_lines():
    units = "".join(f"  {name}: {{tên: Phòng Nội vụ huyện {name.upper()}a}}\n" for name in "abcd")
    (problem,) = office_findings(RULE, f"đơn vị:\n{units}")
    assert "còn 3 tên" in problem.message
    assert problem.hint.endswith("xem cả dòng 3, 4, 5")
