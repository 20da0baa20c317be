import pytest

from sinhkehoach.compose.document import Align, Paragraph, ParagraphKind, RowKind, Table
from sinhkehoach.compose.free_tables import group_row, unit_line, with_note
from sinhkehoach.compose.table_builder import text_runs
from tests.support.plans import appendix_of, document_of, dump_blocks, table_of


def _printed(table: str) -> list[str]:
    return appendix_of(f"phụ lục: [{{tên: P, bảng: {{{table}}}}}]").splitlines()


def test_rows_are_numbered_unless_told_otherwise():
    assert _printed("cột: [X], hàng: [[a], [b]]") == ["[HEADER] | TT | X |", "| 1 | a |", "| 2 | b |"]
    assert _printed("cột: [X], hàng: [[a], [b]], số thứ tự: không") == ["[HEADER] | X |", "| a |", "| b |"]


def test_name_and_unit_stand_above_and_the_note_below():
    table = "tên: Bảng 1, đơn vị tính: triệu đồng, cột: [X], hàng: [[a]], ghi chú: 'Ghi chú: x'"
    assert _printed(table) == [
        "[TABLE_NAME] Bảng 1",
        "[UNIT_LINE] Đơn vị tính: triệu đồng",
        "[HEADER] | TT | X |",
        "| 1 | a |",
        "[TABLE_NOTE] Ghi chú: x",
    ]


def test_what_stands_above_a_table_is_kept_with_it():
    text = "phụ lục: [{tên: P, bảng: {tên: A, đơn vị tính: lớp, cột: [X], hàng: [[a]]}}]"
    blocks = document_of(text).appendices[0].blocks
    assert [block.keep_next for block in blocks if isinstance(block, Paragraph)] == [True, True]


def test_heads_in_two_rows_with_column_numbers():
    assert _printed("cột: [X, {tên: Y, cột: [Z, T]}, W], hàng: [[1, 2, 3, 4]], đánh số cột: có") == [
        "[HEADER] | TT ↕2 | X ↕2 | Y ↔2 | W ↕2 |",
        "[HEADER] | Z | T |",
        "[COLUMN_NUMBERS] | 1 | 2 | 3 | 4 | 5 |",
        "| 1 | 1 | 2 | 3 | 4 |",
    ]


def test_groups_are_numbered_in_roman_and_rows_restart_in_each():
    rows = "[a, b], {nhóm: G, hàng: [[c, d], [e, f]]}, {nhóm: H, hàng: [[g, h]]}"
    assert _printed(f"cột: [X, Y], hàng: [{rows}]") == [
        "[HEADER] | TT | X | Y |",
        "| 1 | a | b |",
        "[GROUP] | I | G ↔2 |",
        "| 1 | c | d |",
        "| 2 | e | f |",
        "[GROUP] | II | H ↔2 |",
        "| 1 | g | h |",
    ]


def test_groups_within_groups_are_not_numbered():
    assert _printed(
        "cột: [X, Y], hàng: [{nhóm: G, hàng: [{nhóm: H, hàng: [[a, b]]}, {nhóm: K, hàng: [[c, d]]}]}]"
    ) == [
        "[HEADER] | TT | X | Y |",
        "[GROUP] | I | G ↔2 |",
        "[SUBGROUP] | H ↔3 |",
        "| 1 | a | b |",
        "[SUBGROUP] | K ↔3 |",
        "| 1 | c | d |",
    ]


def test_groups_span_a_table_without_row_numbers():
    assert _printed(
        "cột: [X, Y], số thứ tự: không, hàng: [{nhóm: G, hàng: [{nhóm: H, hàng: [[a, b]]}]}]"
    ) == [
        "[HEADER] | X | Y |",
        "[GROUP] | G ↔2 |",
        "[SUBGROUP] | H ↔2 |",
        "| a | b |",
    ]


@pytest.mark.parametrize(
    ("table", "total"),
    [
        (
            "cột: [X, {tên: Y, cộng: có}], hàng: [[a, 1.000], [b, '0,5']]",
            "[TOTAL] | Tổng cộng ↔2 | 1.000,5 |",
        ),
        (
            "cột: [X, {tên: Y, cộng: có}, Z, {tên: T, cộng: có}], hàng: [[a, 1, b, 2]], dòng cộng: Tổng số",
            "[TOTAL] | Tổng số ↔2 | 1 |  | 2 |",
        ),
        ("cột: [{tên: X, cộng: có}], hàng: [[3], ['']]", "[TOTAL] | Tổng cộng | 3 |"),
        ("cột: [X, {tên: Y, cộng: có}], hàng: [[a, 3]], số thứ tự: không", "[TOTAL] | Tổng cộng | 3 |"),
        (
            "cột: [X, {tên: Y, cộng: có}], hàng: [{nhóm: G, hàng: [[a, 3]]}, [b, 4]]",
            "[TOTAL] | Tổng cộng ↔2 | 7 |",
        ),
        (
            "cột: [X, {tên: Y, cột: [Z, {tên: T, cộng: có}]}], hàng: [[a, b, 3]]",
            "[TOTAL] | Tổng cộng ↔3 | 3 |",
        ),
    ],
)
def test_the_last_row_sums_the_columns_wished_for(table, total):
    assert _printed(table)[-1] == total


