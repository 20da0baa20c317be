from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.dates import BLANK, PartialDate, date_in_words, parse_date, short_date, weekday_name

DATES = st.dates(min_value=date(1945, 9, 2), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("15/12/2026", 2026, 12, 15),
        ("5/1/2026", 2026, 1, 5),
        ("05/01/2026", 2026, 1, 5),
        ("15-12-2026", 2026, 12, 15),
        ("15.12.2026", 2026, 12, 15),
        ("14 / 3 /2023", 2023, 3, 14),
        ("ngày 15/12/2026", 2026, 12, 15),
        ("ngày 15 tháng 12 năm 2026", 2026, 12, 15),
        ("Ngày 05 tháng 01 năm 2026", 2026, 1, 5),
        ("  ngày 15  tháng 12\u00a0năm 2026 ", 2026, 12, 15),
        ("ngày 15/12 năm 2026", 2026, 12, 15),
        ("29/02/2028", 2028, 2, 29),
        ("tháng 12 năm 2026", 2026, 12, None),
        ("ngày      tháng 12 năm 2026", 2026, 12, None),
        ("ngày … tháng 12 năm 2026", 2026, 12, None),
        ("ngày ... tháng ... năm 2026", 2026, None, None),
        ("ngày … tháng … năm …", None, None, None),
        ("12/2026", 2026, 12, None),
        ("tháng 12/2026", 2026, 12, None),
        ("tháng 1/2026", 2026, 1, None),
        ("năm 2026", 2026, None, None),
        ("2026", 2026, None, None),
        ("15/6", None, 6, 15),
        ("ngày 15 tháng 6", None, 6, 15),
        ("29/02", None, 2, 29),
        ("tháng 6", None, 6, None),
    ],
)
def test_reads_dates(text, year, month, day):
    assert parse_date(text) == PartialDate(year, month, day)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("2026-12-15", "năm trước", "viết 15/12/2026"),
        ("2026/1/5", "năm trước", "viết 05/01/2026"),
        ("15/12/26", "đủ bốn chữ số", "viết 15/12/2026"),
        ("29/02/2027", "tháng 2 năm 2027 chỉ có 28 ngày", "kiểm tra"),
        ("31/02/2028", "tháng 2 năm 2028 chỉ có 29 ngày", "kiểm tra"),
        ("30/2", "tháng 2 chỉ có 29 ngày", "kiểm tra"),
        ("31/4/2027", "tháng 4 năm 2027 chỉ có 30 ngày", "kiểm tra"),
        ("ngày 31 tháng 6 năm 2027", "tháng 6 năm 2027 chỉ có 30 ngày", "kiểm tra"),
        ("32/1/2027", "tháng 1 năm 2027 chỉ có 31 ngày", "kiểm tra"),
        ("0/1/2027", "Không có ngày 0", "kiểm tra"),
        ("ngày 45 tháng … năm 2026", "Không có ngày 45", "kiểm tra"),
        ("tháng 13/2027", "Không có tháng 13", "từ 1 đến 12"),
        ("00/2027", "Không có tháng 0", "từ 1 đến 12"),
        ("12/15/2026", "Không có tháng 15", "ngày viết trước tháng: 15/12"),
        ("01/13/2027", "Không có tháng 13", "ngày viết trước tháng: 13/1"),
        ("13/14/2027", "Không có tháng 14", "từ 1 đến 12"),
        ("15/12-2026", "không đọc được", "15/12/2026"),
        ("ngày mai", "không đọc được", "15/12/2026"),
        ("", "Chưa ghi ngày", "15/12/2026"),
    ],
)
def test_says_why_it_is_no_date(text, message, hint):
    with pytest.raises(BadValue, match=message) as bad:
        parse_date(text)
    assert hint in bad.value.hint


def test_points_at_the_date_behind_the_white_space():
    with pytest.raises(BadValue) as bad:
        parse_date("  31/02/2027")
    assert bad.value.offset == 2


@pytest.mark.parametrize(
    ("when", "words", "short"),
    [
        (PartialDate(2026, 1, 5), "ngày 05 tháng 01 năm 2026", "05/01/2026"),
        (PartialDate(2026, 2, 10), "ngày 10 tháng 02 năm 2026", "10/02/2026"),
        (PartialDate(2026, 3, 9), "ngày 09 tháng 3 năm 2026", "09/03/2026"),
        (PartialDate(2026, 9, 30), "ngày 30 tháng 9 năm 2026", "30/09/2026"),
        (PartialDate(2026, 12, 15), "ngày 15 tháng 12 năm 2026", "15/12/2026"),
        (PartialDate(2026, 12, None), f"ngày {BLANK} tháng 12 năm 2026", "12/2026"),
        (PartialDate(2026, None, None), f"ngày {BLANK} tháng {BLANK} năm 2026", "2026"),
        (PartialDate(None, 6, 15), f"ngày 15 tháng 6 năm {BLANK}", "15/06"),
        (PartialDate(None, None, None), f"ngày {BLANK} tháng {BLANK} năm {BLANK}", ""),
    ],
)
def test_writes_dates(when, words, short):
    assert date_in_words(when) == words
    assert short_date(when) == short


def test_takes_another_blank():
    assert date_in_words(PartialDate(2026, 12, None), "…") == "ngày … tháng 12 năm 2026"


@given(DATES)
def test_written_dates_read_back(day):
    when = PartialDate(day.year, day.month, day.day)
    assert parse_date(date_in_words(when)) == when
    assert parse_date(short_date(when)) == when
    assert when.full() == day


@given(st.none() | st.integers(1, 12), st.none() | st.integers(1, 28), st.none() | st.integers(1945, 2100))
def test_partly_written_dates_read_back(month, day, year):
    when = PartialDate(year, month, day)
    assert parse_date(date_in_words(when)) == when


@given(DATES, st.sampled_from(["year", "month", "day"]))
def test_a_date_with_an_open_part_is_not_full(day, part):
    parts = {"year": day.year, "month": day.month, "day": day.day, part: None}
    assert PartialDate(**parts).full() is None


@pytest.mark.parametrize(
    ("day", "name"),
    [(date(2027, 8, 23), "thứ Hai"), (date(2027, 8, 24), "thứ Ba"), (date(2027, 8, 29), "Chủ nhật")],
)
def test_names_the_day_of_the_week(day, name):
    assert weekday_name(day) == name
