from sinhkehoach.compare.side import visible
from tests.support.comparing import BUDGET, OFFICE, TASKS, side_of


def test_numbers_are_those_of_the_printed_plan():
    side = side_of(TASKS, OFFICE)
    assert side.number(("nhiệm vụ", 1, "nhiệm vụ", 0)) == "2.1"
    assert side.number(("nhiệm vụ", 7)) == ""


def test_reference_is_one_token_that_says_what_it_points_to():
    side = side_of(BUDGET)
    line = side.plan.purpose.items[0].inline
    token = next(token for token in side.tokens(line) if token.key == ("[[", "kinh phí bồi dưỡng"))
    assert token.shown == "750 triệu đồng"
    assert side.words(line) == "Chi 750 triệu đồng trong tổng số 41.500 triệu đồng."


def test_document_is_called_by_its_short_name_however_often():
    side = side_of("mục đích: Theo [[nq-29]] và [[nq-29]].\n", OFFICE)
    assert side.prose_words(side.plan.purpose) == "Theo Nghị quyết số 29-NQ/TW và Nghị quyết số 29-NQ/TW."


def test_reference_to_a_task_says_where_it_stands():
    side = side_of(TASKS + "mục đích: Xem [[nhiệm vụ bồi dưỡng]].\n", OFFICE)
    assert side.prose_words(side.plan.purpose) == "Xem mục 2.1."


def test_blanks_to_be_filled_in_by_hand_are_shown():
    assert visible("\u00a0\u00a0\u00a0/KH-UBND") == "…/KH-UBND"
