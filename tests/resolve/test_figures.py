import pytest

from sinhkehoach.resolve.figures import reference_names, table_figures
from sinhkehoach.values.money import MoneyUnit
from tests.support.plans import plan_of

TABLE = "{cột: [X, {tên: Số lớp, cộng: có}], hàng: [[a, 3], [b, 4]]}"


def _figures(text: str) -> dict[str, tuple[str, ...]]:
    return {figure.shown: figure.names for figure in table_figures(plan_of(text))}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"phụ lục: [{{tên: Lớp, bảng: {TABLE}}}]", ("phụ lục lớp: số lớp", "lớp: số lớp")),
        (
            f"phụ lục: [{{tên: Lớp, id: l, bảng: {TABLE}}}]",
            ("phụ lục l: số lớp", "phụ lục lớp: số lớp", "l: số lớp", "lớp: số lớp"),
        ),
        (f"phụ lục: [{{tên: A, mục: [{{tên: Lớp, bảng: {TABLE}}}]}}]", ("lớp: số lớp",)),
        (f"nhiệm vụ: [{{tên: Lớp, bảng: {TABLE}}}]", ("nhiệm vụ lớp: số lớp", "lớp: số lớp")),
        (f"các phần: [{{tên: Lớp, bảng: {TABLE}}}]", ("lớp: số lớp",)),
    ],
)
def test_a_total_is_named_by_what_its_table_stands_in(text, names):
    (found,) = _figures(text).values()
    assert found == names


def test_a_table_of_its_own_name_is_meant_by_it_too():
    named = TABLE.replace("{cột", "{tên: Bảng một, cột")
    assert list(_figures(f"phụ lục: [{{tên: Lớp, bảng: {named}}}]")) == ["bảng một: Số lớp"]


def test_only_summed_columns_have_a_total():
    text = "phụ lục: [{tên: A, bảng: {cột: [X, {tên: Y, cột: [Z, {tên: T, cộng: có}]}], hàng: [[1, 2, 3]]}}]"
    assert [figure.column for figure in table_figures(plan_of(text))] == ["t"]


@pytest.mark.parametrize(
    ("unit", "money"),
    [("", None), (", đơn vị tính: nghìn đồng", MoneyUnit.NGHIN), (", đơn vị tính: lớp", None)],
)
def test_the_unit_of_a_table_counts_when_it_is_money(unit, money):
    text = f"phụ lục: [{{tên: A, bảng: {TABLE[:-1]}{unit}}}}}]"
    assert [figure.unit for figure in table_figures(plan_of(text))] == [money]


def test_names_are_folded_and_come_with_and_without_their_kind():
    assert reference_names("phụ lục", None, "Tiến Độ") == ("phụ lục tiến độ", "tiến độ")
    assert reference_names("kinh phí", "A_b", "X") == ("kinh phí a b", "kinh phí x", "a b", "x")
