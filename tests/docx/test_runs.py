import pytest

from sinhkehoach.docx.read import read_docx
from tests.support.docx import word_file

BREAK = '<w:br w:type="page"/>'


def _runs(inner, **parts):
    (paragraph,) = read_docx(word_file(f"<w:p>{inner}</w:p>", **parts)).paragraphs
    return paragraph


def _text(text, face=""):
    return f'<w:r><w:rPr>{face}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>", "a\tb"),
        ('<w:r><w:t>a</w:t><w:br w:type="column"/><w:t>b</w:t></w:r>', "a\nb"),
        ('<w:r><w:sym w:font="Wingdings" w:char="0041"/></w:r>', "A"),
        ('<w:r><w:t>a</w:t><w:sym w:char="?"/></w:r>', "a"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "a",
        ),
    ],
    ids=["tab", "column", "symbol", "no symbol", "ruby"],
)
def test_signs_are_read_as_they_show(inner, text):
    assert _runs(inner).text == text


@pytest.mark.parametrize(
    ("inner", "text", "begins", "holds"),
    [
        (f"<w:r><w:t>a</w:t>{BREAK}<w:t>b</w:t></w:r>", "a\nb", False, True),
        (f"<w:r>{BREAK}<w:t>b</w:t></w:r>", "b", True, True),
        (f"<w:r><w:t>a</w:t>{BREAK}</w:r>", "a", False, True),
        ("<w:r><w:t>a</w:t></w:r>", "a", False, False),
    ],
    ids=["inside", "before", "behind", "none"],
)
def test_page_break_is_no_text_but_ends_a_line(inner, text, begins, holds):
    paragraph = _runs(inner)
    assert (paragraph.text, paragraph.breaks_page, paragraph.holds_page_break) == (text, begins, holds)


def test_hidden_words_are_kept_apart():
    paragraph = _runs(_text("ẩn", "<w:vanish/>") + _text("hiện"))
    assert (paragraph.text, [run.text for run in paragraph.hidden]) == ("hiện", ["ẩn"])


def test_struck_words_show_and_are_known():
    paragraph = _runs(_text("26", "<w:strike/>") + _text("28"))
    assert [(run.text, run.face.struck) for run in paragraph.runs] == [("26", True), ("28", False)]


def test_capitals_of_a_format_are_shown_and_the_typed_letters_known():
    (run,) = _runs(_text("kế hoạch", "<w:caps/>")).runs
    assert (run.text, run.typed) == ("KẾ HOẠCH", "kế hoạch")


def test_references_count_the_footnotes_as_they_are_met():
    reference = '<w:r><w:t>a</w:t><w:footnoteReference w:id="{}"/></w:r>'
    paragraph = _runs(reference.format(8) + reference.format(3) + reference.format(8))
    assert [(run.text, run.note) for run in paragraph.runs] == [
        ("a", 0),
        ("", 1),
        ("a", 0),
        ("", 2),
        ("a", 0),
        ("", 1),
    ]


@pytest.mark.parametrize(("showing", "is_placeholder"), [("<w:showingPlcHdr/>", True), ("", False)])
def test_placeholder_of_a_content_control_is_known(showing, is_placeholder):
    control = f"<w:sdt><w:sdtPr>{showing}</w:sdtPr><w:sdtContent>{_text('Bấm để gõ')}</w:sdtContent></w:sdt>"
    outer = f"<w:sdt><w:sdtPr/><w:sdtContent>{_text('Ngày ')}{control}</w:sdtContent></w:sdt>"
    assert [run.is_placeholder for run in _runs(outer).runs] == [False, is_placeholder]


def test_field_that_names_itself_nowhere_is_still_a_field():
    assert [run.field for run in _runs(f"<w:fldSimple>{_text('7')}</w:fldSimple>").runs if run.text] == ["?"]


def test_code_of_a_field_inside_another_is_no_text():
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    inner = mark.format("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + mark.format("separate")
    inner += _text("2") + mark.format("end")
    outer = (
        mark.format("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>" + inner + mark.format("separate")
    )
    paragraph = _runs(outer + _text("hai") + mark.format("end") + _text(" ba"))
    assert paragraph.text == "hai ba"
    assert [(run.text, run.field) for run in paragraph.runs if run.text] == [("hai", "IF"), (" ba", "")]


def test_drawing_in_hidden_text_does_not_show():
    drawing = "<w:r><w:rPr>{}</w:rPr><w:pict/></w:r>"
    assert [_runs(drawing.format(face)).drawings for face in ("", "<w:vanish/>")] == [1, 0]
