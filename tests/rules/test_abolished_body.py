import pytest

from sinhkehoach.rules.abolished_body import RULE
from tests.support.rules import check_reports, check_silent


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
