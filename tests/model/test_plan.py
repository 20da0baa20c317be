import pytest

from sinhkehoach.model.office import Issuer, RecipientBracket, Signer
from tests.support.plans import found, plan_of

# The short way of writing a part, and the long way that means the same.
SHORT_AND_LONG = [
    ("chỉ tiêu: Theo phụ lục", "chỉ tiêu: {mở đầu: Theo phụ lục}"),
    ("chỉ tiêu: [{tên: A, đích: 5}]", "chỉ tiêu: {chỉ tiêu: [{tên: A, đích: 5}]}"),
    (
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: 5}]}",
        "chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: {đích: 5}}]}",
    ),
    ("kinh phí: Từ ngân sách", "kinh phí: {mở đầu: Từ ngân sách}"),
    ("kinh phí: [{tên: A}]", "kinh phí: {khoản: [{tên: A}]}"),
    ("tổ chức thực hiện: Như sau", "tổ chức thực hiện: {mở đầu: Như sau}"),
    (
        "tổ chức thực hiện: [{đơn vị: A, nội dung: x}]",
        "tổ chức thực hiện: {giao việc: [{đơn vị: [A], nội dung: x}]}",
    ),
    (
        "phụ lục: [{tên: A, bảng: {cột: [X], hàng: [[1]]}}]",
        "phụ lục: [{tên: A, bảng: [{cột: [{tên: X}], hàng: [[1]]}]}]",
    ),
    (
        "phụ lục: [{tên: A, từ: nhiệm vụ, cột: [tt]}]",
        "phụ lục: [{tên: A, từ: nhiệm vụ, cột: [{lấy: tt}]}]",
    ),
    ("các phần: [{tên: A, gồm: mục đích}]", "các phần: [{tên: A, gồm: [mục đích]}]"),
    ("mục đích: Một", "mục đích: |\n  Một\n"),
]


@pytest.mark.parametrize(("short", "long"), SHORT_AND_LONG)
def test_a_part_may_be_written_the_short_way(short, long):
    assert plan_of(short) == plan_of(long)


def test_the_shortest_plan_needs_no_part():
    plan = plan_of("")
    assert (plan.number, plan.date, plan.parts, plan.appendices) == (None, None, (), ())


def test_issuer_signer_and_recipients_are_names_or_written_out():
    by_name = plan_of("cơ quan: a\nký: b\nnơi nhận: [c]")
    assert (by_name.issuer, by_name.signer, by_name.recipients) == ("a", "b", ("c",))
    written = plan_of("nơi nhận: [{nơi nhận: [a, b], ghi chú: để b/c}]")
    assert isinstance(written.issuer, Issuer)
    assert isinstance(written.signer, Signer)
    assert isinstance(written.recipients[0], RecipientBracket)


def test_one_or_two_sign():
    assert plan_of("ký: b").signers == ((("ký",), "b"),)
    both = plan_of("ký: [b, {chức vụ: Hiệu trưởng}]").signers
    assert [path for path, _ in both] == [("ký", 0), ("ký", 1)]
    assert isinstance(both[1][1], Signer)
    assert found("ký: [a, b, c]") == ["SKH205 1:12 ký › mục 3"]


def test_tasks_may_be_nested_as_deep_as_the_numbering():
    plan = plan_of("nhiệm vụ: [{tên: A, nhiệm vụ: [{tên: B, nhiệm vụ: [{tên: C, nhiệm vụ: [{tên: D}]}]}]}]")
    assert plan.tasks[0].tasks[0].tasks[0].tasks[0].name.plain == "D"


def test_targets_are_kept_by_the_column_as_typed():
    plan = plan_of("chỉ tiêu: {cột: [MN, TH], chỉ tiêu: [{tên: A, mn: 5, TH: {đích: 6, hiện tại: 4}}]}")
    by_column = plan.indicators.indicators[0].by_column
    assert {
        column: (target.target.text, target.current and target.current.text)
        for column, target in by_column.items()
    } == {
        "mn": ("5", None),
        "TH": ("6", "4"),
    }
