import pytest

from sinhkehoach.model.prose import parse_prose
from sinhkehoach.rules.support.broken_lines import broken_lines, continuations

TEXT = "Một việc\nphải làm\ntrong năm.\nHai việc\nphải làm.\n"


def test_broken_lines_that_follow_one_another_stand_together():
    prose, _ = parse_prose(TEXT)
    assert [[item.inline.typed for item in lines] for lines in broken_lines(prose)] == [
        ["phải làm", "trong năm."],
        ["phải làm."],
    ]


def test_every_continuation_is_one():
    prose, _ = parse_prose(TEXT)
    assert [item.inline.typed for item in continuations(prose)] == ["phải làm", "trong năm.", "phải làm."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Một việc;\nphải làm.", ["phải làm."]),
        ("- Một việc;\nphải làm;\ntrong năm.", ["phải làm;", "trong năm."]),
        ("Một việc\nphải làm;\ntrong năm.", ["phải làm;", "trong năm."]),
        ("Một việc;\nphải làm.", []),
        ("- Gồm:\nmột việc;\nhai việc.", []),
        ("- Một việc.\nphải làm.", []),
        ("- Một việc;\nPhải làm.", []),
    ],
)
def test_a_semicolon_ends_no_sentence_of_an_item(text, found):
    prose, _ = parse_prose(text)
    assert [item.inline.typed for item in continuations(prose)] == found
