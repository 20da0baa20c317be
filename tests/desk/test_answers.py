import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.desk.answers import edit_answer, place_answers, problem_answers, utf16_length
from sinhkehoach.jobs.typed_plan import TextChange


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("ạ", 1), ("\uffff", 1), ("\U00010000", 2), ("a😀b😀", 6)]
)
def test_counts_as_a_browser_does(text, length):
    assert utf16_length(text) == length


def test_places_are_counted_over_the_whole_text():
    text = "a😀\nbc\n😀d"
    places = [Position(1, 1), Position(1, 3), Position(2, 2), Position(3, 2), None, Position(4, 1)]
    assert place_answers(places, text) == [0, 3, 5, 9, 0, 0]


def test_problems_begin_with_capitals_and_have_their_places():
    text = "một\nhai: ba\n"
    found = [
        Problem(
            "SKH201",
            "thiếu tên",
            "ghi tên",
            path=("hai", 0),
            position=Position(2, 6),
            corrections=(Correction(0, "ba", "bốn", is_safe=False),),
        ),
        Problem("SKH100", "Không đọc được", ""),
    ]
    assert problem_answers(found, text) == [
        {"severity": found[0].severity.value, "code": "SKH201", "message": "Thiếu tên", "hint": "Ghi tên",
         "path": ["hai", 0], "line": 2, "at": 9, "cure": True, "isSafe": False},
        {"severity": found[1].severity.value, "code": "SKH100", "message": "Không đọc được", "hint": "",
         "path": [], "line": 0, "at": 0, "cure": False, "isSafe": False},
    ]  # fmt: skip


def test_an_edit_says_what_gives_way_to_what():
    assert edit_answer(TextChange(2, 4, "x"), "a😀😀b") == {"from": 3, "to": 6, "insert": "x"}
