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
        '<w:bookmarkStart w:id="1" w:name="a"/><w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:bookmarkEnd w:id="1"/>',
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
        (
            f"<w:tbl><w:tblGrid/><w:tblPr/><w:tr>{_CELL}</w:tr></w:tbl>",
            "các phần trong “tbl” thiếu, thừa hoặc sai thứ tự (tblGrid, tblPr, tr)",
        ),
        (f"<w:tbl>{_HEAD}</w:tbl>", "“tbl” thiếu “tr”"),
        (f"<w:tbl>{_HEAD}<w:tr/></w:tbl>", "“tr” thiếu “tc”"),
        (
            f"<w:tbl>{_HEAD}<w:tr>{_CELL}<w:trPr/></w:tr></w:tbl>",
            "các phần trong “tr” thiếu, thừa hoặc sai thứ tự (tc, trPr)",
        ),
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
    assert "“body” không kết thúc bằng “sectPr”" in _told("<w:sectPr/><w:p/>", end="")


def test_each_fault_is_told_once_with_its_words():
    wrong = "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>Số</w:t></w:r></w:p>"
    root = read_xml(f'<w:hdr xmlns:w="{NAMESPACE}">{wrong}{wrong}<w:p><w:p/></w:p></w:hdr>'.encode())
    first, second = structure_problems("word/header1.xml", root)
    assert (first.code, second.code) == ("SKH542", "SKH542")
    assert first.message == "phần “word/header1.xml” của tệp mẫu: “jc” thiếu thuộc tính “val”"
    assert second.message.endswith(": “p” đứng sai chỗ, trong “p”")
    assert "LibreOffice" in second.hint


def test_the_words_of_a_wrong_paragraph_are_quoted():
    root = read_xml(f'<w:hdr xmlns:w="{NAMESPACE}"><w:p><w:t>Số</w:t></w:p></w:hdr>'.encode())
    (problem,) = structure_problems("word/header1.xml", root)
    assert "(“Số”)" in problem.message
    assert "xóa chỗ đó" in problem.hint


@pytest.mark.parametrize("value", ["16", "", "mười hai"])
def test_a_mode_that_word_does_not_know_is_told(value):
    setting = '<w:compatSetting w:name="{}" w:uri="u" w:val="{}"/>'
    xml = f'<w:settings xmlns:w="{NAMESPACE}"><w:compat>{{}}</w:compat></w:settings>'
    for name, mode, wrong in (
        ("compatibilityMode", value, [f"“compatibilityMode” có giá trị lạ (“{value}”)"]),
        ("compatibilityMode", "15", []),
        ("enableOpenTypeFeatures", value or "1", []),
    ):
        root = read_xml(xml.format(setting.format(name, mode)).encode())
        told = [problem.message.rpartition(": ")[2] for problem in structure_problems("a", root)]
        assert [each for each in told if each in wrong or not wrong] == wrong


@pytest.mark.parametrize("kind", ["style", "num", "abstractNum"])
def test_two_of_one_number_are_told(kind):
    key, root = {
        "style": ("styleId", "styles"),
        "num": ("numId", "numbering"),
        "abstractNum": ("abstractNumId", "numbering"),
    }[kind]
    inner = '<w:abstractNumId w:val="1"/>' if kind == "num" else ""
    both = "".join(f'<w:{kind} w:{key}="{each}">{inner}</w:{kind}>' for each in (1, 2, 1))
    part = read_xml(f'<w:{root} xmlns:w="{NAMESPACE}">{both}</w:{root}>'.encode())
    (problem,) = structure_problems("a", part)
    assert problem.message.endswith(f"có hai “{kind}” cùng mang số hiệu “1”")
