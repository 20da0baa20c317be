import pytest

from sinhkehoach.compose.document import Align, Cell, Column, Row, RowKind, Run, Table, TextRow
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.tables import table_xml
from sinhkehoach.template.prepared_template import Style
from tests.support.documents import cell, row, runs, table, work_table
from tests.support.docx import find_all, fragment, text_of

STYLES = {
    "KH O bang": Style("KHObang", "left"),
    "KH Dau bang": Style("KHDaubang", "center"),
    "footnote reference": Style("FootnoteReference", "left"),
}
WIDTH = 9354


def built(what, width=WIDTH):
    return fragment("".join(table_xml(what, width, STYLES, Marks())))


def values(root, path):
    return [str(value) for value in find_all(root, path)]


def test_table_is_fixed_at_the_sum_of_its_grid():
    root = built(work_table(2))
    grid = [int(value) for value in values(root, ".//w:gridCol/@w:w")]
    assert sum(grid) == WIDTH
    assert values(root, ".//w:tblW/@w:w") == [str(WIDTH)]
    assert values(root, ".//w:tblLayout/@w:type") == ["fixed"]


def test_every_row_fills_the_grid_exactly():
    root = built(work_table(3))
    grid = [int(value) for value in values(root, ".//w:gridCol/@w:w")]
    for each in find_all(root, ".//w:tr"):
        at = 0
        for one in find_all(each, "w:tc"):
            span = int((values(one, "w:tcPr/w:gridSpan/@w:val") or ["1"])[0])
            assert values(one, "w:tcPr/w:tcW/@w:w") == [str(sum(grid[at : at + span]))]
            at += span
        assert at == len(grid)


def test_only_the_leading_header_rows_are_repeated():
    rows = find_all(built(work_table(2)), ".//w:tr")
    assert [bool(find_all(each, "w:trPr/w:tblHeader")) for each in rows] == [True] * 3 + [False] * 4


def test_no_row_is_split_over_pages():
    root = built(work_table(2))
    assert len(find_all(root, ".//w:trPr/w:cantSplit")) == len(find_all(root, ".//w:tr"))


def test_cell_over_two_rows_restarts_and_continues():
    first, second = find_all(built(work_table(1)), ".//w:tr")[:2]
    assert [bool(values(one, ".//w:vMerge/@w:val")) for one in find_all(first, "w:tc")] == [
        True, True, False, True, True, True,
    ]  # fmt: skip
    continued = [one for one in find_all(second, "w:tc") if find_all(one, ".//w:vMerge[not(@w:val)]")]
    assert len(continued) == 5
    assert all(len(find_all(one, "w:p")) == 1 for one in continued)


def test_cell_over_rows_and_columns_continues_over_the_same_columns():
    what = Table(
        (Column(1), Column(1), Column(1)),
        (
            Row((cell("a", rows=3, columns=2), cell("b"))),
            row("c"),
            row("d"),
            row("e", "f", "g"),
        ),
    )
    rows = find_all(built(what), ".//w:tr")
    assert [values(each, "w:tc/w:tcPr/w:gridSpan/@w:val") for each in rows] == [["2"], ["2"], ["2"], []]
    assert [[text_of(one) for one in find_all(each, "w:tc")] for each in rows] == [
        ["a", "b"], ["", "c"], ["", "d"], ["e", "f", "g"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "bold", "italic", "keeps_next"),
    [
        (RowKind.BODY, False, False, False),
        (RowKind.GROUP, True, False, True),
        (RowKind.SUBGROUP, True, True, True),
        (RowKind.PEER, True, False, False),
        (RowKind.TOTAL, True, False, False),
    ],
)
def test_kind_of_row_decides_its_weight_and_whether_it_stays_with_the_next(kind, bold, italic, keeps_next):
    root = built(table(row("a", "b", kind=kind)))
    assert len(find_all(root, ".//w:b")) == 2 * bold
    assert len(find_all(root, ".//w:i")) == 2 * italic
    assert len(find_all(root, ".//w:keepNext")) == 2 * keeps_next


@pytest.mark.parametrize(
    ("rows", "with_note", "kept"),
    [(1, False, [0]), (1, True, [1]), (2, False, [1, 0]), (4, False, [0, 0, 1, 0]), (4, True, [0, 0, 1, 1])],
)
@pytest.mark.parametrize("texts", [TextRow(("a", "b")), row("a", "b")], ids=["texts", "cells"])
def test_last_row_and_a_note_below_it_never_stand_alone(rows, with_note, kept, texts):
    what = Table((Column(1), Column(1)), (texts,) * rows, keep_next=with_note)
    found = [len(find_all(each, ".//w:keepNext")) for each in find_all(built(what), ".//w:tr")]
    assert found == [2 * each for each in kept]


