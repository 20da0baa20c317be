from sinhkehoach.unit_table.table import UnitRow, UnitValue


def test_a_column_of_that_name_comes_before_the_units_name():
    row = UnitRow("xã A", "hàng 2", {"tên": UnitValue("Tên", "A", "ô B2")})
    assert row.value("Tên").place == "ô B2"
    assert UnitRow("xã A", "hàng 2", {}).value("tên") == UnitValue("tên", "xã A", "hàng 2")
