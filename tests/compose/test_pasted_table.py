from sinhkehoach.compose.document import Align, Paragraph, Table
from sinhkehoach.compose.pasted_table import pasted_table, row_in_line
from sinhkehoach.model.prose import parse_prose
from tests.support.plans import appendix_of, body_of, document_of, dump_table, renderer_of, runs_text


def _table(text: str) -> Table:
    prose, faults = parse_prose(text)
    assert faults == ()
    return pasted_table(prose.items, renderer_of(""), ("yêu cầu",))


def test_the_first_row_names_the_columns():
    assert dump_table(_table("Trường\tSố lớp\nHoa **Sen**\t12\nHoa Mai\t7\nLời sau.")).splitlines() == [
        "[HEADER] | Trường | Số lớp |",
        "| Hoa **Sen** | 12 |",
        "| Hoa Mai | 7 |",
    ]


def test_rows_that_lack_cells_are_filled():
    assert dump_table(_table("A\tB\n1\t2\t3\n4\t5")).splitlines() == [
        "[HEADER] | A | B |  |",
        "| 1 | 2 | 3 |",
        "| 4 | 5 |  |",
    ]


def test_figures_stand_right_and_row_numbers_in_the_middle():
    table = _table("STT\tTên\tSố lớp\tTỷ lệ\n1\tA\t12\t5%\n2\tB\t\t7%")
    assert [column.align for column in table.columns] == [Align.CENTER, Align.LEFT, Align.RIGHT, Align.RIGHT]


def test_the_cells_of_a_row_bear_the_path_of_its_line():
    table = _table("A\tB\n1\t2")
    assert [[cell.path for cell in row.cells] for row in table.rows] == [[("yêu cầu",)] * 2] * 2
    assert (table.path, [row.path for row in table.rows]) == ((), [("yêu cầu",)] * 2)


def test_a_row_in_a_line_has_semicolons():
    prose, _ = parse_prose("A\t\t**B**\nC\tD\tE")
    assert runs_text(row_in_line(prose.items[0], renderer_of(""))) == "A; **B**"


def test_a_table_stands_where_it_was_pasted():
    text = "yêu cầu: |\n  a) Gồm:\n  b) Các lớp:\n  Lớp\tSố\n  A\t1\n  c) Khác.\n"
    assert body_of(text).splitlines()[1:] == [
        "[POINT] a) Gồm:",
        "[POINT] b) Các lớp:",
        "[HEADER] | Lớp | Số |",
        "| A | 1 |",
        "[POINT] c) Khác.",
    ]


def test_two_tables_may_follow_one_another():
    text = "nhiệm vụ:\n  - tên: A\n    nội dung: |\n      B\tC\n      1\t2\n      Lời:\n      D | E\n      3 | 4\n"
    blocks = document_of(text).body[3:6]
    assert [isinstance(block, Table) for block in blocks] == [True, False, True]


def test_no_table_stands_in_a_note_or_a_cell():
    text = """
    nhiệm vụ:
      - tên: A
        nội dung: |
          B\tC
          1\t2
    phụ lục:
      - {tên: D, từ: nhiệm vụ, cột: [nhiệm vụ, nội dung]}
    """
    assert "B; C / 1; 2" in appendix_of(text)
    text = 'kinh phí: {khoản: [{tên: A, tiền: 5}], cách in: bảng, ghi chú: "B\\tC\\n1\\t2"}'
    notes = [
        block
        for block in document_of(text).body
        if isinstance(block, Paragraph) and block.path[-1:] == ("ghi chú",)
    ]
    assert [runs_text(note.runs) for note in notes] == ["B; C", "1; 2"]
