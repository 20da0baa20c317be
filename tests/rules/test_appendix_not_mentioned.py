import pytest

from sinhkehoach.rules.appendix_not_mentioned import RULE
from tests.support.rules import check_reports, check_silent

TWO = "mục tiêu: %s.\nphụ lục:\n  - {tên: Danh sách trường, id: trường, nội dung: A.}\n  - {tên: Tiến độ, nội dung: B.}\n"


def test_reports_each_appendix_without_mention():
    check_reports(RULE, TWO % "Xem [[phụ lục trường]]", ("4:11", "Không chỗ nào"))
    check_reports(RULE, TWO % "Không có gì", ("3:11", "Không chỗ nào"), ("4:11", "Không chỗ nào"))


@pytest.mark.parametrize(
    "words",
    [
        "Xem [[phụ lục trường]] và [[phụ lục tiến độ]]",
        "Xem Phụ lục I và Phụ lục 02",
        "Xem các phụ lục",
        "Nội dung chi tiết tại phụ lục kèm theo",
    ],
)
def test_stays_silent_about_mentions_of_any_kind(words):
    check_silent(RULE, TWO % words)


def test_takes_the_bare_word_for_the_only_appendix():
    check_silent(RULE, "mục tiêu: Theo Phụ lục.\nphụ lục: [{tên: A, nội dung: B.}]\n")
