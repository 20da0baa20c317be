from tests.support.comparing import BUDGET, changes_of


def test_sum_of_a_group_and_number_in_a_sentence_are_not_told_again():
    paths = [change.new_path for change in changes_of(BUDGET, BUDGET.replace("750 người", "700 người"))]
    assert ("kinh phí", "khoản", 0) not in paths
    assert ("mục đích",) not in paths
