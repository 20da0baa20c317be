from sinhkehoach.conformance.regimes.dang.mending import MENDING
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.mending import MENDING as STATE

_BEFORE = len("      Sửa: ")


def test_advice_is_that_of_the_decree_but_for_what_differs():
    told = {rule.id: rule.mending for rule in DANG.rules}
    assert told["DP03"] == STATE["P03"]
    assert told["DB05"] != STATE["B05"]
    assert told["DH13"].startswith("xóa đường kẻ")


def test_advice_fits_a_line_of_80_columns():
    assert [text for text in MENDING.values() if len(text) + _BEFORE > 80] == []
