from sinhkehoach.transcribe.captioned import captioned
from tests.support.papers import blocks_in, paper_of

MARKERS = paper_of("x\n").markers


def read(text):
    return captioned(blocks_in(text), MARKERS, with_sums=False)


def test_name_and_unit_above_a_table_and_the_note_below_belong_to_it():
    found = read(
        "Lời dẫn\nBảng 1. Các lớp\nĐơn vị tính: triệu đồng\nTT\tTên\n1\tMột\nGhi chú: theo giá năm 2026\n"
    )
    (table,) = found.tables
    assert (table["tên"], table["đơn vị tính"]) == ("Bảng 1. Các lớp", "triệu đồng")
    assert table["ghi chú"] == "Ghi chú: theo giá năm 2026\n"
    assert found.content == "Lời dẫn\n"
    assert not found.has_text_behind


def test_other_lines_below_a_table_keep_their_place_and_are_told():
    document = "Lời dẫn\nTT\tTên\n1\tMột\n" + "Các trường thực hiện.\n" + "TT\tTên\n1\tHai\n"
    found = read(document)
    assert [table.get("ghi chú") for table in found.tables] == ["Các trường thực hiện.\n", None]
