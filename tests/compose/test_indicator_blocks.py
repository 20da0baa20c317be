import pytest

from sinhkehoach.compose.indicator_blocks import target_of
from tests.support.plans import appendix_of, body_of, document_of, plan_of, table_of


def _printed(indicators: str, more: str = "") -> list[str]:
    """Return the part of the indicators in the body, without its heading."""
    return body_of(f"chỉ tiêu: {indicators}\n{more}").splitlines()[1:]


GROUPS = """
  nhóm:
    - tên: Nhóm một
      chỉ tiêu: [{tên: A, đơn vị: "%", đích: ≥ 55}, {tên: B, đích: 2}]
    - tên: Nhóm hai
      chỉ tiêu: [{tên: C, đích: 3}]
"""


def test_a_plain_list_is_told_in_words():
    indicators = """
  - {tên: A, đơn vị: "%", đích: ≥ 55, hiện tại: "53,4"}
  - {tên: B, đơn vị: Trường, đích: 12, hiện tại: 10}
  - {tên: C, đích: Giữ vững}
"""
    assert _printed(indicators) == [
        "[DASH] - A: ≥ 55% (Hiện tại: 53,4%);",
        "[DASH] - B: 12 trường (Hiện tại: 10);",
        "[DASH] - C: Giữ vững.",
    ]


def test_groups_make_a_table_with_rows_numbered_through():
    assert _printed(GROUPS) == [
        "[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2027 |",
        "[GROUP] | I | Nhóm một ↔3 |",
        "| 1 | A | % | ≥ 55% |",
        "| 2 | B |  | 2 |",
        "[GROUP] | II | Nhóm hai ↔3 |",
        "| 3 | C |  | 3 |",
    ]


def test_groups_may_be_told_in_words():
    assert _printed(f"{GROUPS}  cách in: lời") == [
        "[SECTION] 1. Nhóm một",
        "[DASH] - A: ≥ 55%;",
        "[DASH] - B: 2.",
        "[SECTION] 2. Nhóm hai",
        "[DASH] - C: 3.",
    ]


def test_indicators_of_no_group_come_before_the_groups():
    mixed = f"{GROUPS}  chỉ tiêu: [{{tên: D, đích: 4}}]"
    assert _printed(mixed)[1:4] == [
        "| 1 | D |  | 4 |",
        "[GROUP] | I | Nhóm một ↔3 |",
        "| 2 | A | % | ≥ 55% |",
    ]
    assert _printed(f"{mixed}\n  cách in: lời")[:2] == ["[DASH] - D: 4.", "[SECTION] 1. Nhóm một"]


COLUMNS = """
  cột: [MN, TH, THCS]
  chỉ tiêu:
    - {tên: A, đơn vị: "%", mn: ≥ 55, TH: {đích: 94, hiện tại: "92,8"}}
    - {tên: B, đơn vị: Giải, THCS: 5, ghi chú: Ưu tiên}
    - {tên: C, đích: 100%, hiện tại: 99%}
    - {tên: D}
"""


def test_several_columns_stand_under_one_head():
    assert _printed(COLUMNS) == [
        "[HEADER] | TT ↕2 | Chỉ tiêu ↕2 | Đơn vị tính ↕2 | Chỉ tiêu năm 2027 ↔3 | Ghi chú ↕2 |",
        "[HEADER] | MN | TH | THCS |",
        "| 1 | A | % | ≥ 55% | 94% / (Hiện tại: 92,8%) |  |  |",
        "| 2 | B | Giải |  |  | 5 | Ưu tiên |",
        "| 3 | C |  | 100% / (Hiện tại: 99%) ↔3 |  |",
        "| 4 | D |  |  |  |  |  |",
    ]


def test_several_columns_may_be_told_in_words_by_their_declared_names():
    assert _printed(f"{COLUMNS}  cách in: lời") == [
        "[DASH] - A: MN ≥ 55%; TH 94% (Hiện tại: 92,8%);",
        "[DASH] - B: THCS 5 giải (Ưu tiên);",
        "[DASH] - C: 100% (Hiện tại: 99%);",
        "[DASH] - D.",
    ]


