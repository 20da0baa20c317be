from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.periods import PeriodKind, parse_period, parse_when

YEAR = parse_period("2027")
YEARS = parse_period("2027 - 2030")
SCHOOL_YEAR = parse_period("năm học 2026 - 2027")


def d(text):
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)


def spans(*pairs):
    return tuple((d(first), d(last)) for first, last in pairs)


@pytest.mark.parametrize(
    ("text", "first", "last", "printed", "kind"),
    [
        ("2027", "1/1/2027", "31/12/2027", "năm 2027", PeriodKind.YEAR),
        (" Năm 2027 ", "1/1/2027", "31/12/2027", "năm 2027", PeriodKind.YEAR),
        ("2027 - 2030", "1/1/2027", "31/12/2030", "giai đoạn 2027 - 2030", PeriodKind.YEARS),
        ("2027–2030", "1/1/2027", "31/12/2030", "giai đoạn 2027 - 2030", PeriodKind.YEARS),
        ("giai đoạn 2027-2030", "1/1/2027", "31/12/2030", "giai đoạn 2027 - 2030", PeriodKind.YEARS),
        ("từ năm 2027 đến năm 2030", "1/1/2027", "31/12/2030", "giai đoạn 2027 - 2030", PeriodKind.YEARS),
        ("2027 - 2027", "1/1/2027", "31/12/2027", "năm 2027", PeriodKind.YEAR),
        ("năm học 2026 - 2027", "1/9/2026", "31/8/2027", "năm học 2026 - 2027", PeriodKind.SCHOOL_YEAR),
        ("Năm học 2026-2027", "1/9/2026", "31/8/2027", "năm học 2026 - 2027", PeriodKind.SCHOOL_YEAR),
        (
            "từ 01/2027 đến 12/2027",
            "1/1/2027",
            "31/12/2027",
            "từ tháng 01/2027 đến tháng 12/2027",
            PeriodKind.MONTHS,
        ),
        (
            "tháng 3/2027 - tháng 2/2028",
            "1/3/2027",
            "29/2/2028",
            "từ tháng 3/2027 đến tháng 02/2028",
            PeriodKind.MONTHS,
        ),
        ("tháng 9/2027", "1/9/2027", "30/9/2027", "tháng 9/2027", PeriodKind.MONTHS),
        ("quý II/2027", "1/4/2027", "30/6/2027", "quý II/2027", PeriodKind.QUARTERS),
        ("Quý 2 năm 2027", "1/4/2027", "30/6/2027", "quý II/2027", PeriodKind.QUARTERS),
        (
            "quý II - IV/2027",
            "1/4/2027",
            "31/12/2027",
            "từ quý II/2027 đến quý IV/2027",
            PeriodKind.QUARTERS,
        ),
        ("6 tháng đầu năm 2027", "1/1/2027", "30/6/2027", "6 tháng đầu năm 2027", PeriodKind.MONTHS),
        ("3 tháng cuối năm 2027", "1/10/2027", "31/12/2027", "3 tháng cuối năm 2027", PeriodKind.MONTHS),
        (
            "từ ngày 5/1/2027 đến ngày 15/12/2027",
            "5/1/2027",
            "15/12/2027",
            "từ ngày 05/01/2027 đến ngày 15/12/2027",
            PeriodKind.DAYS,
        ),
    ],
)
def test_reads_periods(text, first, last, printed, kind):
    period = parse_period(text)
    assert (period.first, period.last) == (d(first), d(last))
    assert period.text == printed
    assert period.kind is kind


