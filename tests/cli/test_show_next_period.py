from pathlib import Path

from sinhkehoach.base.position import Position
from sinhkehoach.cli.show_next_period import next_period_record, show_next_period
from sinhkehoach.jobs.next_period import NextPeriodResult
from sinhkehoach.next_period.decision import Decision, DecisionKind

MADE = NextPeriodResult(
    Path("a-2027.yaml"),
    Path("a-2028.yaml"),
    "năm 2028",
    (
        Decision(DecisionKind.CHANGED, Position(3, 10), "2027", "2028", "năm của kỳ"),
        Decision(DecisionKind.LEFT, Position(12, 5), "nq-29", "nq-29", "văn bản được viện dẫn"),
        Decision(DecisionKind.TO_CONFIRM, Position(40, 1), "chữ " * 30, "chữ " * 30, "xem lại"),
    ),
)


def test_shows_decisions_by_their_outcome(capsys):
    show_next_period(MADE)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["Đã đổi 1 chỗ:", "  3:10     2027 → 2028  (năm của kỳ)", ""]
    assert lines[4] == "  12:5     nq-29  (văn bản được viện dẫn)"
    assert lines[7] == f"  40:1     {'chữ ' * 14}chữ…  (xem lại)"


def test_an_outcome_that_did_not_come_up_is_not_named(capsys):
    show_next_period(NextPeriodResult(MADE.file, MADE.written, MADE.period, MADE.decisions[:1]))
    assert "xác nhận 0" not in capsys.readouterr().out


def test_a_record_holds_all_of_it():
    record = next_period_record(MADE)
    assert record["tệp mới"] == "a-2028.yaml"
    assert [each["việc"] for each in record["các chỗ"]] == ["đã đổi", "giữ nguyên", "cần xác nhận"]
