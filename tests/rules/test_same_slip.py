import pytest

from sinhkehoach.rules.check import check
from tests.support.plans import facts_of, plan_of

ASKED = ("SKH352", "SKH390", "SKH360", "SKH361", "SKH363", "SKH371", "SKH373", "SKH398")


def _codes(text):
    found = [problem.code for problem in check(plan_of(text), facts_of(text))]
    return [code for code in found if code in ASKED]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("yêu cầu: |\n  - <b>an toàn</b> chung.\n", ["SKH361"]),
        ("yêu cầu: |\n  * an toàn chung.\n", ["SKH363"]),
        ("nơi nhận:\n  - Đảng ủy\n  - 'Lưu: VT, VHXH.'\n", ["SKH371"]),
        ("yêu cầu: |\n  - Các trường tổ chưc thi.\n", ["SKH390"]),
        ("yêu cầu: |\n  - Các trường tổ chưc thi, làm đep trường.\n", ["SKH352", "SKH390"]),
        # Another place is another slip.
        ("yêu cầu: |\n  - <b>An toàn</b> chung.\n  - tiết kiệm.\n", ["SKH360", "SKH361"]),
        ("yêu cầu: |\n  * An toàn chung. tiết kiệm.\n", ["SKH360", "SKH363"]),
        ("yêu cầu: |\n  - <b>An toàn</b>.\nmục đích: an toàn.\n", ["SKH360", "SKH361"]),
        ("nơi nhận:\n  - Đảng ủy;\n  - 'Lưu: VT, VHXH'\n", ["SKH371", "SKH373"]),
        # Somebody who switches the better one off has judged both.
        ("bỏ qua: {SKH363: dấu riêng của cơ quan}\nyêu cầu: |\n  * an toàn chung.\n", []),
    ],
)
def test_one_slip_is_told_once(text, codes):
    assert sorted(_codes(text)) == codes


def test_what_follows_from_the_form_of_the_issuer_is_not_told_beside_it():
    text = (
        "cơ quan: {tên: Đảng uỷ xã A, ký hiệu: ĐU, địa danh: A}\nlưu: Văn phòng Đảng uỷ\n"
        "ký: {thay mặt: Ban Thường vụ, chức vụ: Phó Bí thư, họ tên: Lê Hà}\n"
    )
    codes = {problem.code for problem in check(plan_of(text), facts_of(text))}
    assert codes & {"SKH350", "SKH371", "SKH374"} == {"SKH350"}
