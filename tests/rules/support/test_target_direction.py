import pytest

from sinhkehoach.rules.support.target_direction import BetterSide, compared_targets
from tests.support.plans import plan_of


def _compared(indicator):
    return list(compared_targets(plan_of(f"chỉ tiêu:\n  - {{tên: {indicator}}}\n").indicators))


@pytest.mark.parametrize(
    ("indicator", "side"),
    [
        ("Quy trình, đích: ≥ 3, hiện tại: 2", BetterSide.MORE),
        ("Quy trình, đích: Dưới 3, hiện tại: 2", BetterSide.LESS),
        ("Học sinh bỏ học, đích: 3, hiện tại: 2", BetterSide.LESS),
        ("Trường đạt chuẩn, đích: 3, hiện tại: 2", BetterSide.MORE),
        ("Hộ thoát nghèo, đích: 3, hiện tại: 2", BetterSide.MORE),
        ("Vụ vi phạm được xử lý, đích: 3, hiện tại: 2", BetterSide.MORE),
        ("Điểm chữa cháy công cộng, đích: 3, hiện tại: 2", BetterSide.UNKNOWN),
        ("Tỷ lệ giảm hộ nghèo, đích: 3, hiện tại: 2", BetterSide.UNKNOWN),
        ("Sĩ số bình quân, đích: 3, hiện tại: 2", BetterSide.NONE),
        ("Quy trình, đích: 3, hiện tại: 2", BetterSide.UNKNOWN),
    ],
)
def test_knows_which_side_is_the_better_one(indicator, side):
    (compared,) = _compared(indicator)
    assert (compared.side, compared.wanted, compared.present) == (side, 3, 2)


def test_leaves_out_what_cannot_be_compared():
    assert _compared("A, đích: 3, hiện tại: '2%'") == []
    assert _compared("A, đích: Có giải nhất, hiện tại: 2") == []
    assert _compared("A, đích: 3") == []