@pytest.mark.parametrize("kind", [RowKind.HEADER, RowKind.COLUMN_NUMBERS])
def test_header_cells_are_centred_upright_and_in_the_header_style(kind):
    root = built(table(row("a", "b", kind=kind)))
    assert values(root, ".//w:vAlign/@w:val") == ["center", "center"]
    assert values(root, ".//w:pStyle/@w:val") == ["KHDaubang", "KHDaubang"]
    assert not find_all(root, ".//w:p//w:jc")


@pytest.mark.parametrize(
    ("of_cell", "of_column", "expected"),
    [
        (None, Align.LEFT, []),
        (None, Align.RIGHT, ["right"]),
        (Align.CENTER, Align.RIGHT, ["center"]),
        (Align.LEFT, Align.RIGHT, []),
    ],
)
def test_cell_is_set_as_it_says_or_as_its_column(of_cell, of_column, expected):
    what = Table((Column(1, align=of_column),), (Row((cell("a", align=of_cell),)),))
    assert values(built(what), ".//w:p//w:jc/@w:val") == expected


def test_cell_over_columns_is_set_left_unless_it_says_otherwise():
    what = Table((Column(1, align=Align.CENTER), Column(1)), (Row((cell("a", columns=2),)),))
    assert not find_all(built(what), ".//w:p//w:jc")


@pytest.mark.parametrize(
    "content", [(), ((),), (runs("a"), ()), (runs("a"), (Run("b", bold=True), Run("", note=1)))]
)
def test_cell_has_a_paragraph_for_each_of_its_own_and_at_least_one(content):
    what = Table((Column(1),), (Row((Cell(content),)),))
    assert len(find_all(built(what), ".//w:p")) == max(len(content), 1)


def test_typical_rows_and_special_ones_say_the_same():
    plain = built(table(row("a<&", "b")))
    special = built(table(Row((cell("a<&", align=Align.LEFT), cell("b")))))
    assert table_text(plain) == table_text(special)
    assert len(find_all(plain, ".//*")) == len(find_all(special, ".//*"))


def table_text(root):
    return [text_of(one) for one in find_all(root, ".//w:tc")]


@pytest.mark.parametrize("cells", [1, 3])
def test_row_that_does_not_fill_the_grid_is_refused(cells):
    with pytest.raises(ValueError, match="2"):
        table_xml(table(row(*"abc"[:cells])), WIDTH, STYLES, Marks())


@pytest.mark.parametrize(
    "texts",
    [("a", "b"), ("a", ""), ("", ""), ("A & B", "<5%"), ("100 %", "%s"), ("một\nhai", "a\tb")],
)
def test_row_of_texts_is_set_as_the_row_of_its_cells(texts):
    short = TextRow(texts)
    assert table_xml(table(short), WIDTH, STYLES, Marks()) == table_xml(
        table(Row(short.cells)), WIDTH, STYLES, Marks()
    )


@pytest.mark.parametrize("texts", [("a",), ("a", "b", "c")])
def test_row_of_texts_that_does_not_fill_the_grid_is_refused(texts):
    with pytest.raises(ValueError, match="columns"):
        table_xml(table(TextRow(texts)), WIDTH, STYLES, Marks())


def test_row_of_texts_under_a_cell_of_several_rows_leaves_its_columns_out():
    what = Table((Column(1), Column(1)), (Row((cell("a", rows=2), cell("b"))), TextRow(("c",))))
    rows = find_all(built(what), ".//w:tr")
    assert [text_of(one) for one in find_all(rows[1], "w:tc")] == ["", "c"]


def test_every_word_of_a_smaller_table_is_set_in_its_size():
    marked = Cell((runs("đậm", bold=True), runs("thường")))
    small = table(row("A", "B", kind=RowKind.HEADER), Row((marked, cell("x"))), row("1", "2"))._replace(
        size_pt=11
    )
    root = built(small)
    assert len(find_all(root, ".//w:t")) == 7
    assert values(root, ".//w:r[w:t]/w:rPr/w:sz/@w:val") == ["22"] * 7
    assert values(root, ".//w:r[w:t]/w:rPr/w:szCs/@w:val") == ["22"] * 7
    assert [child.tag.rpartition("}")[2] for child in find_all(root, ".//w:rPr[w:b]")[0]] == [
        "b",
        "sz",
        "szCs",
    ]


def test_a_table_of_the_usual_size_says_nothing_of_it():
    assert not find_all(built(table(row("1", "2"))), ".//w:sz")
