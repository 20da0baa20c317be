import pytest

from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.transcribe.derived_heads import chosen_columns, shown_columns
from tests.support.papers import table_in


def parts(heads):
    return TableParts(table_in("\t".join(heads) + "\n" + "\t".join(["1"] * len(heads)) + "\n"))


@pytest.mark.parametrize(
    ("source", "heads", "shown"),
    [
        (DerivedFrom.TASKS, ["STT", "Nội dung công việc", "Cơ quan chủ trì"], ["tt", "nhiệm vụ", "chủ trì"]),
        (DerivedFrom.TASKS, ["TT", "Nội dung", "Thời hạn"], ["tt", "nhiệm vụ", "thời gian"]),
        (DerivedFrom.INDICATORS, ["TT", "Chỉ tiêu", "ĐVT"], ["tt", "chỉ tiêu", "đơn vị"]),
        (DerivedFrom.BUDGET, ["TT", "Nội dung", "Dự kiến kinh phí"], ["tt", "nội dung", "số tiền"]),
    ],
)
def test_heads_say_what_columns_show(source, heads, shown):
    assert [each.shows for each in shown_columns(parts(heads), source)] == shown


def test_table_with_another_column_shows_nothing_of_the_plan():
    assert shown_columns(parts(["TT", "Tên trường", "Sĩ số"]), DerivedFrom.TASKS) is None


def test_usual_columns_need_not_be_chosen():
    table = parts(["TT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì"])
    assert chosen_columns(table, shown_columns(table, DerivedFrom.TASKS), DerivedFrom.TASKS) == []


def test_other_heads_or_another_order_are_chosen():
    table = parts(["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Sản phẩm"])
    assert chosen_columns(table, shown_columns(table, DerivedFrom.TASKS), DerivedFrom.TASKS) == [
        "tt",
        "nhiệm vụ",
        {"lấy": "chủ trì", "tên": "Cơ quan chủ trì"},
        "sản phẩm",
    ]
