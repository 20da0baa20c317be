import pytest

from sinhkehoach.rules.form_of_issuer import RULE
from tests.support.rules import check_reports, check_silent, office_findings

ISSUER = "{tên: %s, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: %s}"


@pytest.mark.parametrize(
    ("name", "form", "said"),
    [
        ("Đảng ủy xã An Bình", "nhà nước", "“Đảng ủy xã An Bình” là cơ quan của Đảng"),
        ("Tỉnh uỷ Hoà Giang", "nhà nước", "của Đảng mà in theo thể thức nhà nước"),
        ("Ủy ban nhân dân xã An Bình", "đảng", "của Nhà nước mà in theo thể thức đảng"),
    ],
)
def test_reports_a_body_that_writes_in_the_form_of_others(name, form, said):
    check_reports(RULE, f"cơ quan: {ISSUER % (name, form)}\n", ("1:1", said))
    (problem,) = office_findings(RULE, f"cơ quan: {{a: {ISSUER % (name, form)}}}\n")
    assert said in problem.message


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Đảng uỷ xã An Bình", "đảng"),
        ("Ban Chỉ đạo chuyển đổi số", "đảng"),
        ("Ban Chỉ đạo chuyển đổi số", "nhà nước"),
        ("Ủy ban nhân dân xã An Bình", "nhà nước"),
    ],
)
def test_stays_silent_about_ones_own_form(name, form):
    check_silent(RULE, f"cơ quan: {ISSUER % (name, form)}\n")
