import pytest

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.compose.document import Align, Row, RowKind, Run, TextRow
from sinhkehoach.compose.table_builder import TABLE_PT, Head, build_table, leaves, text_cell, text_runs
from tests.support.plans import dump_table

MM_PER_PT = 25.4 / 72


def _head(name: str, *heads: Head, **how) -> Head:
    return Head(text_runs(name), heads, **how)


def _row(*texts: str) -> Row:
    return Row(tuple(text_cell(text) for text in texts))


def _columns(heads: list[Head], *rows: Row | TextRow):
    return build_table(heads, list(rows), ()).columns


def test_one_row_of_heads_over_plain_columns():
    assert dump_table(build_table([_head("A"), _head("B")], [_row("1", "2")], ())) == (
        "[HEADER] | A | B |\n| 1 | 2 |"
    )


def test_a_head_over_others_spans_them_and_one_alone_spans_both_rows():
    heads = [_head("A"), _head("B", _head("C"), _head("D")), _head("E")]
    assert dump_table(build_table(heads, [_row("1", "2", "3", "4")], ())) == (
        "[HEADER] | A ↕2 | B ↔2 | E ↕2 |\n[HEADER] | C | D |\n| 1 | 2 | 3 | 4 |"
    )


def test_columns_are_numbered_below_their_heads():
    heads = [_head("A"), _head("B", _head("C"), _head("D"))]
    table = build_table(heads, [_row("x", "y", "z")], (), column_numbers=True)
    assert [row.kind for row in table.rows] == [
        RowKind.HEADER,
        RowKind.HEADER,
        RowKind.COLUMN_NUMBERS,
        RowKind.BODY,
    ]
    assert dump_table(table).splitlines()[2] == "[COLUMN_NUMBERS] | 1 | 2 | 3 |"


def test_leaves_stand_directly_over_cells():
    heads = [_head("A"), _head("B", _head("C"), _head("D"))]
    assert [leaf.name[0].text for leaf in leaves(heads)] == ["A", "C", "D"]


def test_a_table_knows_where_it_was_typed():
    assert build_table([_head("A")], [], ("bảng", 3)).path == ("bảng", 3)


def test_every_column_keeps_its_alignment():
    columns = _columns(
        [_head("A"), _head("B", _head("C", align=Align.RIGHT), _head("D", align=Align.CENTER))]
    )
    assert [column.align for column in columns] == [Align.LEFT, Align.RIGHT, Align.CENTER]


def test_widths_of_the_author_keep_their_proportion():
    columns = _columns(
        [_head("A", width=4), _head("B", width=2), _head("C", width=1.5)], _row("x" * 90, "y", "z")
    )
    weights = [column.weight / columns[1].weight for column in columns]
    assert weights == pytest.approx([2, 1, 0.75])


def test_a_column_without_a_width_follows_its_text_beside_widths_of_the_author():
    alone = _columns([_head("A"), _head("B"), _head("C")], _row("một hai", "một hai ba bốn năm", "x"))
    mixed = _columns(
        [_head("A", width=3), _head("B", width=3), _head("C")], _row("một hai", "một hai ba bốn năm", "x")
    )
    assert mixed[2].weight == pytest.approx(alone[2].weight)
    assert mixed[0].weight == mixed[1].weight
    assert sum(column.weight for column in mixed) == pytest.approx(sum(column.weight for column in alone))


def test_more_text_makes_a_column_wider():
    short, long = _columns([_head("A"), _head("B")], _row("một hai", "một hai ba bốn năm sáu bảy tám " * 6))
    assert long.weight > 2 * short.weight


@pytest.mark.parametrize("rows", [(), (_row("", ""),)])
def test_a_column_without_text_is_as_wide_as_its_head(rows):
    (first, second) = _columns([_head("TT"), _head("Nghiêng")], *rows)
    assert first.weight == first.minimum_mm
    assert second.weight == second.minimum_mm > first.minimum_mm


@pytest.mark.parametrize("word", ["Nghiêng", "1.234.567,89", "2027/QĐ"])
def test_no_column_is_so_narrow_that_a_word_breaks(word):
    inside = text_width(word, TABLE_PT, bold=True) * MM_PER_PT
    in_head, in_cell = _columns([_head(f"a {word} b"), _head("B")], _row("x", f"a {word} b"))
    for column in (in_head, in_cell):
        assert inside < column.minimum_mm < inside + 6


def test_columns_under_one_head_are_as_wide_as_the_widest_of_them():
    heads = [_head("A"), _head("B", _head("C"), _head("D"))]
    _, first, second = _columns(heads, _row("x", "y", "một câu dài hơn nhiều"))
    assert first.weight == second.weight
    assert first.minimum_mm == second.minimum_mm


def test_cells_over_several_columns_make_none_of_them_wider():
    wide = Row((text_cell("một dòng rất dài qua hai cột " * 5, columns=2),), RowKind.GROUP)
    heads = [_head("A"), _head("B")]
    assert _columns(heads, _row("x", "y"), wide) == _columns(heads, _row("x", "y"))


def test_rows_of_plain_text_count_like_any_row():
    heads = [_head("A"), _head("B")]
    assert _columns(heads, TextRow(("một", "hai ba bốn")), TextRow(("", "năm"))) == _columns(
        heads, _row("một", "hai ba bốn"), _row("", "năm")
    )


def test_a_row_of_plain_text_has_cells_with_their_places():
    row = TextRow(("1", "a", ""), ("bảng", 0, "hàng", 4), is_counted=True)
    assert [(cell.paragraphs, cell.path) for cell in row.cells] == [
        (((Run("1"),),), ()),
        (((Run("a"),),), ("bảng", 0, "hàng", 4, 0)),
        (((),), ("bảng", 0, "hàng", 4, 1)),
    ]


def test_an_empty_text_is_no_run():
    assert text_runs("") == ()
    assert text_runs("a", bold=True) == (Run("a", bold=True),)
    assert text_cell("").paragraphs == ((),)
