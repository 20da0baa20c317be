import pytest

from sinhkehoach.docx.asides import Aside, AsideKind, Comment, asides_of, comments_of
from tests.support.docx import fragment

BOX = "<w:pict><w:txbxContent><w:p><w:r><w:t>Đã xem</w:t></w:r></w:p></w:txbxContent></w:pict>"
COMPATIBLE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Đã xem</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
    f"<mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent>"
)


def _asides(body, *margins):
    return asides_of(fragment(f"<w:p><w:r>{body}</w:r></w:p>"), [fragment(each) for each in margins])


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


def test_comments_say_who_and_on_what():
    part = fragment(
        '<w:comment w:id="1" w:author="Bà Lan"><w:p><w:r><w:t>Nêu rõ</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>mức chi.</w:t></w:r></w:p></w:comment>"
        '<w:comment w:id="2"><w:p><w:r><w:t>Được.</w:t></w:r></w:p></w:comment><w:comment w:id="3"><w:p/></w:comment>'
    )
    body = fragment(
        '<w:p><w:r><w:t>Kinh phí </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>theo quy</w:t></w:r></w:p>'
        '<w:p><w:r><w:t>định</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:t> nào?</w:t></w:r></w:p>'
    )
    assert comments_of(part, body) == (
        Comment("Bà Lan", "Nêu rõ mức chi.", "theo quy định"),
        Comment("", "Được.", ""),
    )
