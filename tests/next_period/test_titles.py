import pytest

from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.titles import named_period, titles_in

YEAR = PeriodShift(2027, 2027, 1, titles=("về đầu tư công năm 2027", "về giáo dục"))
SCHEME = PeriodShift(2027, 2031, 5, several=True)
SCHOOL_YEAR = PeriodShift(2027, 2028, 1)


@pytest.mark.parametrize(
    ("title", "shift", "expected"),
    [
        ("về phát triển giáo dục năm 2027", YEAR, "2027"),
        ("ban hành Kế hoạch thời gian năm học 2027 - 2028", SCHOOL_YEAR, "năm học 2027 - 2028"),
        ("phê duyệt Đề án giai đoạn 2027 - 2031", SCHEME, "2027 - 2031"),
        ("phê duyệt Đề án giai đoạn 2027 - 2031", YEAR, ""),
        ("ngày 12/01/2027 về chuyển đổi số", YEAR, ""),
        ("về công tác văn thư", YEAR, ""),
        ("tổng kết năm 2026", YEAR, ""),
    ],
)
def test_finds_the_words_by_which_a_title_names_the_period(title, shift, expected):
    assert named_period(title, shift) == expected


def test_listed_titles_are_found_in_a_text():
    text = "Nghị quyết Về đầu tư công năm 2027 của HĐND"
    assert list(titles_in(text, YEAR)) == [(11, 34)]
