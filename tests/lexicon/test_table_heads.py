import pytest

from sinhkehoach.lexicon.table_heads import UNIT_LINE, names_total


@pytest.mark.parametrize("text", ["Tổng cộng", "TỔNG SỐ", "Cộng", "Tổng cộng (I + II)", "Tổng kinh phí:"])
def test_knows_the_names_of_rows_of_sums(text):
    assert names_total(text)


@pytest.mark.parametrize(
    "text", ["Tổng kết năm học", "Tổng phụ trách Đội", "Cộng đồng học tập", "", "Số tổng"]
)
def test_what_only_begins_so_is_none(text):
    assert not names_total(text)


def test_line_that_tells_the_unit():
    assert UNIT_LINE.match("(ĐVT: triệu đồng)")["unit"] == "triệu đồng"
    assert UNIT_LINE.match("Đơn vị chủ trì: Phòng Kinh tế") is None
