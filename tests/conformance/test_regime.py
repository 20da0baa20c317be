from datetime import date

import pytest

from sinhkehoach.conformance.regimes.nd30.rules import ND30

ENDED = ND30.regime._replace(valid_to=date(2028, 6, 30))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2020, 3, 4), False),
        (date(2020, 3, 5), True),
        (date(2028, 6, 30), True),
        (date(2028, 7, 1), False),
    ],
)
def test_holds_from_its_first_to_its_last_day(day, holds):
    assert ENDED.holds_on(day) is holds


def test_kind_is_known_however_it_is_written():
    assert ND30.regime.kind_named("KẾ  HOẠCH:") == "Kế hoạch"
    assert ND30.regime.kind_named("Giấy uỷ quyền") == "Giấy ủy quyền"
    assert ND30.regime.kind_named("Kết luận") is None


def test_regime_knows_its_own_kinds_alone():
    other = ND30.regime._replace(kinds={"Thông tri": "TT"})
    assert other.kind_named("THÔNG TRI") == "Thông tri"
    assert other.kind_named("KẾ HOẠCH") is None