def test_a_table_without_sums_has_no_last_row():
    assert not [line for line in _printed("cột: [X], hàng: [[1]], dòng cộng: Tổng") if "TOTAL" in line]


def test_cells_may_be_empty_or_have_several_lines():
    assert _printed(r'cột: [X, Y, Z], hàng: [["a\nb", "", ~], ["**c**\n[[kỳ]]", d, e]]') == [
        "[HEADER] | TT | X | Y | Z |",
        "| 1 | a / b |  |  |",
        "| 2 | **c** / năm 2027 | d | e |",
    ]


def test_words_in_a_cell_come_out_as_typed():
    assert _printed("cột: [X], hàng: [['GD&ĐT <5% {{ x }}']]")[1] == "| 1 | GD&ĐT <5% {{ x }} |"


def test_columns_are_set_as_wished_and_sums_to_the_right():
    table = table_of(
        "phụ lục: [{tên: P, bảng: {cột: [X, {tên: Y, căn: giữa}, {tên: Z, cộng: có}, {tên: T, cộng: có, căn: trái}],"
        " hàng: [[a, b, 1, 2]]}}]"
    )
    assert [column.align for column in table.columns] == [
        Align.CENTER,
        Align.LEFT,
        Align.CENTER,
        Align.RIGHT,
        Align.LEFT,
    ]


def test_cells_know_where_they_were_typed():
    table = table_of("phụ lục: [{tên: P, bảng: {cột: [X], hàng: [{nhóm: G, hàng: [['**a**']]}]}}]")
    base = ("phụ lục", 0, "bảng", 0)
    assert table.path == base
    assert table.rows[1].cells[1].path == (*base, "hàng", 0)
    assert table.rows[2].cells[1].path == (*base, "hàng", 0, "hàng", 0, 0)


def test_several_tables_follow_one_another():
    text = "phụ lục: [{tên: P, bảng: [{cột: [X], hàng: [[a]]}, {cột: [Y], hàng: [[b]]}]}]"
    tables = [block for block in document_of(text).appendices[0].blocks if isinstance(block, Table)]
    assert [table.path for table in tables] == [("phụ lục", 0, "bảng", 0), ("phụ lục", 0, "bảng", 1)]


def test_a_unit_line_needs_a_unit():
    assert unit_line(None, ()) == []
    (line,) = unit_line("lớp", ("bảng",))
    assert (line.kind, line.keep_next, line.path) == (ParagraphKind.UNIT_LINE, True, ("bảng",))


def test_a_group_row_spans_what_its_number_leaves():
    name = text_runs("G")
    numbered, plain = group_row(name, "I", 4, ()), group_row(name, "", 4, (), top=False)
    assert ([cell.columns for cell in numbered.cells], numbered.kind) == ([1, 3], RowKind.GROUP)
    assert ([cell.columns for cell in plain.cells], plain.kind) == ([4], RowKind.SUBGROUP)


def test_footnotes_of_a_table_come_in_reading_order():
    text = """
        phụ lục:
          - tên: P
            bảng:
              tên: N[^1]
              cột: ["X[^2]", {tên: Y, cột: ["Z[^3]"]}]
              hàng: [["a[^4]", "b[^5]"], {nhóm: "G[^6]", hàng: [["c[^7]", d]]}]
              ghi chú: x[^8]
        chú thích: {8: h, 7: g, 6: f, 5: e, 4: d, 3: c, 2: b, 1: a}
        """
    document = document_of(text)
    assert [note.runs[0].text for note in document.notes] == list("abcdefgh")
    assert "[^8]" in dump_blocks(document.appendices[0].blocks[-1:])


def test_a_table_with_a_note_is_kept_with_it():
    for note, kept in (("", False), (", ghi chú: x", True)):
        text = f"phụ lục: [{{tên: P, bảng: {{cột: [X], hàng: [[a]]{note}}}}}]"
        assert table_of(text).keep_next is kept


def test_a_table_comes_before_its_note():
    table, note = Table((), ()), Paragraph(ParagraphKind.TABLE_NOTE, text_runs("x"))
    assert with_note(table, []) == [table]
    assert with_note(table, [note])[1:] == [note]


def test_row_numbers_that_the_author_typed_stand_in_the_middle():
    table = "cột: [%s, {tên: X, căn: trái}], hàng: [[1, a]]"
    text = f"phụ lục: [{{tên: A, bảng: {{{table % 'STT'}}}}}]"
    assert [column.align for column in table_of(text).columns] == [Align.CENTER, Align.LEFT]
    text = f"phụ lục: [{{tên: A, bảng: {{{table % '{tên: STT, căn: phải}'}}}}}]"
    assert [column.align for column in table_of(text).columns] == [Align.RIGHT, Align.LEFT]


def test_the_column_of_row_numbers_has_the_name_that_its_author_gives():
    assert _printed("cột: [X], hàng: [[a]], số thứ tự: Số TT") == ["[HEADER] | Số TT | X |", "| 1 | a |"]
    assert _printed("cột: [STT, X], hàng: [[1, a]]") == ["[HEADER] | STT | X |", "| 1 | a |"]
