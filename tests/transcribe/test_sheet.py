from sinhkehoach.conformance.markers import Rank
from sinhkehoach.transcribe.sheet import SheetLine, SheetTable
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


def test_lines_and_tables_stand_in_their_order():
    kinds = [type(block) for block in blocks_in("Trước\nTT\tTên\n1\tMột\nSau\n")]
    assert kinds == [SheetLine, SheetTable, SheetLine]


def test_cells_keep_their_columns():
    table = table_in("TT\tTên\tGhi chú\n1\tMột\t\n")
    assert table.columns == 3
    assert [[cell.text for cell in row] for row in table.rows] == [["TT", "Tên", "Ghi chú"], ["1", "Một", ""]]
    assert [cell.column for cell in table.rows[1]] == [0, 1, 2]
    assert {cell.span for row in table.rows for cell in row} == {1}
