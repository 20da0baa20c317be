import pytest

from sinhkehoach.docx.wordml import NAMESPACE, read_xml
from sinhkehoach.template.structure import structure_problems

_END = "<w:sectPr/>"
_CELL = "<w:tc><w:tcPr/><w:p/></w:tc>"
_HEAD = "<w:tblPr/><w:tblGrid/>"


def _told(content, end=_END):
    root = read_xml(
        f'<w:document xmlns:w="{NAMESPACE}"><w:body>{content}{end}</w:body></w:document>'.encode()
    )
    return [problem.message.rpartition(": ")[2] for problem in structure_problems("word/document.xml", root)]


@pytest.mark.parametrize(
    "content",
    [
        "<w:p><w:pPr/><w:r><w:rPr/><w:t>a</w:t></w:r><w:hyperlink><w:r><w:t>b</w:t></w:r></w:hyperlink></w:p>",
        f"<w:tbl>{_HEAD}<w:tr><w:trPr/>{_CELL}</w:tr></w:tbl>",
        f"<w:tbl>{_HEAD}<w:sdt><w:sdtContent><w:tr>{_CELL}</w:tr></w:sdtContent></w:sdt></w:tbl>",
        "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
        "<w:bookmarkStart/><w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:bookmarkEnd/>",
    ],
)
def test_what_word_writes_is_in_its_place(content):
    assert _told(content) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            f"<w:tbl>{_HEAD}<w:tr><w:trPr><w:t>a</w:t></w:trPr>{_CELL}</w:tr></w:tbl>",
            "“t” đứng sai chỗ, trong “trPr”",
        ),
        ("<w:p><w:pPr><w:r><w:t>a</w:t></w:r></w:pPr></w:p>", "“r” đứng sai chỗ, trong “pPr”"),
        ("<w:p><w:p/></w:p>", "“p” đứng sai chỗ, trong “p”"),
        (f"<w:tr>{_CELL}</w:tr>", "“tr” đứng sai chỗ, trong “body”"),
        ("<w:p><w:r/><w:pPr/></w:p>", "thứ tự trong “p” bị đảo"),
        ("<w:p><w:pPr/><w:pPr/></w:p>", "thứ tự trong “p” bị đảo"),
        (f"<w:tbl><w:tblGrid/><w:tblPr/><w:tr>{_CELL}</w:tr></w:tbl>", "thứ tự trong “tbl” bị đảo"),
        (f"<w:tbl>{_HEAD}</w:tbl>", "“tbl” thiếu “tr”"),
        (f"<w:tbl>{_HEAD}<w:tr/></w:tbl>", "“tr” thiếu “tc”"),
        (f"<w:tbl>{_HEAD}<w:tr>{_CELL}<w:trPr/></w:tr></w:tbl>", "thứ tự trong “tr” bị đảo"),
        (
            f"<w:tbl>{_HEAD}<w:tr><w:tc><w:p/><w:tbl>{_HEAD}<w:tr>{_CELL}</w:tr></w:tbl></w:tc></w:tr></w:tbl>",
            "“tc” không kết thúc bằng “p”",
        ),
    ],
)
def test_what_word_would_call_damaged_is_told(content, message):
    assert _told(content) == [message]


def test_a_body_ends_with_the_size_of_its_paper():
    assert _told("<w:p/>", end="") == ["“body” không kết thúc bằng “sectPr”"]
    assert _told("<w:sectPr/><w:p/>", end="") == ["“body” không kết thúc bằng “sectPr”"]


def test_each_fault_is_told_once_with_its_words():
    root = read_xml(f'<w:hdr xmlns:w="{NAMESPACE}"><w:p><w:t>Số</w:t><w:t>hai</w:t></w:p></w:hdr>'.encode())
    (problem,) = structure_problems("word/header1.xml", root)
    assert problem.code == "SKH542"
    assert "word/header1.xml" in problem.message
    assert "(“Số”)" in problem.message


def test_properties_stand_in_properties_alone():
    assert _told("<w:p><w:pgNumType/></w:p>") == ["“pgNumType” đứng sai chỗ, trong “p”"]
    assert _told("<w:p><w:r><w:fldChar><w:fldChar/></w:fldChar></w:r></w:p>") == [
        "“fldChar” đứng sai chỗ, trong “fldChar”"
    ]
