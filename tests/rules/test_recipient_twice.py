import pytest

from sinhkehoach.rules.recipient_twice import RULE
from tests.support.rules import (
    check_office_reports,
    check_office_silent,
    check_reports,
    check_silent,
    findings_of,
)

PLAN = "nơi nhận:\n  - {nơi nhận: [UBND tỉnh, Đảng ủy phường], ghi chú: để b/c}\n  - %s\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Đảng ủy phường (để biết)", "đã có ở trên"),
        ("Như trên", "Kế hoạch không ghi “Như trên”"),
        ("Các trường học;", "thừa dấu"),
        ("Các trường học (t/h)", "Lời ghi chú"),
        ("Các trường học để t/h", "Lời ghi chú"),
    ],
)
def test_reports_what_is_said_again_or_does_not_belong_there(line, message):
    check_reports(RULE, PLAN % line, ("3:5", message))


def test_stays_silent_about_another_recipient():
    check_silent(RULE, PLAN % "Đảng ủy các cơ quan (để p/h)")


def test_asks_the_same_of_the_recipients_of_the_office():
    check_office_reports(RULE, "nơi nhận:\n  - Đảng ủy phường\n  - đảng ủy phường\n", ("3:5", "đã có ở trên"))
    check_office_silent(RULE, "nơi nhận:\n  - Đảng ủy phường\n  - Các trường học\n")


def test_names_the_line_above():
    (problem,) = findings_of(RULE, "nơi nhận:\n  - Đảng ủy\n  - Các trường\n  - Đảng ủy\nlưu: VT\n")
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (4, True)
