from sinhkehoach.pdf.columns import end_columns, head_columns, rest_of_end, with_rest
from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.lines import lines_of
from tests.support.pdf_files import width_of, words_at

AREA = Area(85, 552, {})
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def lines(*placed):
    return lines_of([word for x, y, text in placed for word in words_at(x, y, text, 12)])


def shown(columns):
    return [[each.text for each in cell.paragraphs] for cell in columns.table.rows[0]]


def middle(text):
    return AREA.middle - width_of(text, 12) / 2


HEAD = (
    (100, 70, "UBND XÃ AN HÒA"),
    (300, 70, NATION),
    (330, 84, "Độc lập - Tự do - Hạnh phúc"),
    (110, 104, "Số: 15/KH-UBND"),
    (320, 104, "An Hòa, ngày 18 tháng 01 năm 2027"),
    (middle("KẾ HOẠCH"), 130, "KẾ HOẠCH"),
    (121, 150, "Căn cứ"),
)


def test_head_is_read_column_by_column():
    found = head_columns(lines(*HEAD), AREA)
    assert shown(found) == [
        ["UBND XÃ AN HÒA", "", "Số: 15/KH-UBND"],
        [NATION, "Độc lập - Tự do - Hạnh phúc", "An Hòa, ngày 18 tháng 01 năm 2027"],
    ]
    assert not found.table.bordered
    assert "Căn" not in {word.text for word in found.words}


def test_names_near_each_other_are_parted_where_the_nation_begins():
    found = head_columns(lines((100, 70, f"UBND XÃ AN HÒA {NATION}")), AREA)
    assert shown(found) == [["UBND XÃ AN HÒA"], [NATION]]


def test_line_over_both_columns_ends_the_head():
    long = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16"
    assert "Luật" not in {word.text for word in head_columns(lines(HEAD[1], (85, 90, long)), AREA).words}


def test_page_without_head_or_end_has_no_columns():
    plain = lines((85, 100, "Chữ của văn bản"))
    assert head_columns(plain, AREA) is None
    assert end_columns(plain, AREA) is None
    assert rest_of_end(plain, AREA) is None


END = (
    (121, 380, "Trên đây là Kế hoạch."),
    (350, 398, "TM. ỦY BAN NHÂN DÂN"),
    (85, 404, "Nơi nhận:"),
    (85, 418, "- UBND tỉnh;"),
    (380, 418, "CHỦ TỊCH"),
    (85, 430, "- Lưu: VT."),
    (370, 480, "Lê Thị Thu Hà"),
    (85, 600, "Phụ lục I"),
)


def test_end_is_read_column_by_column_with_room_for_the_signature():
    found = end_columns(lines(*END), AREA)
    assert shown(found) == [
        ["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "", "Lê Thị Thu Hà"],
    ]
    assert found.is_end
    assert not {word.text for word in found.words} & {"đây", "lục"}


def test_name_on_the_next_page_belongs_to_the_end():
    end = end_columns(lines(*END[1:6]), AREA)
    rest = rest_of_end(lines((370, 80, "Lê Thị Thu Hà"), (85, 100, "Phụ lục I")), AREA)
    assert rest.is_rest
    whole = with_rest(end.table, rest.table)
    assert [each.text for each in whole.rows[0][1].paragraphs][-4:] == ["", "", "", "Lê Thị Thu Hà"]
    assert whole.rows[0][0] == end.table.rows[0][0]