@pytest.mark.parametrize(
    "text", ["2027", "2027 - 2030", "năm học 2026 - 2027", "từ 01/2027 đến 12/2027", "quý IV/2027", "9/2027"]
)
def test_the_printed_text_of_a_period_reads_back(text):
    assert parse_period(parse_period(text).text) == parse_period(text)


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("năm học 2026 - 2028", "hai năm liền nhau", "viết năm học 2026 - 2027"),
        ("năm học 2026", "hai năm liền nhau", "viết năm học 2026 - 2027"),
        ("2030 - 2027", "kết thúc trước khi bắt đầu", "bắt đầu trước"),
        ("từ 12/2027 đến 01/2027", "kết thúc trước khi bắt đầu", "bắt đầu trước"),
        ("từ 01/2027", "từ khi nào đến khi nào", "2027 - 2030"),
        ("tháng 5", "từ khi nào đến khi nào", "2027 - 2030"),
        ("15/6/2027", "từ khi nào đến khi nào", "2027 - 2030"),
        ("6 tháng đầu năm", "không đọc được", "2027 - 2030"),
        ("tháng 5,6/2027", "không đọc được", "2027 - 2030"),
        ("hằng năm", "không đọc được", "2027 - 2030"),
        ("tháng 13/2027", "Không có tháng 13", "từ 1 đến 12"),
        ("", "Chưa ghi kỳ", "2027 - 2030"),
    ],
)
def test_says_why_it_is_no_period(text, message, hint):
    with pytest.raises(BadValue, match=message) as bad:
        parse_period(text)
    assert hint in bad.value.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 7", spans(("1/7/2027", "31/7/2027"))),
        ("Tháng 7 + 8", spans(("1/7/2027", "31/7/2027"), ("1/8/2027", "31/8/2027"))),
        ("tháng 5,6/2027", spans(("1/5/2027", "31/5/2027"), ("1/6/2027", "30/6/2027"))),
        ("Tháng 7,8/2027", spans(("1/7/2027", "31/7/2027"), ("1/8/2027", "31/8/2027"))),
        ("tháng 2-11/2027", spans(("1/2/2027", "30/11/2027"))),
        ("tháng 01/2027; tháng 5/2027", spans(("1/1/2027", "31/1/2027"), ("1/5/2027", "31/5/2027"))),
        ("Quý II+III/2027", spans(("1/4/2027", "30/6/2027"), ("1/7/2027", "30/9/2027"))),
        ("Quý 2,3/2027", spans(("1/4/2027", "30/6/2027"), ("1/7/2027", "30/9/2027"))),
        ("Quý I", spans(("1/1/2027", "31/3/2027"))),
        ("từ 01/2027 đến 12/2027", spans(("1/1/2027", "31/12/2027"))),
        ("từ tháng 01/2027 đến tháng 12/2027", spans(("1/1/2027", "31/12/2027"))),
        ("từ năm 2027 đến năm 2030", spans(("1/1/2027", "31/12/2030"))),
        ("tháng 1/2027 - tháng 10/2027", spans(("1/1/2027", "31/10/2027"))),
        ("từ tháng 11/2026 đến tháng 2", spans(("1/11/2026", "28/2/2027"))),
        ("trước 15/6", spans(("1/1/2027", "14/6/2027"))),
        ("trước ngày 15/6/2027", spans(("1/1/2027", "14/6/2027"))),
        ("Hoàn thành trước 01/01/2028", spans(("1/1/2027", "31/12/2027"))),
        ("chậm nhất ngày 15/6", spans(("1/1/2027", "15/6/2027"))),
        ("đến hết tháng 6", spans(("1/1/2027", "30/6/2027"))),
        ("trước tháng 6/2026", spans(("31/5/2026", "31/5/2026"))),
        ("15/6/2027", spans(("15/6/2027", "15/6/2027"))),
        ("năm 2027", spans(("1/1/2027", "31/12/2027"))),
        ("trong năm 2027", spans(("1/1/2027", "31/12/2027"))),
        ("cả năm", spans(("1/1/2027", "31/12/2027"))),
        ("Trong năm", spans(("1/1/2027", "31/12/2027"))),
        ("năm 2027 - 2030", spans(("1/1/2027", "31/12/2030"))),
        ("giai đoạn 2027 - 2030", spans(("1/1/2027", "31/12/2030"))),
        ("năm học 2026 - 2027", spans(("1/9/2026", "31/8/2027"))),
        ("từ tháng 01/2027", spans(("1/1/2027", "31/12/2027"))),
        ("từ tháng 3 trở đi", spans(("1/3/2027", "31/12/2027"))),
        ("từ tháng 3/2028", spans(("1/3/2028", "31/3/2028"))),
        ("6 tháng đầu năm", spans(("1/1/2027", "30/6/2027"))),
        ("6 tháng cuối năm 2027", spans(("1/7/2027", "31/12/2027"))),
        ("tháng 1/2027; thường xuyên theo tháng", spans(("1/1/2027", "31/1/2027"))),
        ("Tháng 6/2022", spans(("1/6/2022", "30/6/2022"))),
    ],
)
def test_reads_when_work_is_done_in_a_plan_of_one_year(text, expected):
    when = parse_when(text, YEAR)
    assert when.spans == expected


