from decimal import Decimal

import pytest

from sinhkehoach.resolve.unsplit import blank_shares, unsplit_items
from tests.support.plans import facts_of, plan_of


def _told(items):
    text = f"kỳ: 2027 - 2028\nkinh phí: [{items}]"
    found = unsplit_items(plan_of(text).budget, facts_of(text).amounts)
    return [
        (each.by, [item.name.plain for _, item in each.items], each.shared / 10**6, each.whole / 10**6)
        for each in found
    ]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("{tên: A, năm: {2027: 60, 2028: 20}}, {tên: B, tiền: 100}", [("năm", ["B"], 80, 180)]),
        (
            "{tên: A, nguồn: {Ngân sách: 160, Xã hội: 20}}, {tên: B, tiền: 30}",
            [("nguồn", ["B"], 180, 210)],
        ),
        (
            "{tên: A, khoản: [{tên: B, năm: {2027: 60}}, {tên: C, tiền: 7}, {tên: D, tiền: 8}]}",
            [("năm", ["C", "D"], 60, 75)],
        ),
        ("{tên: A, tiền: 100, khoản: [{tên: B, năm: {2027: 60}}, {tên: C}]}", [("năm", ["A"], 60, 100)]),
    ],
)
def test_names_the_lowest_items_that_are_in_the_total_alone(items, expected):
    assert _told(items) == [
        (by, names, Decimal(shared), Decimal(whole)) for by, names, shared, whole in expected
    ]


@pytest.mark.parametrize(
    "items",
    [
        "{tên: A, năm: {2027: 60}}, {tên: B, năm: {2028: 20}}, {tên: C}",
        "{tên: A, nguồn: {Ngân sách: 160, Xã hội: 20}}, {tên: B, tiền: 30, nguồn: Ngân sách}",
        "{tên: A, tiền: 60, nguồn: Ngân sách}, {tên: B, tiền: 100}",
        "{tên: A, khoản: [{tên: B, năm: {2027: 60}}]}",
    ],
)
def test_stays_silent_where_the_parts_make_the_total(items):
    assert _told(items) == []


def test_finds_the_shares_left_blank():
    budget = plan_of(
        "kinh phí: [{tên: A, năm: {2027: '', 2028: 1}, nguồn: {Quỹ: ' '}}, {tên: B, nguồn: Quỹ}]"
    ).budget
    assert [path[2:] for path, _, _ in blank_shares(budget)] == [(0, "năm", "2027"), (0, "nguồn", "Quỹ")]
