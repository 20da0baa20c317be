import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.incoming import incoming
from sinhkehoach.render.text_document import text_document
from tests.support.pdf_files import Picture, Sheet, Text, box, pdf_file


def lines(taken):
    return list(plain_lines(read_docx(taken.data)))


def test_word_file_is_taken_as_it_is(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(text_document("chữ").data)
    assert incoming(file).data == file.read_bytes()


def test_text_is_taken_from_its_file_or_from_what_was_pasted(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("chữ trong tệp", encoding="utf-8")
    assert lines(incoming(file)) == ["chữ trong tệp"]
    assert lines(incoming(file, "chữ vừa chép".encode())) == ["chữ vừa chép"]


@pytest.fixture
def taken(tmp_path):
    pytest.importorskip("pdfplumber")

    def take(*sheets):
        file = tmp_path / "a.PDF"
        file.write_bytes(pdf_file([*sheets]))
        return incoming(file)

    return take


SCAN = Picture(0, 0, 595, 842)


def test_pdf_tells_what_was_done_to_it(taken):
    def page(number):
        return Sheet(
            [
                Text(300, 40, number),
                Text(85, 50, "UBND xã"),
                *box(85, 100, 100, 30),
                *box(185, 100, 100, 30),
                *box(85, 130, 100, 30),
                *box(185, 130, 100, 30),
                Text(90, 120, "TT"),
                Text(190, 120, "Tên"),
                Text(90, 150, number),
            ]
        )

    found = taken(*map(page, "123"))
    assert found.left_out == ("1", "2", "3")
    assert found.remarks == (
        "Đã bỏ chữ lặp lại ở đầu hoặc cuối các trang: “UBND xã”.",
        "Đã nối bảng bị ngắt trang, bỏ dòng đầu bảng lặp lại ở trang 2, 3.",
    )
    assert lines(found)[0] == "| TT | Tên |"


def test_recognised_page_must_be_read_again_and_a_scanned_one_is_missing(taken):
    found = taken(Sheet([Text(85, 100, "Chữ do máy nhận dạng từ ảnh"), SCAN]), Sheet([SCAN]))
    assert found.remarks == (
        "Trang 1 là ảnh quét có lớp chữ do máy nhận dạng: đọc lại từng chữ trước khi dùng.",
    )
    assert found.scanned == (2,)


def test_scan_without_any_text_is_refused(taken):
    with pytest.raises(UserError, match="là bản quét"):
        taken(Sheet([SCAN]), Sheet([SCAN]))
