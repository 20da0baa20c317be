import pytest

from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from tests.support.docx import word_file


def _lines(body, notes=""):
    return list(plain_lines(read_docx(word_file(body, footnotes=notes))))


def _p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (_p("một") + _p("hai"), ["một", "hai"]),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", ["a\tb", "c"]),
        (f"<w:tbl><w:tr><w:tc>{_p('a')}{_p('b')}</w:tc><w:tc>{_p('c')}</w:tc></w:tr></w:tbl>", ["| a / b | c |"]),
        ("<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>", ["a"]),
        (f"<w:sdt><w:sdtContent>{_p('trong khung')}</w:sdtContent></w:sdt>", ["trong khung"]),
        ("<w:p/>", [""]),
        ("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>26</w:t></w:r><w:r><w:t>28</w:t></w:r></w:p>", ["~~26~~28"]),
        (f"<w:p><w:r><w:t>a</w:t><w:pict><w:txbxContent>{_p('b')}</w:txbxContent></w:pict></w:r></w:p>", ["a", "b"]),
        ('<w:p><w:r><w:t>a </w:t><w:sym w:font="W" w:char="F041"/></w:r></w:p>', ["a [ký hiệu F041 của phông W]"]),
    ],
    ids=["paragraphs", "tab and break", "row", "tracked changes", "content control", "empty", "struck", "box", "sign"],
)  # fmt: skip
def test_body_is_told_line_by_line(body, lines):
    assert _lines(body) == lines


def test_footnotes_follow_with_their_numbers():
    body = '<w:p><w:r><w:t>lời</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>'
    notes = f'<w:footnote w:id="0">{_p("")}</w:footnote><w:footnote w:id="3">{_p("chú")}</w:footnote>'
    assert _lines(body, notes) == ["lời[^1]", "[^1] chú"]
