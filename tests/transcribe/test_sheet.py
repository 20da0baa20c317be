import pytest

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.sheet import SheetLine, blocks_of, repeated_heads
from tests.support.docx import word_file
from tests.support.papers import blocks_in, table_in


def test_lines_have_number_level_and_words():
    lines = blocks_in("I. MỤC ĐÍCH\n1.2. Mở lớp\na) Phòng Kinh tế\n- Làm tốt\nThường xuyên\n")
    assert [(line.rank, line.number, line.depth, line.words) for line in lines] == [
        (Rank.ROMAN, "I", 0, "MỤC ĐÍCH"),
        (Rank.DEEP_NUMBER, "1.2", 2, "Mở lớp"),
        (Rank.POINT, "a", 0, "Phòng Kinh tế"),
        (Rank.DASH, "", 0, "Làm tốt"),
        (Rank.PLAIN, "", 0, "Thường xuyên"),
    ]
    assert [line.is_caps for line in lines] == [True, False, False, False, False]


@pytest.mark.parametrize("drawn", ["--------", "_____", "- - - -", "***", "–––"])
def test_line_drawn_by_keys_is_none_of_the_text(drawn):
    assert [line.words for line in blocks_in(f"Một\n{drawn}\n- Hai\nBa --- bốn\n")] == [
        "Một",
        "Hai",
        "Ba --- bốn",
    ]


def test_lines_and_tables_stand_in_their_order():
    kinds = [type(block) for block in blocks_in("Trước\nTT\tTên\n1\tMột\nSau\n")]
    assert kinds == [SheetLine, SheetTable, SheetLine]


def test_cells_keep_their_columns():
    table = table_in("TT\tTên\tGhi chú\n1\tMột\t\n")
    assert table.columns == 3
    assert [[cell.text for cell in row] for row in table.rows] == [["TT", "Tên", "Ghi chú"], ["1", "Một", ""]]
    assert [cell.column for cell in table.rows[1]] == [0, 1, 2]
    assert {cell.span for row in table.rows for cell in row} == {1}


def table(*rows):
    cells = "".join(
        f"<w:tr>{''.join(f'<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>' for cell in row)}</w:tr>"
        for row in rows
    )
    edges = "".join(
        f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "<w:gridCol/>" * len(rows[0])
    return f"<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{cells}</w:tbl>"


def read_blocks(body):
    document, _ = examine_by_regime(read_docx(word_file(body)))
    return list(blocks_of(document, document.document.paragraphs))


def read_repeated(body):
    document, _ = examine_by_regime(read_docx(word_file(body)))
    rows = repeated_heads(document, document.document.paragraphs)
    return [[each.text for each in row] for row in rows]


def test_table_split_by_hand_is_one():
    (block,) = read_blocks(table(["TT", "Tên"], ["1", "Một"]) + "<w:p/>" + table(["TT", "TÊN"], ["2", "Hai"]))
    assert [[cell.text for cell in row] for row in block.rows] == [["TT", "Tên"], ["1", "Một"], ["2", "Hai"]]


def test_rest_without_a_head_is_joined_and_other_columns_are_not():
    rest = table(["2", "Hai"])
    assert len(read_blocks(table(["TT", "Tên"], ["1", "Một"]) + "<w:p/>" + rest)) == 1
    assert len(read_blocks(table(["TT", "Tên", "Hạn"], ["1", "Một", "Hai"]) + "<w:p/>" + rest)) == 2
    assert len(read_blocks(rest + "<w:p><w:r><w:t>Lời</w:t></w:r></w:p>" + rest)) == 3


def test_head_typed_once_more_is_told_between_tables_and_inside_one():
    head, rest = ["TT", "Tên"], [["1", "Một"], ["TT", "Tên"], ["2", "Hai"]]
    assert read_repeated(table(head, *rest) + "<w:p/>" + table(head, ["3", "Ba"])) == [head, head]
    (block,) = read_blocks(table(head, *rest))
    assert [row[1].text for row in block.rows] == ["Tên", "Một", "Hai"]


def test_row_of_column_numbers_goes_with_its_head():
    head, numbers = ["STT", "Tên"], ["(1)", "(2)"]
    assert read_repeated(table(head, numbers, ["1", "Một"], head, numbers, ["2", "Hai"])) == [head, numbers]


def test_equal_rows_of_one_table_are_kept():
    body = table(["Tên", "Số"], ["Một", "5"], ["Tên", "Số"], ["Một", "5"])
    assert read_repeated(body) == []
    assert len(read_blocks(body)[0].rows) == 4
