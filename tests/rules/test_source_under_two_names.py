import pytest

from sinhkehoach.rules.source_under_two_names import RULE
from tests.support.rules import check_reports, check_silent, findings_of

PLAN = "kinh phí:\n  khoản:\n    - {tên: A, tiền: 20, nguồn: Ngân sách xã}\n    - {tên: B, %s}\n"


@pytest.mark.parametrize(
    ("item", "place"),
    [
        ("tiền: 5, nguồn: ngân sách xã", "4:32"),
        ("tiền: 5, nguồn: Nguồn ngân sách xã", "4:32"),
        ("nguồn: {ngân sách xã: 5}", "4:24"),
    ],
)
def test_reports_a_source_written_in_another_way(item, place):
    check_reports(RULE, PLAN % item, (place, "và “Ngân sách xã”"))


@pytest.mark.parametrize(
    "item", ["tiền: 5, nguồn: Ngân sách xã", "tiền: 5, nguồn: Ngân sách tỉnh", "tiền: 5"]
)
def test_stays_silent_about_the_same_and_another_source(item):
    check_silent(RULE, PLAN % item)


def test_stays_silent_without_a_budget():
    check_silent(RULE, "kỳ: 2027\n")


def test_names_the_line_of_the_other_spelling():
    item = "    - {tên: %s, tiền: 5, nguồn: %s}\n"
    text = "kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n"
    text += item % ("A", "Ngân sách xã") + item % ("B", "ngân sách xã")
    (problem,) = findings_of(RULE, text)
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 4")) == (5, True)
