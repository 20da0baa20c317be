import pytest

from sinhkehoach.next_period.decision import YearDecision
from sinhkehoach.next_period.edit_session import moved_text, question, questions
from tests.support.next_periods import edited, session_of

MOVED = YearDecision(4, 8, "2027", "2028", sure=True, reason="năm của kỳ")
KEPT = YearDecision(10, 14, "2030", "2030", sure=False, reason="mốc dài hạn?")


def test_a_text_is_moved_by_its_verdicts():
    assert moved_text("năm 2027, 2030", (MOVED, KEPT)) == "năm 2028, 2030"


def test_a_mark_asks_what_was_done_and_why():
    assert question(MOVED) == "“2027” đã đổi thành “2028”; năm của kỳ"
    assert question(KEPT) == "“2030” được giữ nguyên; mốc dài hạn?"


def test_shifting_a_text_marks_what_is_not_sure():
    session = session_of("mục đích: năm 2027, 2030\n")
    session.shift_text(("mục đích",), (MOVED, KEPT))
    assert edited(session) == f"# cần xác nhận: {question(KEPT)}\nmục đích: năm 2028, 2030\n"
    assert [(note.kind.value, note.position.column) for note in session.decisions] == [
        ("đã đổi", 15),
        ("cần xác nhận", 21),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nhiệm vụ:\n  - {tên: A, tình trạng: xong}\n", "nhiệm vụ:\n  - {tên: A}\n"),
        ("nhiệm vụ:\n  - tên: A\n    tình trạng: xong\n", "nhiệm vụ:\n  - tên: A\n    tình trạng:\n"),
        ("nhiệm vụ:\n  - tên: A\n", "nhiệm vụ:\n  - tên: A\n"),
    ],
)
def test_what_was_recorded_is_cleared(old, new):
    session = session_of(old)
    session.clear(("nhiệm vụ", 0), session.holder(("nhiệm vụ", 0)), "tình trạng")
    assert edited(session) == new


def test_keys_are_spelt_as_the_file_spells_them():
    assert session_of("period: 2027\n").key("hiện tại") == "current"
    assert session_of("Kỳ: 2027\n").key("hiện tại") == "hiện tại"


def test_questions_on_one_text_are_gathered_by_reason():
    again = YearDecision(20, 24, "2031", "2031", sure=False, reason="mốc dài hạn?")
    moved = YearDecision(30, 34, "2027", "2028", sure=False, reason="mốc dài hạn?")
    assert list(questions((KEPT, again, moved))) == [
        "“2030”, “2031” được giữ nguyên; mốc dài hạn?",
        "“2027” đã đổi thành “2028”; mốc dài hạn?",
    ]
    later = YearDecision(40, 44, "2026", "2027", sure=False, reason="mốc dài hạn?")
    assert list(questions((moved, later))) == ["“2027”, “2026” đã đổi theo kỳ mới; mốc dài hạn?"]
    assert list(questions((KEPT, KEPT))) == [question(KEPT)]
