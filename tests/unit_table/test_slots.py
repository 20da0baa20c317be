import pytest

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.unit_table.slots import asked_columns, may_have_slots, slot_texts


def _texts(text):
    return slot_texts(values_in(text, "a.yaml"))


@pytest.mark.parametrize(
    "line",
    [
        'mở đầu: "[[đơn vị: số trường]]"',
        "mở đầu: [[đơn vị: số trường]]",
        "mở đầu: |\n  [[đơn vị: số trường]]",
        "mở đầu:\n  - [[đơn vị: số trường]]",
        'mở đầu: "[[ Đơn vị :  số trường ]]"',
        "mở đầu:\n  - Có [[đơn vị: số trường]]",
    ],
)
def test_finds_what_is_asked_however_it_is_typed(line):
    (text,) = _texts(line)
    (slot,) = text.slots
    assert slot.column == "số trường"
    assert text.text[slot.start : slot.start + 2] == "[["
    assert text.filled(["5"]).strip() in ("5", "Có 5")


@pytest.mark.parametrize(
    "line", ['mở đầu: "[[kỳ]]"', r'mở đầu: "\\[[đơn vị: x]]"', "mở đầu: '[[đơn vị: ]]'", "kỳ: 2027"]
)
def test_other_references_ask_for_nothing(line):
    assert _texts(line) == ()


def test_several_slots_of_a_text_are_filled_in_their_order():
    (text,) = _texts('mở đầu: "a [[đơn vị: x]] b [[đơn vị: y]] c"')
    assert text.filled(["1", "2"]) == "a 1 b 2 c"


def test_a_column_is_asked_for_once_whatever_its_capitals():
    assert asked_columns(_texts('mở đầu: "[[đơn vị: Tên]] [[đơn vị: tên]] [[đơn vị: lớp]]"')) == [
        "Tên",
        "lớp",
    ]


def test_a_text_without_the_opening_needs_no_closer_look():
    assert may_have_slots("a: [[Đơn vị: x]]")
    assert not may_have_slots("đơn vị: học sinh, [[kỳ]]")
