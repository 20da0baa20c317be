from decimal import Decimal

import pytest

from sinhkehoach.resolve.amounts import Amounts, budget_items, work_out_amounts
from sinhkehoach.values.money import format_money
from tests.support.plans import facts_of, found, located, only_problem, plan_of


def _amounts(text: str) -> Amounts:
    return facts_of(text).amounts


def _told(text: str) -> dict[str, str | None]:
    """Return the total of each item by its name, and of all by `tổng`."""
    plan, amounts = plan_of(text), _amounts(text)
    told = {
        item.name.plain: _money(plan, amounts.items[path].total)
        for path, item in budget_items(plan.budget.items)
    }
    return {"tổng": _money(plan, amounts.total), **told}


def _money(plan, dong: Decimal | None) -> str | None:
    return None if dong is None else format_money(dong, plan.budget.unit)


def test_a_plan_without_a_budget_has_no_amounts():
    assert work_out_amounts(None) == (None, ())


def test_sums_the_items_level_by_level():
    text = """
        kinh phí:
          - tên: A
            khoản:
              - tên: B
                khoản:
                  - {tên: C, tiền: 1.000}
                  - {tên: D, tiền: 500}
              - {tên: E, tiền: "0,5"}
          - {tên: F, tiền: 2 tỷ}
        """
    assert _told(text) == {
        "tổng": "3.500,5 triệu đồng",
        "A": "1.500,5 triệu đồng",
        "B": "1.500 triệu đồng",
        "C": "1.000 triệu đồng",
        "D": "500 triệu đồng",
        "E": "0,5 triệu đồng",
        "F": "2.000 triệu đồng",
    }


def test_items_come_parents_before_children_with_their_paths():
    plan = plan_of("kinh phí: [{tên: A, khoản: [{tên: B}]}, {tên: C}]")
    assert [(path, item.name.plain) for path, item in budget_items(plan.budget.items)] == [
        (("kinh phí", "khoản", 0), "A"),
        (("kinh phí", "khoản", 0, "khoản", 0), "B"),
        (("kinh phí", "khoản", 1), "C"),
    ]


def test_works_out_formulas():
    text = """
        kinh phí:
          - {tên: A, tính: "300 người x 1,0 triệu đồng/người/năm x 5 năm"}
          - {tên: B, tính: "[[a]] x 10% + 5 triệu đồng = 155 triệu đồng"}
          - {tên: C, id: c-1, tính: "[[kinh phí B]] × 2"}
          - {tên: D, tính: "[[c-1]] * 3"}
        """
    assert _told(text) == {
        "tổng": "2.895 triệu đồng",
        "A": "1.500 triệu đồng",
        "B": "155 triệu đồng",
        "C": "310 triệu đồng",
        "D": "930 triệu đồng",
    }


def test_a_formula_may_take_an_item_that_comes_later_or_is_a_sum():
    text = """
        kinh phí:
          - {tên: A, tính: "[[b]] x 10%"}
          - {tên: B, khoản: [{tên: C, tiền: 60}, {tên: D, tiền: 40}]}
        """
    assert _told(text)["A"] == "10 triệu đồng"


def test_a_formula_may_take_the_total_of_a_column_in_the_unit_of_its_table():
    table = "{cột: [X, {tên: Tiền, cộng: có}], hàng: [[a, 3], [b, 4]]"
    for unit, amount in (
        (", đơn vị tính: triệu đồng", "7 triệu đồng"),
        (", đơn vị tính: đồng", "0,000007 triệu đồng"),
        (", đơn vị tính: đồng, tên: Bảng (tỷ đồng)", "0,000007 triệu đồng"),
    ):
        text = f"""
            kinh phí: [{{tên: A, tính: "[[lớp: tiền]]"}}]
            phụ lục: [{{tên: Lớp, bảng: {table}{unit}}}}}]
            """
        assert _told(text)["A"] == amount


@pytest.mark.parametrize("unit", ["", ", đơn vị tính: người"])
def test_a_formula_that_takes_a_column_of_no_unit_asks_for_it(unit):
    table = f"{{cột: [X, {{tên: Tiền, cộng: có}}], hàng: [[a, 900.000.000]]{unit}}}"
    problem = only_problem(
        f"kinh phí: [{{tên: A, tính: '[[lớp: tiền]]'}}]\nphụ lục: [{{tên: Lớp, bảng: {table}}}]"
    )
    assert (problem.code, problem.message) == (
        "SKH211",
        "Chưa rõ [[lớp: tiền]] tính bằng đồng hay triệu đồng",
    )


