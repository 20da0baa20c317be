import pytest

from sinhkehoach.docx.asides import Aside, AsideKind, asides_of
from sinhkehoach.docx.read import read_docx
from tests.support.docx import word_file

BOX = "<w:pict><w:txbxContent><w:p><w:r><w:t>Đã xem</w:t></w:r></w:p></w:txbxContent></w:pict>"
COMPATIBLE = (
    "<mc:AlternateContent>"
    "<mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Đã xem</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
    f"<mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent>"
)


def _asides(body, *headers):
    parts = {f"header{number}": header for number, header in enumerate(headers, start=1)}
    sections = "".join(
        f'<w:p><w:pPr><w:sectPr><w:headerReference r:id="{name}"/></w:sectPr></w:pPr></w:p>' for name in parts
    )
    return asides_of(read_docx(word_file(f"<w:p><w:r>{body}</w:r></w:p>{sections}", **parts)))


@pytest.mark.parametrize("box", [BOX, COMPATIBLE], ids=["old", "new with a fallback"])
def test_text_box_is_read_once(box):
    assert _asides(box) == (Aside(AsideKind.BOX, "Đã xem"),)


@pytest.mark.parametrize(
    "drawn", ["<w:drawing/>", "<w:pict/>", "<w:object/>", "<w:object><w:pict/></w:object>"]
)
def test_everything_else_that_is_drawn_is_a_picture(drawn):
    assert _asides(drawn) == (Aside(AsideKind.PICTURE),)


def test_line_of_a_header_is_read_once_and_without_page_numbers():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    header = f"<w:p>{field}</w:p><w:p><w:r><w:t>Mẫu</w:t></w:r><w:fldSimple><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>"
    assert _asides("", header, header) == (Aside(AsideKind.MARGIN, "Mẫu"),)


def test_watermark_in_a_header_is_a_picture():
    assert _asides("", "<w:p><w:r><w:pict/></w:r></w:p>") == (Aside(AsideKind.PICTURE),)


def test_plain_text_has_nothing_beside():
    assert _asides("<w:t>chữ</w:t>", "<w:p/>") == ()


def test_header_of_the_first_page_counts_only_where_it_is_printed():
    first = '<w:headerReference r:id="header2" w:type="first"/>'
    headers = ("<w:p><w:r><w:t>Mọi trang</w:t></w:r></w:p>", "<w:p><w:r><w:t>Trang đầu</w:t></w:r></w:p>")

    def lines(section):
        body = f'<w:p/><w:sectPr><w:headerReference r:id="header1"/>{first}{section}</w:sectPr>'
        document = read_docx(word_file(body, header1=headers[0], header2=headers[1]))
        return [each.text for each in asides_of(document)]

    assert lines("") == ["Mọi trang"]
    assert lines("<w:titlePg/>") == ["Mọi trang", "Trang đầu"]


def test_part_that_two_sections_share_is_read_once():
    header = "<w:p><w:r><w:pict/></w:r></w:p>"
    section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="header1"/></w:sectPr></w:pPr></w:p>'
    assert asides_of(read_docx(word_file(section * 2, header1=header))) == (Aside(AsideKind.PICTURE),)


def _of(body, **parts):
    return asides_of(read_docx(word_file(body, **parts)))


BREAK = '<w:r><w:br w:type="page"/></w:r>'


def _line(text, before=""):
    return f"<w:p>{before}<w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "body",
    [
        _line("một") + f"<w:p>{BREAK}</w:p>" + _line("hai") + _line("ba"),
        _line("một") + f"<w:p>{BREAK}</w:p><w:p/><w:p/>" + _line("hai"),
        _line("một") + _line("hai", BREAK),
        _line("một") + _line("hai", "<w:pPr><w:pageBreakBefore/></w:pPr>"),
        f"<w:p><w:r><w:t>một</w:t></w:r>{BREAK}</w:p>" + _line("hai"),
    ],
    ids=["own paragraph", "empty ones behind", "at the start", "by format", "at the end"],
)
def test_page_break_is_known_by_the_words_behind_it(body):
    assert _of(body) == (Aside(AsideKind.PAGE_BREAK, "hai"),)


def test_endnotes_are_read_and_forgotten_footnotes_are_not():
    notes = {
        kind: f'<w:{kind[:-1]} w:id="2"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind[:-1]}>'
        for kind, text in (("footnotes", "cũ"), ("endnotes", "cuối"))
    }
    assert _of(_line("một"), **notes) == (Aside(AsideKind.ENDNOTE, "cuối"),)
    assert _of(_line("một"), footnotes=notes["footnotes"]) == ()


def test_text_from_another_file_is_told():
    assert _of(_line("một") + "<w:altChunk/>") == (Aside(AsideKind.IMPORTED),)
