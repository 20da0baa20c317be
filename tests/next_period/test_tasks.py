import pytest

from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.tasks import carry_tasks
from tests.support.next_periods import asked, edited, session_of


def _carry(text):
    session = session_of(text)
    carry_tasks(session, validate(session.source))
    return session


@pytest.mark.parametrize(
    ("recorded", "question"),
    [
        (", tình trạng: xong", "việc đã xong năm 2027; giữ lại cho năm 2028 hay bỏ"),
        (", tình trạng: đang làm", "việc đang làm năm 2027; chuyển sang năm 2028"),
        (", tình trạng: chưa làm", "việc chưa làm năm 2027; chuyển sang năm 2028"),
        ("", "chưa ghi tình trạng năm 2027; giữ lại cho năm 2028 hay bỏ"),
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
    assert [note.old for note in session.decisions] == ["B", "C"]
    assert "        tình trạng:  # tháng 5\n" in edited(session)
