import pytest

from sinhkehoach.rules.mark_around_name import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("text", "place", "part"),
    [
        ('nhiệm vụ:\n  - {tên: "Trọng tâm:", chủ trì: A}\n', "2:21", "“:”"),
        ("nhiệm vụ:\n  - {tên: Trọng tâm;, chủ trì: A}\n", "2:20", "“;”"),
        ("nhiệm vụ:\n  - {tên: A, chủ trì: Phòng Nội vụ;}\n", "2:35", "“;”"),
        ('chỉ tiêu:\n  - {tên: "A,", đích: 5}\n', "2:13", "“,”"),
        ("kinh phí:\n  - {tên: “Mua sắm”, tiền: 5}\n", "2:11", "ngoặc “ ”"),
    ],
)
def test_reports_marks_around_a_name(text, place, part):
    check_reports(RULE, text, (place, part))


@pytest.mark.parametrize(
    "name", ["Mở lớp", "Phong trào “Dạy tốt”", "“Dạy tốt” và “Học tốt”", "Việc khác (nếu có)", "Nâng cao."]
)
def test_stays_silent_about_names(name):
    check_silent(RULE, f"nhiệm vụ:\n  - {{tên: {name}, chủ trì: A}}\n")
