import pytest

from sinhkehoach.rules.title_wording import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize(
    ("title", "place", "part"),
    [
        ("Kế hoạch triển khai nhiệm vụ", "1:12", "bắt đầu bằng “Kế hoạch”"),
        ("KẾ HOẠCH triển khai nhiệm vụ", "1:12", "bắt đầu bằng “KẾ HOẠCH”"),
        ("V/v triển khai nhiệm vụ", "1:12", "“V/v”"),
        ("v/v triển khai nhiệm vụ", "1:12", "“v/v”"),
        ("TRIỂN KHAI NHIỆM VỤ", "1:12", "in hoa"),
        ("Triển khai nhiệm vụ.", "1:31", "“.”"),
        ("Triển khai nhiệm vụ;", "1:31", "“;”"),
        ("“Triển khai nhiệm vụ”", "1:12", "ngoặc kép"),
    ],
)
def test_reports_a_title_that_cannot_be_read_inside_a_sentence(title, place, part):
    check_reports(RULE, f"trích yếu: {title}\n", (place, part))


def test_reports_each_slip_once():
    check_reports(RULE, "trích yếu: Kế hoạch triển khai.\n", ("1:12", "“Kế hoạch”"), ("1:31", "“.”"))


@pytest.mark.parametrize(
    "title",
    [
        "KẾ HOẠCH TRIỂN KHAI NHIỆM VỤ.",
        "TRIỂN KHAI NHIỆM VỤ",
        "V/V TRIỂN KHAI NHIỆM VỤ;",
        "“TRIỂN KHAI NHIỆM VỤ.”",
    ],
)
def test_says_once_what_to_type_instead_of_capitals(title):
    (found,) = findings_of(RULE, f"trích yếu: {title}\n")
    assert "in hoa" in found.message
    assert "“Triển khai nhiệm vụ”" in found.hint


def test_shows_what_would_be_printed():
    (found,) = findings_of(RULE, "trích yếu: Kế hoạch triển khai nhiệm vụ\n")
    assert "“Kế hoạch kế hoạch triển khai…”" in found.message


@pytest.mark.parametrize(
    "title",
    [
        "Triển khai nhiệm vụ năm 2027",
        "Kế hoạch hóa gia đình năm 2027",
        "UBND phường làm việc",
        "Phong trào “Dạy tốt”",
        "Trồng cây, trồng hoa, v.v.",
        "GDĐT 2027",
    ],
)
def test_stays_silent_about_titles(title):
    check_silent(RULE, f"trích yếu: {title}\n")
