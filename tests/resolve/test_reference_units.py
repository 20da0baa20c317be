import pytest

from tests.support.plans import found, only_problem

_PLAN = """\
mục đích: 'Chi [[{reference}]]{behind} cho việc này.'
kinh phí: [{{tên: A, id: a, tiền: 5}}]
phụ lục: [{{tên: B, bảng: {{cột: [X, {{tên: Kinh phí, cộng: có}}], hàng: [[a, {amount}]]{unit}}}}}]
"""


def _plan(reference, behind, unit="", amount="900.000.000"):
    return _PLAN.format(
        reference=reference, behind=behind, amount=amount, unit=unit and f", đơn vị tính: {unit}"
    )


@pytest.mark.parametrize(
    ("reference", "behind", "unit", "message"),
    [
        ("kinh phí a", " triệu đồng", "", "in ra đã có “triệu đồng”, sau nó lại ghi “triệu đồng”"),
        ("tổng kinh phí", " đồng", "", "in ra đã có “triệu đồng”"),
        ("b: kinh phí", " triệu đồng", "đồng", "tính bằng đồng, sau nó lại ghi “triệu đồng”"),
        ("b: kinh phí", " triệu", "", "chưa ghi “đơn vị tính”"),
        ("b: kinh phí", " tỷ đồng", "", "chưa ghi “đơn vị tính”"),
    ],
)
def test_tells_a_unit_that_is_not_that_of_the_amount(reference, behind, unit, message):
    problem = only_problem(_plan(reference, behind, unit))
    assert (problem.code, problem.position, message in problem.message) == ("SKH283", (1, 16), True)


@pytest.mark.parametrize(
    ("reference", "behind", "unit", "amount"),
    [
        ("kinh phí a", "", "", "3"),
        ("kinh phí a", " đồng thời", "", "3"),
        ("kinh phí a", ", triệu tập", "", "3"),
        ("b: kinh phí", " triệu đồng", "triệu đồng", "900"),
        ("b: kinh phí", " triệu đồng", "", "900"),
        ("b: kinh phí", " đồng", "", "900.000.000"),
        ("b: kinh phí", " đồng chí", "triệu đồng", "30"),
    ],
)
def test_stays_silent_about_the_right_unit_and_about_no_unit(reference, behind, unit, amount):
    assert found(_plan(reference, behind, unit, amount)) == []
