from sinhkehoach.rules.merged_province import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_a_province_of_before_the_merger():
    check_reports(RULE, "yêu cầu: Học tập tỉnh Hà Nam.\n", ("1:18", "tỉnh Ninh Bình"))


def test_reports_a_unit_that_names_one():
    text = "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Sở Y tế tỉnh Hà Nam}\n"
    check_reports(RULE, text, ("2:30", "tỉnh Hà Nam"))


def test_stays_silent_about_history_and_before_the_merger():
    check_silent(RULE, "yêu cầu: Học tập tỉnh Hà Nam (cũ).\n")
    check_silent(RULE, "kỳ: 2024\nyêu cầu: Học tập tỉnh Hà Nam.\n")
    check_silent(RULE, "kỳ: 2024\nnhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Sở Y tế tỉnh Hà Nam}\n")
