import pytest

from sinhkehoach.rules.broken_opening import RULE
from tests.support.rules import check_reports, check_silent


def _text(*lines, key="mở đầu"):
    return f"{key}: |\n" + "".join(f"  {line}\n" for line in lines)


@pytest.mark.parametrize(
    ("lines", "place", "mark"),
    [
        (("Căn cứ A;", "Căn cứ B;", "Ủy ban ban hành Kế hoạch:"), "3:11", ";"),
        (("Thực hiện A,", "Ủy ban ban hành Kế hoạch."), "2:14", ","),
    ],
)
def test_reports_the_place_where_an_opening_breaks(lines, place, mark):
    check_reports(RULE, _text(*lines), (place, f"Đoạn mở đầu dừng ở dấu “{mark}”"))


@pytest.mark.parametrize(
    "lines", [("Căn cứ A;", "Căn cứ B.", "Ủy ban ban hành."), ("Gồm:", "- A;", "Lời."), ("Căn cứ A;", "- B")]
)
def test_silent_about_bases_that_end_and_about_lists(lines):
    check_silent(RULE, _text(*lines))


def test_silent_about_other_texts():
    check_silent(RULE, _text("Một là A;", "Hai là B.", key="mục đích"))
