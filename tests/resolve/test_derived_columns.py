import pytest

from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import USUAL_COLUMNS, shown_by

SHOWN = {
    DerivedFrom.TASKS: (
        "tt nhiệm_vụ nội_dung sản_phẩm lãnh_đạo chủ_trì phối_hợp thời_gian ghi_chú",
        ["nội dung"],
    ),
    DerivedFrom.INDICATORS: ("tt chỉ_tiêu đơn_vị đích hiện_tại ghi_chú", []),
    DerivedFrom.BUDGET: ("tt nội_dung cách_tính số_tiền nguồn năm ghi_chú", ["cách tính"]),
}


@pytest.mark.parametrize("source", DerivedFrom)
def test_columns_come_in_their_usual_order_and_few_only_where_asked_for(source):
    shown, only_asked_for = SHOWN[source]
    known = [name.replace("_", " ") for name in shown.split()]
    assert [each for each in shown_by(source) if each in known] == known
    assert [each.shows for each in USUAL_COLUMNS[source] if not each.shown_by_default] == only_asked_for


@pytest.mark.parametrize("source", DerivedFrom)
def test_every_column_has_a_usual_head(source):
    assert all(column.head for column in USUAL_COLUMNS[source])
