from decimal import Decimal

from sinhkehoach.charts.budget_split import NO_SOURCE, bars_by_item, bars_by_year, bars_with_parts, sources_of
from tests.support.plans import facts_of, plan_of

MILLION = 10**6


def _bars(text, bars):
    plan = plan_of(f"kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n{text}")
    amounts = facts_of(f"kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n{text}").amounts
    return [
        (bar.name, {source: dong / MILLION for source, dong in bar.parts.items()})
        for bar in bars(plan.budget, amounts)
    ]


def test_items_are_split_by_source_and_the_rest_is_told_apart():
    text = """\
    - {tên: A, tiền: 10, nguồn: Tỉnh}
    - {tên: B, tiền: 10}
    - {tên: C, nguồn: {Tỉnh: 3, Xã: 4}}
    - {tên: D, khoản: [{tên: E, tiền: 1, nguồn: Xã}, {tên: F, tiền: 2}]}
    - {tên: G}
"""
    assert _bars(text, bars_by_item) == [
        ("A", {"Tỉnh": 10}),
        ("B", {NO_SOURCE: 10}),
        ("C", {"Tỉnh": 3, "Xã": 4}),
        ("D", {"Xã": 1, NO_SOURCE: 2}),
    ]


def test_years_are_split_as_far_as_the_plan_splits_them():
    text = """\
    - {tên: A, nguồn: Tỉnh, năm: {2027: 1, 2028: 2}}
    - {tên: B, năm: {2028: 7}, nguồn: {Tỉnh: 3, Xã: 4}}
    - {tên: C, năm: {2027: 3, 2028: 4}, nguồn: {Tỉnh: 3, Xã: 4}}
    - {tên: D, khoản: [{tên: E, năm: {2026: 5}}]}
"""
    assert _bars(text, bars_by_year) == [
        ("2026", {NO_SOURCE: 5}),
        ("2027", {"Tỉnh": 1, NO_SOURCE: 3}),
        ("2028", {"Tỉnh": 5, "Xã": 4, NO_SOURCE: 4}),
    ]


def test_item_that_states_its_years_is_not_looked_into():
    text = "    - {tên: A, năm: {2027: 9}, nguồn: Tỉnh, khoản: [{tên: B, năm: {2027: 4}}, {tên: C}]}\n"
    assert [name for name, _ in _bars(text, bars_by_year)] == ["2027"]
    assert sum(_bars(text, bars_by_year)[0][1].values()) == 9


def test_budget_without_years_has_no_rows_of_years():
    assert _bars("    - {tên: A, tiền: 1}\n", bars_by_year) == []


def test_largest_source_comes_first_the_untold_last():
    text = "    - {tên: A, nguồn: {Xã: 3, Tỉnh: 4}}\n    - {tên: B, tiền: 90}\n    - {tên: C, tiền: 2, nguồn: Xã}\n"
    plan = plan_of(f"kinh phí:\n  khoản:\n{text}")
    bars = bars_by_item(plan.budget, facts_of(f"kinh phí:\n  khoản:\n{text}").amounts)
    assert sources_of(bars) == ["Xã", "Tỉnh", NO_SOURCE]
    assert bars[0].total == Decimal(7) * MILLION


def test_parts_come_behind_their_item():
    text = """\
    - {tên: A, khoản: [{tên: B, tiền: 1}, {tên: C}, {tên: D, tiền: 2}]}
    - {tên: E, khoản: [{tên: F, tiền: 1, nguồn: Xã}, {tên: G, tiền: 2}]}
"""
    assert _bars(text, bars_with_parts) == [
        ("A", {NO_SOURCE: 3}),
        ("B", {NO_SOURCE: 1}),
        ("D", {NO_SOURCE: 2}),
        ("E", {"Xã": 1, NO_SOURCE: 2}),
        ("F", {"Xã": 1}),
        ("G", {NO_SOURCE: 2}),
    ]