@pytest.mark.parametrize(
    ("item", "total"),
    [
        ("năm: {2027: 40, 2028: 60}", "100 triệu đồng"),
        ("nguồn: {Ngân sách: 40, Xã hội hóa: 60}", "100 triệu đồng"),
        ("nguồn: Ngân sách, tiền: 100", "100 triệu đồng"),
        (
            "năm: {2027: 40, 2028: 60}, nguồn: {a: 100}, tiền: 100, tính: 10 lớp x 10 triệu đồng",
            "100 triệu đồng",
        ),
        ("", None),
        ("ghi chú: Chờ vốn", None),
    ],
)
def test_knows_an_item_in_every_way_it_can_be_stated(item, total):
    assert _told(f"kinh phí: [{{tên: A, {item}}}]") == {"tổng": total, "A": total}


def test_years_and_sources_of_an_item_are_the_sums_of_those_below():
    text = """
        kinh phí:
          - tên: A
            khoản:
              - {tên: B, năm: {2027: 1, 2028: 2}, nguồn: {x: 3}}
              - {tên: C, năm: {2028: 4}, nguồn: y, tiền: 4}
        """
    item = _amounts(text).items["kinh phí", "khoản", 0]
    assert item.by_year == {"2027": Decimal(1_000_000), "2028": Decimal(6_000_000)}
    assert item.by_source == {"x": Decimal(3_000_000), "y": Decimal(4_000_000)}


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        # the whole against its items
        ("{tổng: 10, khoản: [{tên: A, tiền: 4}, {tên: B, tiền: 5}]}", "SKH212 1:18 kinh phí › tổng"),
        ("[{tên: A, tiền: 10, khoản: [{tên: B, tiền: 4}, {tên: C, tiền: 5}]}]", "SKH212 1:12 …"),
        (
            "[{tên: A, khoản: [{tên: B, tiền: 9, khoản: [{tên: C, tiền: 8}]}]}]",
            "SKH212 1:29 kinh phí › khoản › mục 1 › khoản › mục 1",
        ),
        # what is known of an item in two ways
        ("[{tên: A, tiền: 7, tính: 3 người x 2 triệu đồng}]", "SKH212 1:12 …"),
        ("[{tên: A, tiền: 10, năm: {2027: 4, 2028: 5}}]", "SKH212 1:12 …"),
        ("[{tên: A, tiền: 10, nguồn: {a: 4, b: 5}}]", "SKH212 1:12 …"),
        ("[{tên: A, năm: {2027: 10}, nguồn: {a: 4, b: 5}}]", "SKH212 1:12 …"),
        ("[{tên: A, năm: {2027: 10}, khoản: [{tên: B, tiền: 9}]}]", "SKH212 1:12 …"),
        # a formula against the result typed behind it
        ("[{tên: A, tính: 3 người x 2 triệu đồng = 7 triệu đồng}]", "SKH212 1:27 … › tính"),
        ("[{tên: A, tính: 3 người x 2 triệu đồng = 5 triệu đồng}]", "SKH212 1:27 … › tính"),
        # some items are not fixed, but the others are too much already
        ("{tổng: 8, khoản: [{tên: A, tiền: 9}, {tên: B}]}", "SKH212 1:18 kinh phí › tổng"),
        ("[{tên: A, tiền: 8, khoản: [{tên: B, tiền: 9}, {tên: C}]}]", "SKH212 1:12 …"),
    ],
)
def test_reports_amounts_that_contradict_one_another(budget, expected):
    (problem,) = found(f"kinh phí: {budget}")
    assert problem == expected.replace(" …", " kinh phí › khoản › mục 1")