@pytest.mark.parametrize(
    "text",
    [
        "Theo lịch của Thường trực",
        "thường xuyên",
        "hằng năm",
        "hàng tháng",
        "Thường xuyên theo tháng, theo kì",
        "Theo phụ lục 01",
        "Theo Kế hoạch ngày 31/02/2027",
        "Triển khai thực hiện đại trà trong năm 2027",
        "cuối năm 2027",
        "tháng 7 hằng năm",
        "trước 3-4/2027",
        "từ tháng 5, 6",
        "",
    ],
)
def test_keeps_free_text_unscheduled(text):
    when = parse_when(text, YEAR)
    assert when.text == text
    assert when.spans == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 9", spans(("1/9/2026", "30/9/2026"))),
        ("tháng 12", spans(("1/12/2026", "31/12/2026"))),
        ("tháng 1", spans(("1/1/2027", "31/1/2027"))),
        ("tháng 8", spans(("1/8/2027", "31/8/2027"))),
        ("29/8", spans(("29/8/2027", "29/8/2027"))),
        ("quý IV", spans(("1/10/2026", "31/12/2026"))),
        ("quý II", spans(("1/4/2027", "30/6/2027"))),
        ("quí II", spans(("1/4/2027", "30/6/2027"))),
        ("quý III", ()),
        ("từ tháng 9 đến tháng 5", spans(("1/9/2026", "31/5/2027"))),
        ("tháng 11 - tháng 2/2027", spans(("1/11/2026", "28/2/2027"))),
        ("trước 15/11", spans(("1/9/2026", "14/11/2026"))),
        ("cả năm học", spans(("1/9/2026", "31/8/2027"))),
        ("6 tháng đầu năm", ()),
    ],
)
def test_a_school_year_tells_the_year_of_a_month(text, expected):
    assert parse_when(text, SCHOOL_YEAR).spans == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 7", ()),
        ("29/02", spans(("29/2/2028", "29/2/2028"))),
        ("tháng 7/2028; tháng 8", spans(("1/7/2028", "31/7/2028"))),
        ("cả năm", ()),
        ("từ tháng 01/2028", spans(("1/1/2028", "31/12/2030"))),
    ],
)
def test_several_years_leave_a_month_without_year_open(text, expected):
    assert parse_when(text, YEARS).spans == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tháng 7/2027", spans(("1/7/2027", "31/7/2027"))),
        ("tháng 7", ()),
        ("trước 15/6/2027", spans(("14/6/2027", "14/6/2027"))),
        ("từ tháng 01/2027", ()),
        ("cả năm", ()),
    ],
)
def test_reads_what_it_can_without_a_period(text, expected):
    assert parse_when(text, None).spans == expected


