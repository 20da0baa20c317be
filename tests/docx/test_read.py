import pytest

from sinhkehoach.docx.content import Story
from tests.support.docx import NAMESPACES, members, packed
from tests.support.forms import read
from tests.support.word_files import build, plan

GOOD = members(build(plan(), "styles"))
TEXT_NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())


def _body(xml: str):
    document = f"<w:document {TEXT_NAMES}><w:body>{xml}</w:body></w:document>"
    return read(packed(GOOD | {"word/document.xml": document.encode()}))


def _field(code: str, result: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        (
            "<w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins>",
            "ac",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>", "hiện"),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r>", "KẾ HOẠCH"),
        (_field(" REF so ", "05"), "05"),
        ('<w:fldSimple w:instr=" REF x "><w:r><w:t>07</w:t></w:r></w:fldSimple>', "07"),
        ("<w:hyperlink><w:r><w:t>xem</w:t></w:r></w:hyperlink>", "xem"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a-b"),
    ],
)
def test_text_is_what_a_reader_sees(xml, text):
    (paragraph,) = _body(f"<w:p>{xml}</w:p>").paragraphs
    assert paragraph.text == text


def test_run_tells_the_field_whose_result_it_is():
    (paragraph,) = _body(f"<w:p>{_field(' PAGE ', '2')}</w:p>").paragraphs
    assert [(run.text, run.field) for run in paragraph.runs if run.text] == [("2", "PAGE")]


def test_text_box_is_read_behind_its_paragraph():
    box = "<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>"
    document = _body(f"<w:p><w:r><w:t>ngoài</w:t><w:pict>{box}</w:pict></w:r></w:p>")
    assert [(each.text, each.story) for each in document.paragraphs] == [
        ("ngoài", Story.BODY),
        ("trong khung", Story.BOX),
    ]


def test_paragraph_behind_a_page_break_begins_a_page():
    document = _body('<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>')
    assert document.paragraphs[-1].breaks_page


def test_direct_formatting_wins_over_styles():
    document = _body(
        '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>a</w:t></w:r></w:p>'
    )
    (paragraph,) = document.paragraphs
    assert (paragraph.setting.align, paragraph.runs[0].face.size) == ("right", 20)


def test_empty_body_is_read():
    document = _body("")
    assert document.paragraphs == ()
    assert len(document.sections) == 1
