import pytest

from sinhkehoach.rules.unusual_character import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(("words", "shown"), [("✅ Hoàn thành", "✅"), ("Chữ 漢字", "漢字")])
def test_reports_pictures_and_other_scripts(words, shown):
    check_reports(RULE, f"yêu cầu: {words}.\n", ("1", shown))


@pytest.mark.parametrize("words", ["☑ Đồng ý", "Số lượng ≥ 5", "Góc α = 30°", "Bước 1 → bước 2"])
def test_stays_silent_about_usual_signs(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_reports_it_in_names_as_well():
    check_reports(RULE, "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Phòng ✅ Nội vụ}\n", ("2:36", ""))
    check_office_reports(RULE, "đơn vị:\n  a: {tên: Phòng ✅ Nội vụ}\n", ("2:18", ""))
    check_office_silent(RULE, "đơn vị:\n  a: {tên: Phòng Nội vụ}\n")
