from sinhkehoach.compare.plan_version import visible
from tests.support.comparing import BUDGET, OFFICE, TASKS, version_of


def test_numbers_are_those_of_the_printed_plan():
    version = version_of(TASKS, OFFICE)
    assert version.number(("nhiệm vụ", 1, "nhiệm vụ", 0)) == "2.1"
    assert version.number(("nhiệm vụ", 7)) == ""


def test_reference_is_one_token_that_says_what_it_points_to():
    version = version_of(BUDGET)
    line = version.plan.purpose.items[0].inline
    token = next(token for token in version.tokens(line) if token.key == ("[[", "kinh phí bồi dưỡng"))
    assert token.shown == "750 triệu đồng"
    assert version.words(line) == "Chi 750 triệu đồng trong tổng số 41.500 triệu đồng."


def test_document_is_called_by_its_short_name_however_often():
    version = version_of("mục đích: Theo [[nq-29]] và [[nq-29]].\n", OFFICE)
    assert (
        version.prose_words(version.plan.purpose) == "Theo Nghị quyết số 29-NQ/TW và Nghị quyết số 29-NQ/TW."
    )


def test_reference_to_a_task_says_where_it_stands():
    version = version_of(TASKS + "mục đích: Xem [[nhiệm vụ bồi dưỡng]].\n", OFFICE)
    assert version.prose_words(version.plan.purpose) == "Xem mục 2.1."


def test_blanks_to_be_filled_in_by_hand_are_shown():
    assert visible("\u00a0\u00a0\u00a0/KH-UBND") == "…/KH-UBND"


def test_formula_is_told_as_it_is_printed():
    version = version_of('kinh phí:\n  khoản:\n    - {tên: A, tính: "2 lớp x 3 triệu đồng/lớp"}\n')
    (item,) = version.facts.amounts.items.values()
    assert version.formula(item.formula) == "2 lớp x 3 triệu đồng/lớp"
    assert version.formula(None) == ""