@pytest.mark.parametrize(
    "budget",
    [
        "{tổng: 9 triệu đồng, khoản: [{tên: A, tiền: 4}, {tên: B, tiền: 5.000.000 đồng}]}",
        "{tổng: 10, khoản: [{tên: A, tiền: 4}, {tên: B}]}",
        "[{tên: A, tiền: 10, khoản: [{tên: B, tiền: 4}, {tên: C}]}]",
        "[{tên: A, tiền: 10, khoản: [{tên: B}, {tên: C}]}]",
        "[{tên: A, năm: {2027: 10, 2028: 5}, khoản: [{tên: B, năm: {2027: 4}}, {tên: C}]}]",
        "[{tên: A, tính: 3 người x 2 triệu đồng = 6 triệu đồng, tiền: 6}]",
        # what is fixed already takes all there is
        "{tổng: 9, khoản: [{tên: A, tiền: 9}, {tên: B}]}",
        "[{tên: A, tiền: 9, khoản: [{tên: B, tiền: 9}, {tên: C}]}]",
        "[{tên: A, năm: {2027: 4}, khoản: [{tên: B, năm: {2027: 4}}, {tên: C}]}]",
    ],
)
def test_is_silent_about_amounts_that_agree_or_are_not_fixed_yet(budget):
    assert found(f"kinh phí: {budget}") == []


def test_a_stated_sum_stands_over_items_not_fixed_yet():
    text = "kinh phí: {tổng: 20, khoản: [{tên: A, tiền: 10, khoản: [{tên: B, tiền: 4}, {tên: C}]}, {tên: D}]}"
    assert _told(text) == {
        "tổng": "20 triệu đồng",
        "A": "10 triệu đồng",
        "B": "4 triệu đồng",
        "C": None,
        "D": None,
    }


def test_a_stated_total_stands_where_no_item_is_fixed():
    assert _told("kinh phí: {tổng: 20, khoản: [{tên: A}]}") == {"tổng": "20 triệu đồng", "A": None}


@pytest.mark.parametrize(
    ("group", "by_source"),
    [
        ("nguồn: x, khoản: [{tên: B, tiền: 4, nguồn: y}, {tên: C, tiền: 6}]", {"y": 4, "x": 6}),
        ("nguồn: x, tiền: 10, khoản: [{tên: B, tiền: 4}, {tên: C}]", {"x": 4}),
        ("nguồn: x, khoản: [{tên: B, khoản: [{tên: C, tiền: 6}]}]", {"x": 6}),
        ("nguồn: x, khoản: [{tên: B, nguồn: y, khoản: [{tên: C, tiền: 6}]}]", {"y": 6}),
        ("nguồn: {x: 4, y: 2}, khoản: [{tên: B, tiền: 6}]", {"x": 4, "y": 2}),
        ("nguồn: x, khoản: [{tên: B, nguồn: {x: 1, y: 5}}]", {"x": 1, "y": 5}),
        ("khoản: [{tên: B, tiền: 6}]", {}),
    ],
)
def test_the_source_of_a_group_is_that_of_the_items_that_name_none(group, by_source):
    amounts = _amounts(f"kinh phí: [{{tên: A, {group}}}]")
    found = amounts.items["kinh phí", "khoản", 0].by_source
    assert found == {name: Decimal(millions * 1_000_000) for name, millions in by_source.items()}


def test_a_source_without_an_amount_gives_nothing():
    item = _amounts("kinh phí: [{tên: A, nguồn: x}]").items["kinh phí", "khoản", 0]
    assert (item.total, item.by_source) == (None, {})


@pytest.mark.parametrize("key", ["năm", "nguồn"])
def test_reports_years_and_sources_that_those_below_do_not_make_up(key):
    text = f"kinh phí: [{{tên: A, {key}: {{x: 4, y: 6}}, khoản: [{{tên: B, {key}: {{x: 6, y: 4}}}}]}}]"
    assert [problem.split(" ", 2)[::2] for problem in found(text)] == [
        ["SKH212", f"kinh phí › khoản › mục 1 › {key} › x"],
        ["SKH212", f"kinh phí › khoản › mục 1 › {key} › y"],
    ]