def test_keeps_a_span_that_ends_before_it_begins():
    assert parse_when("từ 12/2027 đến 01/2027", YEAR).spans == spans(("1/12/2027", "31/1/2027"))


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("31/02/2027", "28 ngày", 0),
        ("29/02", "28 ngày", 0),
        ("tháng 13/2027", "Không có tháng 13", 0),
        ("quý V", "bốn quý", 0),
        ("thường xuyên; trước 31/6", "30 ngày", 14),
        ("tháng 5/2027;  31/02/2027", "28 ngày", 15),
        ("2027-06-15", "năm trước", 0),
        ("15/6/27", "đủ bốn chữ số", 0),
        ("năm học 2026 - 2028", "liền nhau", 0),
    ],
)
def test_refuses_a_date_that_no_calendar_has(text, message, offset):
    with pytest.raises(BadValue, match=message) as bad:
        parse_when(text, YEAR)
    assert bad.value.offset == offset


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(0, 2000))
def test_spans_are_the_exact_days_that_were_typed(first, length):
    last = date.fromordinal(first.toordinal() + length)
    assert parse_when(f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}", YEARS).spans == ((first, last),)


@given(st.text(alphabet="từđếnthángquýnăm 0123456789/-+,;.IV", max_size=25))
def test_any_text_is_kept_or_refused_with_a_hint(text):
    reason = refusal(text)
    if reason is None:
        assert parse_when(text, YEAR).text == " ".join(text.split())
    else:
        assert reason.hint


def refusal(text):
    try:
        parse_when(text, YEAR)
    except BadValue as bad:
        return bad
    return None


@pytest.mark.parametrize(
    ("text", "days", "printed", "kind", "horizon"),
    [
        ("2027 - 2030, định hướng đến năm 2035", ("1/1/2027", "31/12/2030"),
         "giai đoạn 2027 - 2030, định hướng đến năm 2035", PeriodKind.YEARS, 2035),
        ("giai đoạn 2027-2030, tầm nhìn 2045", ("1/1/2027", "31/12/2030"), "giai đoạn 2027 - 2030, tầm nhìn 2045",
         PeriodKind.YEARS, 2045),
        ("nhiệm kỳ 2025 - 2030", ("1/1/2025", "31/12/2030"), "nhiệm kỳ 2025 - 2030", PeriodKind.YEARS, None),
        ("Nhiệm kì 2025-2030", ("1/1/2025", "31/12/2030"), "nhiệm kỳ 2025 - 2030", PeriodKind.YEARS, None),
        ("học kỳ I năm học 2026 - 2027", ("1/9/2026", "31/1/2027"), "học kỳ I năm học 2026 - 2027",
         PeriodKind.SCHOOL_YEAR, None),
        ("HK2 năm học 2026-2027", ("1/1/2027", "31/5/2027"), "học kỳ II năm học 2026 - 2027",
         PeriodKind.SCHOOL_YEAR, None),
    ],
)  # fmt: skip
def test_reads_periods_as_people_write_them(text, days, printed, kind, horizon):
    period = parse_period(text)
    assert ((period.first, period.last), period.text) == (spans(days)[0], printed)
    assert (period.kind, period.horizon) == (kind, horizon)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2027 - 2030, định hướng đến năm 2030", "không ở sau kỳ"),
        ("nhiệm kỳ 2030 - 2025", "kết thúc trước khi bắt đầu"),
        ("học kỳ I năm học 2026 - 2028", "hai năm liền nhau"),
        ("học kỳ III năm học 2026 - 2027", "không đọc được"),
    ],
)
def test_refuses_such_periods_that_cannot_be(text, message):
    with pytest.raises(BadValue, match=message):
        parse_period(text)


@pytest.mark.parametrize(
    ("text", "years", "step"),
    [
        ("2027", [2027], 1),
        ("2027 - 2029, định hướng đến năm 2031", [2027, 2028, 2029, 2030, 2031], 3),
        ("nhiệm kỳ 2025 - 2027", [2025, 2026, 2027], 2),
        ("học kỳ I năm học 2026 - 2027", [2026, 2027], 1),
        ("năm học 2026 - 2027", [2026, 2027], 1),
    ],
)
def test_tells_its_years_and_when_the_next_one_begins(text, years, step):
    period = parse_period(text)
    assert (list(period.years), period.step) == (years, step)


def test_half_a_school_year_is_a_time_as_well():
    assert parse_when("học kỳ II năm học 2026 - 2027", None).spans == spans(("1/1/2027", "31/5/2027"))
