from sinhkehoach.compare.comparison_table import LABEL, comparison_table
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compose.document import RowKind
from tests.support.comparing import BUDGET, OFFICE, PROSE, TASKS, version_of
from tests.support.plans import dump_table


def _appendix(old, new):
    pair = version_of(old, OFFICE), version_of(new, OFFICE)
    (appendix,) = comparison_table(pair[1].document, compare_plans(*pair)).appendices
    return appendix


def _rows(old, new):
    (table,) = _appendix(old, new).blocks
    return dump_table(table).splitlines()


def test_each_change_has_a_row_under_the_part_it_belongs_to():
    new = BUDGET.replace("40.750", "45.625")
    assert _rows(BUDGET, new) == [
        "[HEADER] | TT | Phần, mục | Nội dung cũ | Nội dung mới | Ghi chú |",
        "[GROUP] | I | Kinh phí ↔4 |",
        "| 1 | Kinh phí: tổng | 41.500 triệu đồng | **46.375** triệu đồng | Sửa (+11,7%) |",
        "| 2 | Kinh phí, khoản “Mua sắm thiết bị” | 40.750 triệu đồng | **45.625** triệu đồng | Sửa (+12%) |",
    ]


def test_changed_words_stand_out_on_both_sides():
    (table,) = _appendix(PROSE, PROSE.replace("mục tiêu, nội dung", "mục tiêu, giải pháp")).blocks
    cells = table.rows[2].cells
    assert [run.text for run in cells[2].paragraphs[0] if run.struck] == ["nội dung"]
    assert [run.text for run in cells[3].paragraphs[0] if run.bold] == ["giải pháp"]
    assert not any(
        run.bold or run.struck for run in (*cells[2].paragraphs[0][:1], *cells[3].paragraphs[0][:1])
    )


def test_new_thing_is_told_line_by_line():
    line = "      - {tên: Khen thưởng, sản phẩm: Quyết định, thời gian: Quý IV}\n"
    new = TASKS.replace("      - {tên: Viết", line + "      - {tên: Viết")
    row = next(row for row in _rows(TASKS, new) if "Khen" in row)
    assert (
        row == "| 1 | Nhiệm vụ 1.2 (Công tác tuyên truyền) |  | "
        "Khen thưởng / Thời gian: Quý IV / Sản phẩm: Quyết định | Bổ sung |"
    )


def test_table_is_one_landscape_appendix_of_the_new_document():
    appendix = _appendix(PROSE, PROSE.replace("rõ người", "rõ đơn vị"))
    assert (appendix.label, appendix.landscape) == (LABEL, True)
    assert appendix.blocks[0].rows[0].kind is RowKind.HEADER
