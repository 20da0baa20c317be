import pytest

from sinhkehoach.values.short_times import short_time


@pytest.mark.parametrize(
    ("text", "typed", "in_full"),
    [
        ("T7/2027", "T7/2027", "tháng 7/2027"),
        ("đến T.12/2027", "T.12/2027", "đến tháng 12/2027"),
        ("t6", "t6", "tháng 6"),
        ("T7-T9/2027", "T7", "tháng 7 - tháng 9/2027"),
        ("Q2 + Q3/2027", "Q2", "quý II, quý III/2027"),
        ("Thg 12/2027", "Thg 12/2027", "tháng 12/2027"),
        ("Q2/2027", "Q2/2027", "quý II/2027"),
        ("Q.II", "Q.II", "quý II"),
        ("q4, q1", "q4", "quý IV, quý I"),
        ("Q III", "Q III", "quý III"),
        ("QIV.2027", "QIV.2027", "quý IV.2027"),
        ("HK1", "HK1", "học kỳ I"),
        ("hk.II", "hk.II", "học kỳ II"),
        ("HK 2/2027", "HK 2/2027", "học kỳ II/2027"),
    ],
)
def test_a_time_in_short_is_found_and_written_in_full(text, typed, in_full):
    found = short_time(text)
    assert (found.typed, found.in_full, text[found.at :].startswith(typed)) == (typed, in_full, True)


@pytest.mark.parametrize(
    "text",
    [
        "tháng 7/2027",
        "T13/2027",
        "theo Tờ trình",
        "quý II",
        "quý 2.2027",
        "Q5",
        "QV",
        "HK3",
        "HK I năm học 2026-2027",
        "HK1, năm học 2026 - 2027",
        "HK2 của năm học 2026 - 2027",
        "THPT",
        "QTI",
        "T7/1",
    ],
)
def test_other_words_are_none(text):
    assert short_time(text) is None
