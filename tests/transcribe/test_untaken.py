import pytest

from sinhkehoach.docx.read import read_docx
from sinhkehoach.transcribe.untaken import Untaken, UntakenKind, untaken
from tests.support.docx import word_file

LINE = (
    '<w:drawing><wp:anchor><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData>'
    '<a:prstGeom prst="line"/></a:graphicData></a:graphic></wp:anchor></w:drawing>'
)

ASKING = (
    "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    "<w:r><w:t>Bấm vào đây</w:t></w:r></w:sdtContent></w:sdt></w:p>"
)


def found(body, **parts):
    return untaken(read_docx(word_file(body, **parts)))


def run(text, look=""):
    return f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        (run("bỏ", "<w:strike/>"), UntakenKind.STRUCK, "bỏ"),
        (run("giấu", "<w:vanish/>"), UntakenKind.HIDDEN, "giấu"),
        (run("Mở\u0081 lớp\u200b mới"), UntakenKind.UNPRINTABLE, "U+0081, U+200B"),
        ("<w:p><w:r><w:drawing/></w:r></w:p>", UntakenKind.PICTURE, ""),
        ("<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>", UntakenKind.FORMULA, "a+b"),
        ('<w:altChunk r:id="x"/>', UntakenKind.IMPORTED, ""),
        (
            ASKING,
            UntakenKind.PLACEHOLDER,
            "Bấm vào đây",
        ),
    ],
)
def test_what_no_plan_holds_is_told(body, kind, text):
    assert found(run("Mở lớp") + body) == (Untaken(kind, text),)


def test_header_with_words_is_told_and_a_page_number_is_not():
    section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="header1"/></w:sectPr></w:pPr></w:p>'
    assert found(section, header1=run("Kế hoạch của xã")) == (Untaken(UntakenKind.MARGIN, "Kế hoạch của xã"),)
    assert found(section, header1=run("- 2 -")) == ()


def test_picture_in_a_header_is_told_beside_that_of_the_text():
    section = '<w:p><w:pPr><w:sectPr><w:headerReference r:id="header1"/></w:sectPr></w:pPr></w:p>'
    drawn = "<w:p><w:r><w:drawing/></w:r></w:p>"
    assert len(found(drawn + section, header1=drawn)) == 2


def test_usual_paper_has_nothing_of_the_kind():
    assert found(run("Mở lớp") + f"<w:p><w:r>{LINE}</w:r></w:p>") == ()
