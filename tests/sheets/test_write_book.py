from datetime import date
from decimal import Decimal
from io import BytesIO

from openpyxl import load_workbook

from sinhkehoach.sheets.book import DAY, PLAIN, Band, BookCell, BookColumn, BookSheet
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.sheets.write_book import write_book

COLUMNS = (
    BookColumn("Tên", 20),
    BookColumn("Tình trạng", 10, is_open=True, choices=("xong", "chưa")),
    BookColumn("Mã", 8, is_hidden=True),
)
ROWS = (
    (BookCell("=1+1"), BookCell(""), BookCell("a")),
    (BookCell("Việc " * 30), BookCell("", PLAIN._replace(fill="EEEEEE")), BookCell("b")),
)
SHEET = BookSheet("Một", "Kế hoạch", "Chỉ điền", COLUMNS, ROWS, frozen=1, table="Mot")


def _opened(*sheets, **given):
    return load_workbook(BytesIO(write_book(sheets)), **given)


def test_heads_stand_below_title_and_note_and_stay_in_view():
    sheet = _opened(SHEET)["Một"]
    assert [sheet["A1"].value, sheet["A2"].value] == ["Kế hoạch", "Chỉ điền"]
    assert [cell.value for cell in sheet[3]] == ["Tên", "Tình trạng", "Mã"]
    assert sheet.freeze_panes == "B4"
    assert str(sheet.merged_cells) == "A1:B1 A2:B2"
    assert (SHEET.head_row, SHEET.last_row) == (3, 5)


def test_rows_are_a_table_with_filters_and_choices():
    sheet = _opened(SHEET)["Một"]
    table = sheet.tables["Mot"]
    assert (table.ref, table.autoFilter.ref) == ("A3:C5", "A3:C5")
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.type, rule.formula1, str(rule.sqref), rule.allow_blank) == (
        "list",
        '"xong,chưa"',
        "B4:B5",
        True,
    )
    assert sheet.column_dimensions["C"].hidden
    assert not sheet.column_dimensions["A"].hidden
    assert sheet.column_dimensions["A"].width == 20
    assert _opened(SHEET._replace(table=""))["Một"].tables == {}


def test_paper_is_a4_on_its_side_one_page_wide_with_the_heads_on_each():
    sheet = _opened(SHEET)["Một"]
    page = sheet.page_setup
    assert (page.orientation, int(page.paperSize), page.fitToWidth, page.fitToHeight) == (
        "landscape",
        9,
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$3:$3"
    banded = SHEET._replace(bands=(Band(0, 1, "2027"),), table="")
    sheet = _opened(banded)["Một"]
    assert sheet.print_title_rows == "$3:$4"
    assert (sheet["A3"].value, sheet["A4"].value, sheet.freeze_panes) == ("2027", "Tên", "B5")
    assert "A3:B3" in str(sheet.merged_cells)


def test_text_is_never_a_formula_even_after_it_is_edited():
    sheet = _opened(SHEET)["Một"]
    assert (sheet["A4"].data_type, sheet["A4"].value, sheet["A4"].quotePrefix) == ("s", "=1+1", True)
    assert not sheet["A5"].quotePrefix


def test_cells_to_be_filled_in_are_yellow_unless_they_have_a_colour():
    sheet = _opened(SHEET)["Một"]
    assert [sheet[place].fill.fgColor.rgb for place in ("B4", "B5")] == ["00FFF8E1", "00EEEEEE"]
    assert sheet["A4"].fill.fill_type is None
    assert sheet["B3"].fill.fgColor.rgb != sheet["A3"].fill.fgColor.rgb


def test_formula_comes_with_what_it_comes_to():
    rows = (
        (BookCell(Decimal("1.5"), PLAIN._replace(number_format="#,##0.0")),),
        (BookCell(Decimal("2.5")),),
    )
    foot = ((BookCell(Decimal(4), formula="SUM(A4:A5)"),),)
    sheet = BookSheet("A", "", "", (BookColumn("Số", 8),), rows, foot=foot)
    data = write_book(
        (sheet, sheet._replace(name="B", foot=((BookCell(Decimal(7), formula="SUM(A4,A5)"),),)))
    )
    assert [load_workbook(BytesIO(data), data_only=True)[name]["A6"].value for name in "AB"] == [4, 7]
    assert [load_workbook(BytesIO(data))[name]["A6"].value for name in "AB"] == ["=SUM(A4:A5)", "=SUM(A4,A5)"]
    (shown, _) = read_workbook(data)
    assert [row.cells[0].text for row in shown.rows][-3:] == ["1,5", "2,5", "4"]


def test_days_are_days():
    sheet = BookSheet(
        "A",
        "",
        "",
        (BookColumn("Ngày", 8),),
        ((BookCell(date(2027, 3, 4), PLAIN._replace(number_format=DAY)),),),
    )
    cell = _opened(sheet)["A"]["A4"]
    assert (cell.value.date(), cell.number_format) == (date(2027, 3, 4), "dd/mm/yyyy")


def test_rows_are_as_high_as_their_words_until_more_is_typed():
    sheet = _opened(SHEET)["Một"]
    assert sheet.row_dimensions[5].height > 2 * sheet.row_dimensions[4].height
    assert b"customHeight" not in write_book((SHEET,))
