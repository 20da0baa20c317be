import pytest

from sinhkehoach.resolve.results import stretch
from sinhkehoach.resolve.spending import noted_stretches, overspent, spending_until
from tests.support.plans import facts_of, found, only_problem, plan_of

TREE = """\
kinh phí:
  - tên: Cả hai
    khoản:
      - {tên: Một, tiền: 100, đã chi: {6 tháng: 40, năm: 110}}
      - {tên: Hai, tiền: 50, đã chi: {6 tháng: "12,5"}}
  - {tên: Ba, tiền: 10, đã chi: 9}
"""
ONE, TWO, THREE = (
    ("kinh phí", "khoản", 0, "khoản", 0),
    ("kinh phí", "khoản", 0, "khoản", 1),
    ("kinh phí", "khoản", 1),
)


def spending(text, name):
    plan = plan_of(text)
    return spending_until(plan.budget, stretch(name, plan.period), plan.period)


def test_amounts_are_summed_and_read_in_the_unit_of_the_budget():
    half = spending(TREE, "6 tháng")
    assert half.total == 52_500_000
    assert half.items[ONE] == (40_000_000, (*ONE, "đã chi", "6 tháng"), True)
    assert half.items["kinh phí", "khoản", 0] == (52_500_000, (), True)


def test_amount_without_a_stretch_is_that_of_the_whole_period():
    assert spending(TREE, "6 tháng").missing == (THREE,)
    whole = spending(TREE, "năm")
    assert (whole.total, whole.missing) == (119_000_000, (TWO,))
    assert whole.items["kinh phí", "khoản", 0].is_complete is False


def test_amount_of_an_item_tells_of_those_below_it_too():
    told = spending("kinh phí: [{tên: A, đã chi: 7, khoản: [{tên: B, tiền: 9}]}]", "năm")
    assert (told.total, told.missing) == (7_000_000, ())


def test_nothing_noted_is_no_sum():
    assert spending("kinh phí: [{tên: A, tiền: 5}]", "năm").total is None


def test_more_spent_than_there_is_is_found_where_it_is_typed():
    plan, facts = plan_of(TREE), facts_of(TREE)
    (over,) = overspent(plan.budget, facts.amounts, spending(TREE, "năm"))
    assert (over.planned, over.spent) == (100_000_000, 110_000_000)
    assert over.typed_at == (*ONE, "đã chi", "năm")


def test_stretches_are_those_that_money_is_noted_for():
    plan = plan_of(TREE)
    assert [each.name for each in noted_stretches(plan.budget, plan.period)] == ["6 tháng", "năm", "cả kỳ"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("đã chi: 9 trieu", "SKH211 1:40 kinh phí › khoản › mục 1 › đã chi"),
        ("đã chi: {năm: 9 trieu}", "SKH211 1:46 kinh phí › khoản › mục 1 › đã chi › năm"),
    ],
)
def test_tells_an_amount_that_cannot_be_read(line, problem):
    assert found(f"kinh phí: [{{tên: A, tiền: 9, {line}}}]") == [problem]


@pytest.mark.parametrize(
    ("parts", "agrees"), [(("3", "4"), True), (("3", "5"), False), (("3", ""), True), (("8", ""), False)]
)
def test_tells_an_item_that_those_below_it_do_not_make_up(parts, agrees):
    below = ", ".join(f"{{tên: B{place}, tiền: 9, đã chi: {part}}}" for place, part in enumerate(parts))
    text = f"kinh phí: [{{tên: A, đã chi: 7, khoản: [{below}]}}]"
    if agrees:
        assert found(text) == []
    else:
        problem = only_problem(text)
        assert problem.code == "SKH212"
        assert problem.message.startswith(
            "“A” ghi đã chi 7 triệu đồng nhưng các khoản bên dưới cộng lại 8 triệu đồng"
        )
