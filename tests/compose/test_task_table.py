from tests.support.plans import appendix_of, document_of, table_of

OFFICE = "đơn vị: {a: {tên: Phòng A}, b: {tên: Phòng B}}"
TASKS = """
nhiệm vụ:
  - tên: Nhóm một
    nhiệm vụ:
      - {tên: A, chủ trì: a, phối hợp: [b, Hội X], thời gian: tháng 7, sản phẩm: Báo cáo}
      - {tên: B, chủ trì: b}
  - tên: Nhóm hai
    nhiệm vụ:
      - {tên: C, chủ trì: Hội X}
"""


def _printed(tasks: str, spec: str = "") -> list[str]:
    return appendix_of(f"{tasks}\nphụ lục: [{{tên: P, từ: nhiệm vụ{spec}}}]", OFFICE).splitlines()


def test_shows_groups_as_spanning_rows_and_a_row_for_each_task():
    assert _printed(TASKS) == [
        "[HEADER] | TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện |",
        "[GROUP] | I | Nhóm một ↔5 |",
        "| 1 | A | Báo cáo | Phòng A | Phòng B, Hội X | tháng 7 |",
        "| 2 | B |  | Phòng B |  |  |",
        "[GROUP] | II | Nhóm hai ↔5 |",
        "| 1 | C |  | Hội X |  |  |",
    ]


def test_columns_that_no_task_fills_are_left_out():
    assert _printed("nhiệm vụ: [{tên: A}, {tên: B, ghi chú: x}]") == [
        "[HEADER] | TT | Nhiệm vụ | Ghi chú |",
        "| 1 | A |  |",
        "| 2 | B | x |",
    ]


def test_shows_the_columns_chosen_in_their_order():
    assert _printed(TASKS, ", cột: [tt, {lấy: thời gian, tên: Khi nào}, nhiệm vụ, lãnh đạo]")[:3] == [
        "[HEADER] | TT | Khi nào | Nhiệm vụ | Lãnh đạo phụ trách |",
        "[GROUP] | I | Nhóm một ↔3 |",
        "| 1 | tháng 7 | A |  |",
    ]


def test_two_rows_of_heads_and_column_numbers():
    spec = ", cột: [tt, nhiệm vụ, {tên: Phân công, cột: [chủ trì, phối hợp]}], đánh số cột: có"
    assert _printed(TASKS, spec)[:5] == [
        "[HEADER] | TT ↕2 | Nhiệm vụ ↕2 | Phân công ↔2 |",
        "[HEADER] | Đơn vị chủ trì | Đơn vị phối hợp |",
        "[COLUMN_NUMBERS] | 1 | 2 | 3 | 4 |",
        "[GROUP] | I | Nhóm một ↔3 |",
        "| 1 | A | Phòng A | Phòng B, Hội X |",
    ]


def test_groups_span_a_table_without_numbers():
    assert _printed(TASKS, ", cột: [nhiệm vụ, chủ trì]")[:3] == [
        "[HEADER] | Nhiệm vụ | Đơn vị chủ trì |",
        "[GROUP] | Nhóm một ↔2 |",
        "| A | Phòng A |",
    ]


def test_groups_within_groups_are_not_numbered():
    tasks = "nhiệm vụ: [{tên: G, nhiệm vụ: [{tên: H, nhiệm vụ: [{tên: A}]}, {tên: B}]}]"
    assert _printed(tasks)[1:] == [
        "[GROUP] | I | G |",
        "[SUBGROUP] | H ↔2 |",
        "| 1 | A |",
        "| 1 | B |",
    ]


def test_groups_are_counted_apart_from_single_tasks():
    tasks = "nhiệm vụ: [{tên: A}, {tên: G, nhiệm vụ: [{tên: B}]}, {tên: C}, {tên: H, nhiệm vụ: [{tên: D}]}]"
    assert [line.rsplit("|", 2)[0] for line in _printed(tasks)[1:]] == [
        "| 1 ",
        "[GROUP] | I ",
        "| 1 ",
        "| 2 ",
        "[GROUP] | II ",
        "| 1 ",
    ]


def test_a_task_takes_lead_and_leader_from_its_group_where_it_names_none():
    tasks = """
nhiệm vụ:
  - tên: G
    chủ trì: a
    lãnh đạo: Ông L
    nhiệm vụ: [{tên: A}, {tên: B, chủ trì: b}, {tên: H, lãnh đạo: Bà M, nhiệm vụ: [{tên: C}]}]
"""
    assert _printed(tasks, ", cột: [nhiệm vụ, chủ trì, lãnh đạo]")[2:] == [
        "| A | Phòng A | Ông L |",
        "| B | Phòng B | Ông L |",
        "[SUBGROUP] | H ↔3 |",
        "| C | Phòng A | Bà M |",
    ]


def test_a_group_with_a_time_or_product_of_its_own_has_its_columns():
    tasks = """
nhiệm vụ:
  - {tên: G, thời gian: Quý I, ghi chú: x, nhiệm vụ: [{tên: H, sản phẩm: y, nhiệm vụ: [{tên: A}]}]}
  - {tên: K, nhiệm vụ: [{tên: B}]}
"""
    assert _printed(tasks)[1:] == [
        "[GROUP] | I | G |  | Quý I | x |",
        "[SUBGROUP] |  | H | y |  |  |",
        "| 1 | A |  |  |  |",
        "[GROUP] | II | K ↔4 |",
        "| 1 | B |  |  |  |",
    ]
    assert _printed(tasks, ", cột: [tt, nhiệm vụ]")[1] == "[GROUP] | I | G |"


def test_a_lead_that_no_task_takes_over_stands_with_its_group():
    tasks = "nhiệm vụ: [{tên: G, chủ trì: a, nhiệm vụ: [{tên: A, chủ trì: b}, {tên: B, chủ trì: b}]}]"
    assert _printed(tasks)[1] == "[GROUP] | I | G | Phòng A |"


def test_content_is_shown_line_by_line_when_asked_for():
    tasks = 'nhiệm vụ: [{tên: A, nội dung: ["Một:", "+ hai", "a) ba"]}]'
    assert _printed(tasks)[0] == "[HEADER] | TT | Nhiệm vụ |"
    assert _printed(tasks, ", cột: [nhiệm vụ, nội dung]")[1] == "| A | - Một: / + hai / a) ba |"


def test_cells_know_where_they_were_typed():
    table = table_of(
        "nhiệm vụ: [{tên: A, chủ trì: x}]\nphụ lục: [{tên: P, từ: nhiệm vụ}]\ncác phần: [{tên: X, nội dung: y}]"
    )
    assert table.path == ("phụ lục", 0)
    assert [cell.path for cell in table.rows[1].cells[1:]] == [
        ("nhiệm vụ", 0, "tên"),
        ("nhiệm vụ", 0, "chủ trì"),
    ]


def test_a_footnote_in_body_and_table_keeps_its_number():
    text = """
        mục đích: x[^a]
        nhiệm vụ: [{tên: "A[^b]", nội dung: "y[^c]"}]
        phụ lục: [{tên: P, từ: nhiệm vụ}]
        chú thích: {a: 1, b: 2, c: 3}
        """
    document = document_of(text)
    (table,) = document.appendices[0].blocks
    assert table.rows[1].cells[1].paragraphs[0][1].note == 2
    assert [note.runs[0].text for note in document.notes] == ["1", "2", "3"]
