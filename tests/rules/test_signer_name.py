import pytest

from sinhkehoach.rules.signer_name import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("name", "message"),
    [("TS. Nguyễn Văn An", "“TS.”"), ("Thạc sĩ Lê Thị Hà", "Thạc sĩ"), ("NGUYỄN VĂN AN", "viết hoa cả chữ")],
)
def test_reports_a_name_that_does_not_stand_alone(name, message):
    check_reports(RULE, f"ký: {{chức vụ: Chủ tịch, họ tên: {name}}}\n", ("1:5", message))


@pytest.mark.parametrize("name", ["Nguyễn Văn An", "Tsơr Ksor", "Bùi Sĩ Thạc"])
def test_stays_silent_about_names(name):
    check_silent(RULE, f"ký: {{chức vụ: Chủ tịch, họ tên: {name}}}\n")
    check_silent(RULE, "ký: {chức vụ: Chủ tịch}\n")
