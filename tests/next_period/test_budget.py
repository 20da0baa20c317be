import pytest

from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.budget import carry_budget
from tests.support.next_periods import asked, edited, session_of


@pytest.mark.parametrize(
    ("budget", "shown"),
    [
        ("kinh phí:\n  - {tên: A, tiền: 5}\n", ["A"]),
        ('kinh phí:\n  - {tên: A, tính: "2 người x 3 triệu đồng/người"}\n', ["A"]),
        ("kinh phí:\n  - {tên: A, năm: {2027: 5, 2028: 6}}\n", ["A"]),
        ("kinh phí:\n  - {tên: A, nguồn: {phường: 5, tỉnh: 6}}\n", ["A"]),
        ("kinh phí:\n  - {tên: A, nguồn: phường}\n", []),
        ("kinh phí:\n  - tên: A\n    khoản:\n      - {tên: B, tiền: 5}\n      - {tên: C}\n", ["B"]),
        ("kinh phí:\n  tổng: 5\n  khoản:\n    - {tên: A, tiền: 5}\n", ["A", "5"]),
        ("kinh phí: Tổng kinh phí 900 triệu đồng từ ngân sách.\n", ["900 triệu"]),
        ("kinh phí: Từ dự toán được giao năm 2027.\n", []),
    ],
)
def test_asks_once_about_each_amount(budget, shown):
    session = session_of(budget)
    carry_budget(session, validate(session.source))
    session.ask_gathered()
    assert sorted(note.old for note in session.decisions) == sorted(shown)
    assert set(asked(session)) <= {"số tiền đang là của năm 2027; xem lại cho năm 2028"}
    assert edited(session).count("# cần xác nhận: ") == len(shown)
    assert (
        "".join(line for line in edited(session).splitlines(keepends=True) if "# cần" not in line) == budget
    )


def test_a_plan_without_a_budget_has_no_amounts():
    session = session_of("mục đích: Nâng cao chất lượng.\n")
    carry_budget(session, validate(session.source))
    assert session.decisions == []


def test_amounts_of_several_items_are_one_mark():
    session = session_of("kinh phí:\n  khoản:\n    - {tên: A, tiền: 5}\n    - {tên: B, tiền: 6}\n")
    carry_budget(session, validate(session.source))
    session.ask_gathered()
    assert asked(session) == ["2 khoản ở dưới: số tiền đang là của năm 2027; xem lại cho năm 2028"]
    assert edited(session).split("\n")[1:3] == [f"  # cần xác nhận: {asked(session)[0]}", "  khoản:"]


@pytest.mark.parametrize("spent", ["5", "{6 tháng: 2, năm: 5}"])
def test_money_spent_is_left_in_the_old_plan(spent):
    session = session_of(f"kinh phí:\n  - {{tên: A, tiền: 5, đã chi: {spent}}}\n")
    carry_budget(session, validate(session.source))
    assert edited(session) == "kinh phí:\n  - {tên: A, tiền: 5}\n"
    assert [each.new for each in session.decisions] == ["đã chi: để trống"]
