import pytest

from sinhkehoach.rules.small_first_letter import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_items_and_tasks_that_begin_small():
    check_reports(RULE, "yêu cầu: |\n  - an toàn.\n", ("2:5", "“an”"))
    check_reports(RULE, "nhiệm vụ:\n  - tên: tập huấn\n", ("2:10", "“tập”"))


@pytest.mark.parametrize(
    "line", ["- An toàn.", "- 100% trường.", "- [[kỳ]] làm.", "- eOffice.", "- anhoa.gov.vn mở.", "a. Làm."]
)
def test_stays_silent_about_other_beginnings(line):
    check_silent(RULE, f"yêu cầu: |\n  {line}\n")


def test_reports_a_sentence_that_begins_small():
    check_reports(RULE, "yêu cầu: Làm đúng hạn. báo cáo đủ.\n", ("1:24", "Đầu câu viết thường: “báo”"))
    check_silent(RULE, "yêu cầu: Sách, vở v.v. của lớp. Làm đúng hạn.\n")
    check_silent(RULE, "yêu cầu: Ngh? quy?t v? chuy?n đ?i.\n")


def test_stays_silent_about_a_short_name():
    office = "đơn vị:\n  công-an: {tên: Công an phường}\n"
    check_silent(RULE, "yêu cầu: |\n  - công-an làm.\n", office=office)
    check_reports(RULE, "yêu cầu: |\n  - làm với công-an.\n", ("2:5", "“làm”"), office=office)
