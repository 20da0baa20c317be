from datetime import date

from sinhkehoach.cascade.given import SUPERIORS
from tests.support.cascades import COMPLETE, given


def test_tasks_and_indicators_with_what_answers_them():
    found = given()
    assert [(task.place, ours.name.plain) for _, task, _, ours in found.tasks()][:2] == [
        ("mục II.1.1", "Lắp mạng cho 14 trường"),
        ("mục II.1.2", "Rà soát, phối hợp mua máy tính"),
    ]
    assert [(assigned.place, path[-1]) for assigned, path, _ in found.indicators()] == [
        ("chỉ tiêu 1", 0),
        ("chỉ tiêu 2", 1),
    ]


def test_a_day_by_which_we_are_done():
    found = given()
    assert found.last_day(("nhiệm vụ", 0, "nhiệm vụ", 0)) == date(2027, 8, 14)
    assert found.last_day(("nhiệm vụ", 0)) == date(2027, 8, 31)
    timeless = given(COMPLETE.replace("thời gian: trước 15/8/2027", "thời gian: thường xuyên"))
    assert timeless.last_day(("nhiệm vụ", 0, "nhiệm vụ", 0)) is None


def test_a_day_by_which_the_superior_wants_it():
    found = given()
    first = found.lists["kh-45"].tasks[0]
    assert found.deadline("kh-45", first) == date(2027, 9, 29)
    assert found.deadline("kh-45", first.replace(when="thường xuyên")) is None


def test_reasons_are_known_by_their_place():
    text = COMPLETE.replace(
        "danh mục: x.yaml\n", "danh mục: x.yaml\n    không thực hiện: {Mục II.2: lý do}\n"
    )
    assert given(text).not_ours("kh-45") == {"mục ii.2": "Mục II.2"}
    assert SUPERIORS in text
