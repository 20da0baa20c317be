from sinhkehoach.pdf.pages import Box, Page
from sinhkehoach.pdf.sheets import sheets_of
from sinhkehoach.pdf.tables import PlacedTable
from tests.support.pdf_files import HEIGHT, WIDTH, words_at

CELLS = (Box(85, 200, 185, 230), Box(185, 200, 285, 230))


def test_page_is_read_from_top_to_bottom():
    words = [
        *words_at(85, 300, "dưới"),
        *words_at(90, 220, "trong"),
        *words_at(85, 100, "trên"),
        *words_at(300, 40, "1"),
    ]
    (sheet,), margins = sheets_of([Page(WIDTH, HEIGHT, tuple(words), (CELLS,))])
    kinds = ["bảng" if isinstance(item, PlacedTable) else item.text for item in sheet.items()]
    assert kinds == ["trên", "bảng", "dưới"]
    assert margins.numbers == ("1",)


def test_pages_of_one_shape_have_one_area():
    def page(width, x):
        words = [word for row in range(3) for word in words_at(x, 100 + 16 * row, "chữ của một dòng")]
        return Page(width, HEIGHT, tuple(words))

    sheets, _ = sheets_of([page(WIDTH, 85), page(WIDTH, 90), page(WIDTH * 2, 200)])
    assert [sheet.area.left for sheet in sheets] == [85, 85, 200]


def test_rule_of_a_table_begins_no_footnotes():
    words = [*words_at(85, 100, "chữ " * 15 + "chữ"), *words_at(85, 760, "Nguồn: báo cáo", 10)]
    cells = (Box(85, 700, 185, 740), Box(185, 700, 285, 740))
    rule = Box(85, 720, 185, 720)
    (inside,), _ = sheets_of([Page(WIDTH, HEIGHT, tuple(words), (cells,), (rule,))])
    (free,), _ = sheets_of([Page(WIDTH, HEIGHT, tuple(words), (), (rule,))])
    assert (len(inside.notes), len(free.notes)) == (0, 1)


def test_name_behind_an_end_stands_in_its_columns():
    end = [*words_at(85, 700, "Nơi nhận:"), *words_at(350, 700, "CHỦ TỊCH")]
    pages = [Page(WIDTH, HEIGHT, tuple(words)) for words in (end, words_at(370, 80, "Lê Thị Thu Hà"))]
    sheets, _ = sheets_of([*pages, Page(WIDTH, HEIGHT, tuple(words_at(370, 80, "Phải")))])
    assert [[each.is_rest for each in sheet.columns] for sheet in sheets] == [[False], [True], []]
