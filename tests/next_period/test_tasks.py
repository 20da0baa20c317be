import pytest

from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.tasks import carry_tasks
from tests.support.next_periods import asked, edited, session_of


def _carry(text):
    session = session_of(text)
    carry_tasks(session, validate(session.source))
    session.ask_gathered()
    return session


@pytest.mark.parametrize(
    ("recorded", "question"),
    [
        (", tình trạng: xong", "việc đã xong năm 2027; giữ lại cho năm 2028 hay bỏ"),
        (", tình trạng: đang làm", "việc đang làm năm 2027; chuyển sang năm 2028"),
        (", tình trạng: chưa làm", "việc chưa làm năm 2027; chuyển sang năm 2028"),
        ("", "chưa ghi tình trạng năm 2027; giữ lại cho năm 2028 hay bỏ"),
        (", tình trạng: {năm: xong, quý I: đang làm}", "việc đã xong năm 2027; giữ lại cho năm 2028 hay bỏ"),
        (
            ", tình trạng: đang làm, kết quả: {6 tháng: Mở 5 lớp, quý I: Mở 2 lớp}",
            "việc đang làm năm 2027 (kết quả: Mở 5 lớp); chuyển sang năm 2028",
        ),
        (
            ", tình trạng: xong, kết quả: Mở 19 lớp",
            "việc đã xong năm 2027 (kết quả: Mở 19 lớp); giữ lại cho năm 2028 hay bỏ",
        ),
        (
            ", kết quả: " + ("chữ " * 40).strip(),
            "chưa ghi tình trạng năm 2027 (kết quả: " + "chữ " * 19 + "chữ…",
        ),
    ],
)
def test_asks_about_a_task_by_how_far_it_came(recorded, question):
    session = _carry(f"nhiệm vụ:\n  - {{tên: A{recorded}}}\n")
    (told,) = asked(session)
    assert told.startswith(question)
    assert edited(session) == f"nhiệm vụ:\n  # cần xác nhận: {told}\n  - {{tên: A}}\n"


def test_only_the_tasks_at_the_ends_of_the_tree_are_asked_about():
    session = _carry(
        "nhiệm vụ:\n  - tên: A\n    nhiệm vụ:\n      - tên: B\n      - tên: C\n        tình trạng: xong  # tháng 5\n"
    )
    assert [note.old for note in session.decisions if note.kind == "cần xác nhận"] == ["B", "C"]
    assert "        tình trạng:  # tháng 5\n" in edited(session)


def test_equal_questions_are_one_mark_above_their_tasks():
    session = _carry(
        "nhiệm vụ:\n  - tên: A\n    nhiệm vụ:\n      - tên: B\n      - tên: C\n  - {tên: D, tình trạng: xong}\n"
    )
    assert asked(session) == [
        "2 nhiệm vụ ở dưới: chưa ghi tình trạng năm 2027; giữ lại cho năm 2028 hay bỏ",
        "việc đã xong năm 2027; giữ lại cho năm 2028 hay bỏ",
    ]
    lines = edited(session).split("\n")
    assert lines[2].strip().startswith("# cần xác nhận: 2 nhiệm vụ")
    assert lines[3] == "    nhiệm vụ:"


def test_equal_questions_among_others_tell_how_many_they_are():
    session = _carry("nhiệm vụ:\n  - tên: A\n  - {tên: B, tình trạng: xong}\n  - tên: C\n")
    assert asked(session)[0].startswith("2 trong 3 nhiệm vụ ở dưới: chưa ghi")
    assert edited(session).startswith("# cần xác nhận: 2 trong 3 nhiệm vụ")


def test_what_is_cleared_is_told():
    session = _carry("nhiệm vụ:\n  - {tên: A, tình trạng: xong, kết quả: Mở 19 lớp}\n")
    assert [(note.old, note.new) for note in session.decisions if note.kind == "đã đổi"] == [
        ("tình trạng: xong", "tình trạng: để trống"),
        ("kết quả: Mở 19 lớp", "kết quả: để trống"),
    ]
