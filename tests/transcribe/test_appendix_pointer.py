import pytest

from sinhkehoach.transcribe.appendix_pointer import PointedPlan, joined_pointers, pointed_plan, without_facts

LINE = "(Kèm theo Kế hoạch số 92/KH-UBND ngày 10 tháng 3 năm 2023 của UBND xã Tân Lập)"


@pytest.mark.parametrize(
    ("line", "pointed"),
    [
        (LINE, PointedPlan(92, "10/03/2023")),
        ("(Kèm theo Kế hoạch Số: 05 /KH-UBND ngày 1 / 12 /2023)", PointedPlan(5, "01/12/2023")),
        ("(Kèm theo Kế hoạch số     /KH-UBND ngày    tháng 3 năm 2023)", PointedPlan(None, "")),
    ],
)
def test_names_the_plan(line, pointed):
    assert pointed_plan(line) == pointed


@pytest.mark.parametrize(
    "typed",
    [
        "(Kèm theo Kế hoạch số : 32 /KH-UBND ngày 14/3/2023 của UBND xã Tân Lập)",
        "(Kèm theo Kế hoạch số 1/KH-UBND ngày 14 / 03 / 2023 của UBND xã Tân Lập)",
    ],
)
def test_number_and_day_aside_the_lines_are_one(typed):
    assert without_facts(typed) == without_facts(LINE)


@pytest.mark.parametrize(
    "line",
    [
        LINE.replace("Tân Lập", "Tân Tiến"),
        LINE.replace("Kế hoạch", "Quyết định"),
        LINE.replace("KH-UBND", "QĐ-UBND"),
    ],
)
def test_other_words_stay_other_words(line):
    assert without_facts(line) not in (None, without_facts(LINE))


@pytest.mark.parametrize("line", ["Theo Kế hoạch số 92/KH-UBND", "(Kèm theo Kế hoạch số 92", "(Xem số 92)"])
def test_other_lines_have_no_facts_to_leave_out(line):
    assert without_facts(line) is None


def test_line_broken_by_hand_is_joined():
    lines = ["Một", "(Kèm theo Kế hoạch số 92", "của UBND xã)", "(a)", "Hai"]
    assert list(joined_pointers(lines)) == ["Một", "(Kèm theo Kế hoạch số 92 của UBND xã)", "(a)", "Hai"]


@pytest.mark.parametrize("lines", [["(Kèm theo", "a", "b", "c)"], ["(Kèm theo", "a"], ["(Kèm theo"]])
def test_bracket_that_is_not_closed_joins_nothing(lines):
    assert list(joined_pointers(lines)) == lines
