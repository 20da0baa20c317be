from sinhkehoach.rules.indicator_without_target import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_an_indicator_without_target():
    check_reports(
        RULE, "chỉ tiêu:\n  - {tên: A}\n  - {tên: B, hiện tại: 5}\n", ("2:11", "“A”"), ("3:11", "“B”")
    )
    check_reports(RULE, "chỉ tiêu: {nhóm: [{tên: N, chỉ tiêu: [{tên: A}]}]}\n", ("1", "“A”"))


def test_stays_silent_about_targets_of_any_column():
    check_silent(RULE, "chỉ tiêu: [{tên: A, đích: 5}]\n")
    check_silent(RULE, "chỉ tiêu: {cột: [MN, TH], chỉ tiêu: [{tên: A, MN: 5}]}\n")
