import pytest

from sinhkehoach.yaml.edit.lines import line_inserted, lines_removed
from sinhkehoach.yaml.edit.text_edit import CannotEdit, apply_edits

TEXT = "a\nb\nc\n"


@pytest.mark.parametrize(
    ("number", "result"), [(0, "x\na\nb\nc\n"), (2, "a\nb\nx\nc\n"), (3, "a\nb\nc\nx\n")]
)
def test_puts_a_line_in(number, result):
    assert apply_edits(TEXT, [line_inserted(TEXT, number, "x")]) == result


@pytest.mark.parametrize(("number", "count", "result"), [(0, 1, "b\nc\n"), (1, 2, "a\n"), (2, 1, "a\nb\n")])
def test_takes_lines_out(number, count, result):
    assert apply_edits(TEXT, [lines_removed(TEXT, number, count)]) == result


def test_refuses_lines_that_are_not_there_and_all_of_them():
    for refused in (
        lambda: line_inserted(TEXT, 4, "x"),
        lambda: lines_removed(TEXT, 2, 2),
        lambda: lines_removed(TEXT, 0, 3),
    ):
        with pytest.raises(CannotEdit):
            refused()
