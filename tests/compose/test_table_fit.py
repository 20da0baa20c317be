import pytest

from sinhkehoach.compose.document import Column
from sinhkehoach.compose.table_fit import (
    LYING_MM,
    UPRIGHT_MM,
    fitted,
    is_squeezed,
    needed_mm,
    placed_tables,
    wants_lying_page,
)
from tests.support.documents import appendix, document, paragraph, table
from tests.support.plans import document_of, table_of

_PLAN = "phụ lục: [{{tên: A, {how}bảng: {{số thứ tự: không, cột: [{heads}], hàng: [[{cells}]]}}}}]"


def _wide(count: int, how: str = "", cell: str = "16.000.000.000") -> str:
    heads = ", ".join(f"C{each}" for each in range(count))
    return _PLAN.format(how=how, heads=heads, cells=", ".join([cell] * count))


def _grid(*minima: float, comfortable: float = 0.0):
    return table()._replace(columns=tuple(Column(1, least, comfortable_mm=comfortable) for least in minima))


def test_the_words_need_less_than_the_least_width_for_air_beside_them_may_go():
    assert needed_mm(_grid(21.0, 31.0, 0.5)) == 50.0


@pytest.mark.parametrize(
    ("minima", "lying"), [((83.5, 83.5), False), ((83.6, 83.5), True), ((20.0, 20.0), False)]
)
def test_lying_page_is_for_words_that_break_on_an_upright_one(minima, lying):
    assert wants_lying_page([paragraph("x"), _grid(*minima)._replace(rows=())]) is lying


def test_lying_page_is_for_long_texts_in_narrow_columns():
    assert is_squeezed(_grid(*[15.0] * 6, comfortable=28.0), UPRIGHT_MM)
    assert not is_squeezed(_grid(*[15.0] * 5, comfortable=28.0), UPRIGHT_MM)
    assert wants_lying_page([_grid(*[15.0] * 6, comfortable=28.0)])


def test_smaller_size_is_for_a_table_that_needs_just_that():
    roomy, close, hopeless = _grid(80.0, 80.0), _grid(85.0, 85.0), _grid(120.0, 120.0)
    blocks = fitted([paragraph("x"), roomy, close, hopeless], UPRIGHT_MM)
    assert blocks[0] == paragraph("x")
    assert [block.size_pt for block in blocks[1:]] == [None, 11.0, None]
    assert needed_mm(blocks[2]) == pytest.approx(2 * (80.8 * 11 / 12 + 4.2 - 1))
    assert blocks[3] == hopeless


@pytest.mark.parametrize(
    ("text", "landscape"),
    [
        (_wide(5), False),
        (_wide(6), True),
        (_wide(6, "khổ: dọc, "), False),
        (_wide(2, "khổ: ngang, "), True),
    ],
)
def test_an_appendix_lies_as_its_author_says_else_as_its_tables_need(text, landscape):
    assert document_of(text).appendices[0].landscape is landscape


def test_a_column_of_many_words_is_comfortable_at_a_dozen_letters():
    columns = table_of(_wide(2, cell="một câu rất dài " * 20)).columns
    assert columns[0].comfortable_mm == 28.0
    assert table_of(_wide(2, cell="câu ngắn thôi")).columns[0].comfortable_mm == pytest.approx(
        13 * 2.1 / 6 + 4.2
    )


def test_tables_come_with_their_page_and_the_way_out():
    upright = appendix("A", blocks=(table(),))
    lying = appendix("B", landscape=True, blocks=(table(),))
    found = list(placed_tables(document(body=(paragraph("x"), table()), appendices=(upright, lying))))
    assert [width for _, width, _ in found] == [UPRIGHT_MM, UPRIGHT_MM, LYING_MM]
    assert ["phụ lục khổ ngang" in found[0][2], "khổ: ngang" in found[1][2], "ngang" in found[2][2]] == [
        True,
        True,
        False,
    ]