def test_says_both_amounts_of_a_contradiction():
    problem = only_problem("kinh phí: [{tên: Bồi dưỡng, tiền: 10, khoản: [{tên: B, tiền: '9,5'}]}]")
    assert problem.message == "“Bồi dưỡng” ghi 10 triệu đồng nhưng các khoản con cộng lại 9,5 triệu đồng"


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        ("[{tên: A, tiền: 1.5}]", "SKH211 1:27 … › tiền"),
        ("[{tên: A, tiền: 5 đô la}]", "SKH211 1:29 … › tiền"),
        ("[{tên: A, tính: 3 người x}]", "SKH211 1:36 … › tính"),
        ("[{tên: A, năm: {2027: 1.5}}]", "SKH211 1:33 … › năm › 2027"),
        ("[{tên: A, nguồn: {a: 1.5}}]", "SKH211 1:32 … › nguồn › a"),
        ("{tổng: nhiều, khoản: [{tên: A, tiền: 1}]}", "SKH211 1:18 kinh phí › tổng"),
    ],
)
def test_reports_an_amount_that_cannot_be_read(budget, expected):
    (problem,) = found(f"kinh phí: {budget}")
    assert problem == expected.replace("…", "kinh phí › khoản › mục 1")


@pytest.mark.parametrize(
    ("formula", "hint"),
    [
        ("[[thiết bi]] x 2", "có phải là [[thiết bị]]?"),
        ("[[xyz]] x 2", "các khoản hiện có: A, thiết bị, B"),
    ],
)
def test_a_formula_with_an_unknown_name_is_answered_with_near_ones(formula, hint):
    items = "{tên: Mua sắm, id: thiết bị, tiền: 5}, {tên: B}"
    problem = only_problem(f"kinh phí: [{{tên: A, tính: '{formula}'}}, {items}]")
    assert (problem.code, problem.hint) == ("SKH211", hint)


def test_a_formula_with_a_name_that_two_items_have_is_refused():
    problem = only_problem("kinh phí: [{tên: A, tính: '[[b]] x 2'}, {tên: B, tiền: 1}, {tên: b, tiền: 2}]")
    assert problem.message == "Tham chiếu [[b]]: có nhiều khoản tên như vậy"


def test_a_formula_with_a_name_that_two_columns_have_needs_equal_totals():
    table = "{tên: Lớp, bảng: {cột: [X, {tên: Tiền, cộng: có}], hàng: [[a, %s]], đơn vị tính: triệu đồng}}"
    text = f"kinh phí: [{{tên: A, tính: '[[lớp: tiền]]'}}]\nphụ lục: [{table}, {table}]"
    assert _told(text % (3, 3))["A"] == "3 triệu đồng"
    assert "không có khoản nào tên như vậy" in located(text % (3, 4))[0].message


def test_a_formula_with_an_item_that_is_not_fixed_is_refused():
    problem = only_problem("kinh phí: [{tên: A, tính: '[[b]] x 2'}, {tên: B}]")
    assert problem.message == "Khoản [[b]] chưa có số tiền"


@pytest.mark.parametrize(
    "budget",
    [
        "[{tên: A, tính: '[[a]] x 2'}]",
        "[{tên: A, khoản: [{tên: B, tính: '[[a]] x 10%'}]}]",
        "[{tên: A, khoản: [{tên: B, tính: '[[c]] x 2'}]}, {tên: C, tính: '[[a]] x 2'}]",
        "[{tên: A, tính: '[[b]] x 2'}, {tên: B, tính: '[[c]] x 2'}, {tên: C, tính: '[[a]] x 2'}]",
    ],
)
def test_reports_amounts_that_hang_on_themselves(budget):
    messages = [problem.message for problem in located(f"kinh phí: {budget}")]
    assert [each[:22] for each in messages] == ["Phép tính đi vòng tròn"]


def test_an_amount_that_cannot_be_read_is_told_where_it_stands_only():
    assert found("kinh phí: [{tên: A, tính: '[[b]] x 2'}, {tên: B, tiền: 1.5}]") == [
        "SKH211 1:56 kinh phí › khoản › mục 2 › tiền"
    ]


def test_every_fault_of_a_budget_is_told_at_once():
    text = "kinh phí: {tổng: 5, khoản: [{tên: A, tiền: 1.5}, {tên: B, tính: x}, {tên: C, tiền: 6}]}"
    assert [problem.partition(" ")[0] for problem in found(text)] == ["SKH212", "SKH211", "SKH211"]


@pytest.mark.parametrize(("length", "codes"), [(50, set()), (400, {"SKH211"})])
def test_a_chain_of_references_without_end_is_told(length, codes):
    items = [f"{{tên: K{each}, tính: '[[K{each + 1}]]'}}" for each in range(length)]
    text = f"kinh phí: [{', '.join(items)}, {{tên: K{length}, tiền: 1}}]"
    assert {problem.code for problem in located(text)} == codes
