import pytest

from sinhkehoach.next_period.mentions import mentions
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.stretches import of_anniversary, of_stretch

YEAR = PeriodShift(2027, 2027, 1)


def _decided(rule, text, shift=YEAR):
    (mention,) = mentions(text)
    found = rule(mention, shift)
    return found and (found.new, found.sure, found.reason)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Kỷ niệm Ngày thành lập trường (1987-2027)", "1987 - 2028"),
        ("Mừng 40 năm đổi mới (1987 - 2027)", "1987 - 2028"),
        ("nhân ngày sinh của Bác, 1890 - 2027", "1890 - 2028"),
    ],
)
def test_years_since_what_is_commemorated_are_asked_about(text, right):
    new, sure, reason = _decided(of_anniversary, text)
    assert (new in text, sure, reason) == (True, False, f"kỳ sau là {right}")


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch 5 năm 2023 - 2027",
        "Kỷ niệm 40 năm (1986 - 2026)",
        "Kỷ niệm ngày thành lập. Giai đoạn 2023 - 2027",
        "Kỷ niệm ngày thành lập năm 2027",
        "kỷ niệm năm 2027 - 2028",
    ],
)
def test_periods_and_other_years_are_not(text):
    assert [_decided(of_anniversary, each) for each in [text]] == [None]


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("nhiệm kỳ 2025 - 2030", ("2025 - 2030", True, "nhiệm kỳ, thời kỳ")),
        ("nhiệm kỳ 2022 - 2027", ("2022 - 2027", False, "nhiệm kỳ, thời kỳ đã hết trước kỳ mới?")),
        ("khóa 2026 - 2027", ("2026 - 2027", False, "khóa học; kỳ sau có thể là khóa khác")),
        ("giai đoạn 2021 - 2030", ("2021 - 2030", True, "giai đoạn riêng của đề án, chương trình")),
        ("mùa 2026 - 2027", ("2027 - 2028", False, "hai năm liền nhau ở kỳ này")),
        ("mùa 2020 - 2021", ("2020 - 2021", True, "năm đã qua, không phải năm của kỳ")),
        ("năm 2027", None),
    ],
)
def test_two_years_are_judged_by_what_stands_before_them(text, decided):
    assert _decided(of_stretch, text) == decided


def test_a_stretch_within_the_period_of_a_scheme_moves_with_it():
    scheme = PeriodShift(2027, 2031, 5, several=True)
    assert _decided(of_stretch, "2027 - 2029", scheme) == ("2032 - 2034", True, "nằm trong kỳ của kế hoạch")
