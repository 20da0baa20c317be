import pytest

from sinhkehoach.render.break_costs import INSEPARABLE, break_cost


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("năm", "2027"),
        ("ngày", "05/01/2027"),
        ("đoạn", "2027"),
        ("2027", "-"),
        ("-", "2030"),
        ("19", "lớp"),
        ("khóa", "XIV"),
        ("Quý", "II"),
        ("Hạnh", "–"),
    ],
)
def test_figure_is_never_torn(before, after):
    assert break_cost(before, after, is_quoted=False) == INSEPARABLE


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        (("giáo", "dục"), ("dục", "mầm")),
        (("ỦY", "BAN"), ("DÂN", "PHƯỜNG")),
        (("Hồ", "Chí"), ("chất", "chung")),
        (("chất", "chung"), ("lượng", "và")),
        (("chất", "chung"), ("dục,", "chung")),
        (("trong", "các"), ("chất", "trong")),
    ],
)
def test_phrase_is_torn_only_where_there_is_no_better_place(worse, better):
    assert break_cost(*worse, is_quoted=False) > break_cost(*better, is_quoted=False)


def test_words_inside_quotation_marks_stay_together():
    assert break_cost("chất", "chung", is_quoted=True) > break_cost("chất", "chung", is_quoted=False)
