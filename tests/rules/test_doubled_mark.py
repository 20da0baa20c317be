import pytest

from sinhkehoach.rules.doubled_mark import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "mark"),
    [("An toàn,, gọn", ",,"), ("An toàn, , gọn", ", ,"), ("An toàn;; gọn", ";;"), ("An toàn.. Gọn", ".."),
     ("An toàn.... Gọn", "...."), ("An toàn,. Gọn", ",."), ("An toàn!! Gọn", "!!"), ("An toàn:: gọn", "::")],
)  # fmt: skip
def test_reports_a_mark_typed_twice(words, mark):
    check_reports(RULE, f"yêu cầu: '{words}'\n", ("1:18", mark))


@pytest.mark.parametrize(
    "words",
    [
        "An toàn, gọn",
        "hát, múa,...",
        "hát, múa...",
        "Sách, vở, v.v..",
        "../mẫu",
        "ngày ..../..../2027",
        "1,.5",
        ".....",
    ],
)
def test_stays_silent_about_marks_of_their_own(words):
    check_silent(RULE, f"yêu cầu: '{words}'\n")
