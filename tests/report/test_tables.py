from sinhkehoach.report.figures import figures_of
from sinhkehoach.report.tables import indicator_table, money_table, standing_words, task_table
from tests.support.plans import dump_blocks, facts_of, plan_of, renderer_of

TEXT = """\
chỉ tiêu:
  cột: [MN, TH]
  chỉ tiêu: [{tên: Trường đạt chuẩn, đơn vị: Trường, đích: 5, kết quả: 6}]
  nhóm:
    - tên: Đến trường
      chỉ tiêu:
        - {tên: Trẻ đến lớp, đơn vị: "%", MN: {đích: ≥ 98, kết quả: 97}, TH: 100}
nhiệm vụ:
  - tên: Nhóm
    chủ trì: Phòng A
    nhiệm vụ:
      - {tên: Mở lớp, thời gian: tháng 5/2027, tình trạng: đang làm, kết quả: Mở 2 lớp}
      - tên: Nhóm con
        nhiệm vụ: [{tên: Việc nhỏ, tình trạng: xong}]
  - {tên: Chưa rõ}
kinh phí:
  - tên: Học cụ
    khoản: [{tên: Sách, tiền: 4, đã chi: 5}, {tên: Vở, tiền: 6}]
  - {tên: Khác}
báo cáo: {kỳ: năm}
"""


def drawn():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    return figures_of(plan, facts, facts.reports[0]), renderer_of(TEXT)


def test_indicators_stand_in_a_row_for_each_target():
    figures, renderer = drawn()
    assert (
        dump_blocks(indicator_table(figures.reached, renderer))
        == """\
[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Kết quả | Tỷ lệ so với kế hoạch (%) | Đánh giá |
| 1 | Trường đạt chuẩn | Trường | 5 | 6 | 120 | Vượt |
[GROUP] | I | Đến trường ↔6 |
| 2 | Trẻ đến lớp (MN) | % | ≥ 98% | 97% | 99 | Chưa đạt |
|  | Trẻ đến lớp (TH) | % | 100% | … |  |  |"""
    )


def test_cells_know_where_the_results_are_typed():
    figures, renderer = drawn()
    (table,) = indicator_table(figures.reached, renderer)
    path = ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0)
    assert table.rows[3].cells[4].path == (*path, "MN", "kết quả")
    assert table.rows[3].path == (*path, "MN")


def test_tasks_stand_under_their_groups():
    figures, renderer = drawn()
    assert (
        dump_blocks(task_table(figures.progress, renderer))
        == """\
[HEADER] | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện | Tình trạng | Kết quả |
[GROUP] | I | Nhóm ↔5 |
| 1 | Mở lớp | Phòng A | tháng 5/2027 | Đang thực hiện, quá hạn | Mở 2 lớp |
[SUBGROUP] | Nhóm con ↔6 |
| 1 | Việc nhỏ | Phòng A |  | Hoàn thành |  |
| 1 | Chưa rõ |  |  | … |  |"""
    )
    assert [standing_words(each) for each in figures.progress] == [
        "Đang thực hiện, quá hạn",
        "Hoàn thành",
        "…",
    ]


def test_group_that_notes_its_work_tells_it_in_its_row():
    text = TEXT.replace("- tên: Nhóm con", "- tên: Nhóm con\n        kết quả: Đủ cả")
    text = text.replace("chủ trì: Phòng A", "chủ trì: Phòng A\n    tình trạng: đang làm")
    plan, facts = plan_of(text), facts_of(text)
    figures = figures_of(plan, facts, facts.reports[0])
    table = dump_blocks(task_table((*figures.progress, *figures.groups), renderer_of(text)))
    assert [line for line in table.splitlines() if "GROUP" in line] == [
        "[GROUP] | I | Nhóm | Phòng A |  | Đang thực hiện |  |",
        "[SUBGROUP] |  | Nhóm con | Phòng A |  |  | Đủ cả |",
    ]


def test_money_stands_as_in_the_budget_with_what_was_spent():
    figures, renderer = drawn()
    assert (
        dump_blocks(money_table(figures.money, renderer))
        == """\
[UNIT_LINE] Đơn vị tính: triệu đồng
[HEADER] | TT | Nội dung | Kế hoạch | Đã chi | Tỷ lệ (%) |
[TOTAL] | TỔNG CỘNG ↔2 | 10 | 5 | 50 |
[GROUP] | I | Học cụ | 10 | 5 | 50 |
| 1 | Sách | 4 | 5 | 125 |
| 2 | Vở | 6 | … |  |
[PEER] | II | Khác |  |  |  |"""
    )
    (_, table) = money_table(figures.money, renderer)
    assert table.rows[3].cells[3].path == ("kinh phí", "khoản", 0, "khoản", 0, "đã chi")
