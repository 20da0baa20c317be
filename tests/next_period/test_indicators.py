from textwrap import dedent

import pytest

from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.indicators import carry_indicators
from tests.support.next_periods import asked, edited, session_of

UNKNOWN = "đích để như năm 2027, xem lại cho năm 2028; chưa ghi kết quả{} năm 2027 nên “hiện tại” tạm lấy chỉ tiêu cũ"
KNOWN = "đích để như năm 2027, xem lại cho năm 2028; “hiện tại” lấy từ kết quả năm 2027"


def _carry(text):
    session = session_of(dedent(text))
    carry_indicators(session, validate(session.source))
    session.ask_gathered()
    return [line for line in edited(session).splitlines() if "# cần" not in line], session


@pytest.mark.parametrize(
    ("old", "new", "question"),
    [
        ("{tên: A, đích: 80, hiện tại: 62, kết quả: 85}", "{tên: A, đích: 80, hiện tại: 85}", KNOWN),
        ("{tên: A, đích: 80, kết quả: 85}", "{tên: A, đích: 80, hiện tại: 85}", KNOWN),
        ("{tên: A, đích: 80, hiện tại: 62}", "{tên: A, đích: 80, hiện tại: 80}", UNKNOWN.format("")),
        ("{tên: A, đích: ≥ 80}", "{tên: A, đích: ≥ 80, hiện tại: ≥ 80}", UNKNOWN.format("")),
        ('{tên: A, đích: "8,5"}', '{tên: A, đích: "8,5", hiện tại: "8,5"}', UNKNOWN.format("")),
        (
            "{tên: A, đích: 80, kết quả: {năm: 85, 6 tháng: 40}}",
            "{tên: A, đích: 80, hiện tại: 85}",
            KNOWN,
        ),
        (
            "{tên: A, đích: 80, hiện tại: 62, kết quả: {quý I: 20, 9 tháng: 70, 6 tháng: 40}}",
            "{tên: A, đích: 80, hiện tại: 70}",
            KNOWN.replace("kết quả năm", "kết quả 9 tháng đầu năm"),
        ),
        (
            "{tên: A, đích: 80, hiện tại: 62, kết quả: {6 tháng: 70, năm: chưa có}}",
            "{tên: A, đích: 80, hiện tại: 70}",
            KNOWN.replace("kết quả năm", "kết quả 6 tháng đầu năm"),
        ),
        ("{tên: A, đích: 80, kết quả: Chưa có}", "{tên: A, đích: 80, hiện tại: 80}", UNKNOWN.format("")),
        (
            "{tên: A, đích: 80, kết quả: {năm: chưa có}}",
            "{tên: A, đích: 80, hiện tại: 80}",
            UNKNOWN.format(""),
        ),
        (
            "{tên: A, đích: Xong trước 30/6/2027}",
            "{tên: A, đích: Xong trước 30/6/2028, hiện tại: Xong trước 30/6/2027}",
            UNKNOWN.format(""),
        ),
    ],
)
def test_what_was_reached_is_the_present_value(old, new, question):
    lines, session = _carry(f"chỉ tiêu:\n  - {old}\n")
    assert lines == ["chỉ tiêu:", f"  - {new}"]
    assert asked(session) == [question]


@pytest.mark.parametrize(
    ("old", "new", "question"),
    [
        (
            "MN: 5, TH: 6",
            "MN: {đích: 5, hiện tại: 5}, TH: {đích: 6, hiện tại: 6}",
            UNKNOWN.format(""),
        ),
        (
            "MN: {đích: 5, kết quả: 7}, TH: 6",
            "MN: {đích: 5, hiện tại: 7}, TH: {đích: 6, hiện tại: 6}",
            UNKNOWN.format(" của TH"),
        ),
        ("MN: {đích: 5, kết quả: 7, hiện tại: 3}", "MN: {đích: 5, hiện tại: 7}", KNOWN),
    ],
)
def test_each_column_has_its_own_present_value(old, new, question):
    lines, session = _carry(f"chỉ tiêu:\n  cột: [MN, TH]\n  chỉ tiêu:\n    - {{tên: A, {old}}}\n")
    assert lines[-1] == f"    - {{tên: A, {new}}}"
    assert asked(session) == [question]


def test_keys_on_lines_of_their_own_stay_so():
    lines, _ = _carry(
        """\
        chỉ tiêu:
          - tên: A
            # tính trên số trường
            đích: 80   # %
            kết quả: 85
        """
    )
    assert lines == [
        "chỉ tiêu:",
        "  - tên: A",
        "    # tính trên số trường",
        "    đích: 80   # %",
        "    hiện tại: 85",
        "    kết quả:",
    ]


def test_english_keys_stay_english():
    lines, _ = _carry("period: 2027\nindicators:\n  - {name: A, target: 80}\n")
    assert lines[-1] == "  - {name: A, target: 80, current: 80}"


def test_where_columns_are_years_the_last_one_is_where_the_first_begins():
    session = session_of(
        "kỳ: 2027 - 2028\nchỉ tiêu:\n  cột: [2027, 2028]\n  chỉ tiêu:\n"
        "    - {tên: A, 2027: {đích: 5, hiện tại: 3}, 2028: {đích: 8, kết quả: 9}}\n"
        "    - {tên: B, 2027: {đích: 5, hiện tại: 3}, 2028: 8}\n    - {tên: C, 2027: 5, 2028: 8}\n"
    )
    session.shift = type(session.shift)(2027, 2028, 2, several=True)
    carry_indicators(session, validate(session.source))
    session.ask_gathered()
    lines = [line for line in edited(session).splitlines() if "{" in line]
    assert lines == [
        "    - {tên: A, 2027: {đích: 5, hiện tại: 9}, 2028: {đích: 8}}",
        "    - {tên: B, 2027: {đích: 5}, 2028: 8}",
        "    - {tên: C, 2027: 5, 2028: 8}",
    ]
    assert [question.partition("; ")[2] for question in asked(session)] == [
        "“hiện tại” lấy từ kết quả năm 2028",
        "chưa ghi kết quả năm 2028, cần điền “hiện tại”",
    ]
    assert asked(session)[1].startswith("2 trong 3 chỉ tiêu ở dưới: ")


@pytest.mark.parametrize(
    ("old", "told"),
    [
        ("{tên: A, đích: 80, hiện tại: 62}", ("hiện tại: 62", "hiện tại: 80")),
        ("{tên: A, đích: 80}", ("chưa có hiện tại", "hiện tại: 80")),
        ("{tên: A, MN: 5}", ("chưa có hiện tại", "hiện tại: 5")),
        ("{tên: A, đích: 80, hiện tại: 80}", None),
    ],
)
def test_new_present_value_is_told(old, told):
    head = "chỉ tiêu:\n  cột: [MN]\n  chỉ tiêu:\n    - " if "MN" in old else "chỉ tiêu:\n  - "
    _, session = _carry(f"{head}{old}\n")
    changed = [(note.old, note.new) for note in session.decisions if note.kind == "đã đổi"]
    assert changed == ([told] if told else [])