def test_the_present_value_has_a_column_of_its_own_where_there_is_one_target():
    indicators = '[{tên: A, đơn vị: "%", đích: 95, hiện tại: "92,8"}, {tên: B, đích: 3}]'
    assert _printed(f"{{cách in: bảng, chỉ tiêu: {indicators}}}") == [
        "[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2027 | Hiện tại |",
        "| 1 | A | % | 95% | 92,8% |",
        "| 2 | B |  | 3 |  |",
    ]


def test_an_appendix_may_choose_the_columns():
    spec = "cột: [chỉ tiêu, {lấy: đích, tên: Đích}], đánh số cột: có"
    text = f"chỉ tiêu:{COLUMNS}\nphụ lục: [{{tên: P, từ: chỉ tiêu, {spec}}}]"
    assert appendix_of(text).splitlines()[:4] == [
        "[HEADER] | Chỉ tiêu ↕2 | Đích ↔3 |",
        "[HEADER] | MN | TH | THCS |",
        "[COLUMN_NUMBERS] | 1 | 2 | 3 | 4 |",
        "| A | ≥ 55% | 94% / (Hiện tại: 92,8%) |  |",
    ]


def test_groups_span_a_table_without_numbers():
    text = f"chỉ tiêu:{GROUPS}\nphụ lục: [{{tên: P, từ: chỉ tiêu, cột: [chỉ tiêu, đích]}}]"
    assert appendix_of(text).splitlines()[1] == "[GROUP] | Nhóm một ↔2 |"


@pytest.mark.parametrize(("way", "kind"), [("bảng", "TABLE_NOTE"), ("lời", "BODY")])
def test_opening_comes_first_and_the_note_last(way, kind):
    lines = _printed(
        f"{{mở đầu: Đến hết năm, cách in: {way}, chỉ tiêu: [{{tên: A, đích: 1}}], ghi chú: 'Ghi chú: x'}}"
    )
    assert lines[0] == "[BODY] Đến hết năm"
    assert lines[-1] == f"[{kind}] Ghi chú: x"


@pytest.mark.parametrize("way", ["bảng", "lời"])
def test_footnotes_come_in_reading_order(way):
    text = f"""
        chỉ tiêu:
          cách in: {way}
          nhóm: [{{tên: "G[^1]", chỉ tiêu: [{{tên: "A[^2]", đích: 1}}, {{tên: "B[^3]", đích: 2}}]}}]
          ghi chú: x[^4]
        chú thích: {{4: d, 3: c, 2: b, 1: a}}
        """
    assert [note.runs[0].text for note in document_of(text).notes] == ["a", "b", "c", "d"]


def test_the_head_over_the_targets_names_the_period():
    lines = _printed("{cách in: bảng, chỉ tiêu: [{tên: A, đích: 1}]}", "kỳ: năm học 2026 - 2027")
    assert lines[0].endswith("| Chỉ tiêu năm học 2026 - 2027 |")


def test_cells_know_where_they_were_typed():
    table = table_of(f"chỉ tiêu:{COLUMNS}")
    base = ("chỉ tiêu", "chỉ tiêu", 0)
    assert table.path == ("chỉ tiêu",)
    assert [cell.path for cell in table.rows[2].cells[1:]] == [
        (*base, "tên"),
        (*base, "đơn vị"),
        (*base, "MN"),
        (*base, "TH"),
        (*base, "THCS"),
        (*base, "ghi chú"),
    ]


def test_knows_the_target_in_a_column():
    indicators = plan_of(f"chỉ tiêu:{COLUMNS}").indicators.indicators
    assert target_of(indicators[0], "MN").target.text == "≥ 55"
    assert target_of(indicators[0], "THCS") is None
    assert target_of(indicators[0], "") is None
    assert target_of(indicators[2], "").current.text == "99%"
    (reached,) = plan_of("chỉ tiêu: [{tên: A, đích: 5, kết quả: 6}]").indicators.indicators
    assert target_of(reached, "").result.text == "6"
