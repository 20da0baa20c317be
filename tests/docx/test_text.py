import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.text import TextParagraph, TextRow, TextRun, read_docx_text
from tests.support.docx import BODY, packed, word_file

LINES = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>'


def _paper(content, **parts):
    return read_docx_text(word_file(content, **parts))


def _run(text, face=""):
    return f'<w:r><w:rPr>{face}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _texts(content):
    return [block.text for block in _paper(content).blocks]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (_run("một ") + _run("hai"), "một hai"),
        ("<w:r><w:t>một </w:t><w:br/><w:t> hai</w:t></w:r>", "một hai"),
        ("<w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t></w:r>", "một\thai"),
        (_run("một\u00a0hai"), "một hai"),
        (_run("ti\u0065\u0302\u0301ng"), "tiếng"),
        (f"<w:smartTag>{_run('một')}</w:smartTag><w:hyperlink>{_run(' hai')}</w:hyperlink>", "một hai"),
        (
            f'<w:ins w:id="1">{_run("một")}</w:ins><w:del w:id="2"><w:r><w:delText>hai</w:delText></w:r></w:del>',
            "một",
        ),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + _run("một"), "một"),
        (
            f"<w:r><w:pict><w:txbxContent><w:p>{_run('hộp')}</w:p></w:txbxContent></w:pict></w:r>"
            + _run("một"),
            "một",
        ),
    ],
    ids=["runs", "line break", "tab", "held blank", "NFD", "wrapped", "tracked", "field", "text box"],
)
def test_paragraph_is_read_as_people_read_it(inner, text):
    assert _texts(f"<w:p>{inner}</w:p>") == [text]


def test_neighbours_in_one_face_are_one_stretch():
    inner = _run("một ", "<w:b/>") + _run("hai", "<w:b/>") + _run(" ba", '<w:b w:val="0"/><w:i/>')
    (paragraph,) = _paper(f"<w:p>{inner}</w:p>").blocks
    assert paragraph.faces == (
        TextRun("một hai", bold=True, italic=False),
        TextRun(" ba", bold=False, italic=True),
    )


def test_marks_are_known_by_their_names():
    marks = '<w:bookmarkStart w:id="1" w:name="_kh12"/><w:bookmarkStart w:id="2" w:name="_Toc1"/>'
    (paragraph,) = _paper(f"<w:p>{marks}{_run('một')}</w:p>").blocks
    assert paragraph.marks == (12,)


def test_content_controls_and_tracked_paragraphs():
    deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>hai</w:delText></w:r></w:del></w:p>"
    held = f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{_run('một')}</w:p></w:sdtContent></w:sdt>"
    assert _texts(held + deleted) == ["một"]


END_DELETED = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{_run('hai')}</w:p>"


def test_paragraph_of_which_only_the_end_is_deleted_keeps_its_words():
    assert _texts(END_DELETED) == ["hai"]
    assert _texts(f"<w:tbl><w:tr><w:tc>{END_DELETED}</w:tc></w:tr></w:tbl>") == ["hai"]


def _table(properties):
    cells = "".join(f"<w:tc><w:p>{_run(text)}</w:p></w:tc>" for text in ("một", "hai"))
    return f"<w:tbl>{properties}<w:tr>{cells}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{cells}</w:tr></w:tbl>"


def test_table_with_lines_is_read_row_by_row():
    (row,) = _paper(_table(LINES)).blocks
    assert isinstance(row, TextRow)
    assert [cell[0].text for cell in row.cells] == ["một", "hai"]


def test_table_without_lines_is_read_as_paragraphs():
    assert _texts(_table("")) == ["một", "hai"]


def test_footnotes_are_counted_as_they_are_met():
    note = '<w:footnote w:id="{}"><w:p><w:r><w:t> {}</w:t></w:r></w:p></w:footnote>'
    refer = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    paper = _paper(
        f"<w:p>{_run('một')}{refer.format(8)}{_run(' hai')}{refer.format(3)}</w:p>",
        footnotes=note.format(3, "sau") + note.format(8, "trước") + note.format(5, "thừa"),
    )
    assert [block.text for block in paper.blocks] == ["một[^1] hai[^2]"]
    assert [each.text for each in paper.notes] == ["trước", "sau"]


def test_paragraphs_of_a_footnote_are_parted_by_a_blank_and_a_table_in_it_is_no_text():
    table = f"<w:tbl><w:tr><w:tc><w:p>{_run('ba')}</w:p></w:tc><w:tc><w:p>{_run('bốn')}</w:p></w:tc></w:tr></w:tbl>"
    paper = _paper(
        f'<w:p>{_run("một")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        footnotes=f'<w:footnote w:id="2"><w:p>{_run("hai")}</w:p>{table}</w:footnote>',
    )
    assert [each.text for each in paper.notes] == [
        "hai [bảng trong chú thích: ba] [bảng trong chú thích: bốn]"
    ]
    assert [each.foreign for each in paper.notes[0].faces] == [False, True, False, True]


def test_what_word_numbers_has_its_number():
    numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>{}</w:p>'
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    lists = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    paper = _paper(numbered.format(_run("một")) + numbered.format(""), numbering=lists)
    assert [block.text for block in paper.blocks] == ["- một", ""]


def test_what_stands_beside_and_comments_go_along():
    paper = _paper(
        f"<w:p>{_run('một')}</w:p><w:sectPr><w:headerReference r:id='header'/></w:sectPr>",
        header=f"<w:p>{_run('Mẫu')}</w:p>",
        comments=f'<w:comment w:id="1"><w:p>{_run("Được.")}</w:p></w:comment><w:comment w:id="2"><w:p/></w:comment>',
    )
    assert [aside.text for aside in paper.asides] == ["Mẫu"]
    assert [comment.text for comment in paper.comments] == ["Được."]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK", "không phải văn bản Word"),
        (packed({"a": b""}), "không phải văn bản Word"),
        (packed({BODY: b"<w"}), "bị hỏng"),
        (packed({BODY: b"<document/>"}), "không phải văn bản Word"),
    ],
    ids=["no package", "another package", "no XML", "no body"],
)
def test_file_that_is_no_word_document_is_told(data, words):
    with pytest.raises(UserError, match=words):
        read_docx_text(data)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (_run("26", "<w:strike/>") + _run("28"), "28"),
        (_run("26", "<w:dstrike/>") + _run("28"), "28"),
        (_run("26", '<w:strike w:val="0"/>') + _run("28"), "2628"),
        (_run("nháp", "<w:vanish/>") + _run("28"), "28"),
        (_run("kế hoạch", "<w:caps/>"), "kế hoạch"),
    ],
    ids=["struck", "struck twice", "not struck", "hidden", "capitals by format"],
)
def test_words_are_those_that_were_typed_and_are_meant(inner, text):
    assert _texts(f"<w:p>{inner}</w:p>") == [text]


def test_bold_is_what_the_style_of_the_paragraph_has_not_made_so_already():
    styles = (
        '<w:style w:type="paragraph" w:styleId="T"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:i/></w:rPr></w:style>'
    )
    runs = _run("một ", "<w:b/>") + _run("hai ") + _run("ba", '<w:rStyle w:val="C"/>')
    (paragraph,) = _paper(f'<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>{runs}</w:p>', styles=styles).blocks
    assert paragraph.faces == (
        TextRun("một hai ", bold=False, italic=False),
        TextRun("ba", bold=False, italic=True),
    )


def test_rows_of_two_tables_are_told_apart_and_cells_keep_their_number():
    emptied = "<w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p></w:tc>"
    row = f"<w:tr>{emptied}<w:tc><w:p>{_run('hai')}</w:p><w:p>{_run('ba')}</w:p></w:tc></w:tr>"
    blocks = _paper(f"<w:tbl>{LINES}{row}</w:tbl>" * 2).blocks
    assert [block.table for block in blocks] == [1, 2]
    assert [[each.text for each in cell] for cell in blocks[0].cells] == [[""], ["hai", "ba"]]


def test_mark_between_paragraphs_belongs_to_the_next_one():
    mark = '<w:bookmarkStart w:id="1" w:name="_kh7"/>'
    (paragraph,) = _paper(f"{mark}<w:p>{_run('một')}</w:p>").blocks
    assert paragraph.marks == (7,)


def test_paragraph_without_runs_has_no_text():
    assert TextParagraph(()).text == ""


def _joined(*inner):
    """Return the text of paragraphs the marks of which are gone, all but the last one's."""
    gone = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    first = "".join(f"<w:p>{gone}{each}</w:p>" for each in inner[:-1])
    return _texts(f"{first}<w:p>{inner[-1]}</w:p>")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ((_run("- một."), _run("- ") + _run("hai.")), "- một. hai."),
        ((_run("- một. "), _run("hai.")), "- một. hai."),
        ((_run("a) một;"), _run("b) hai;"), _run("1.2. ba")), "a) một; hai; ba"),
        ((_run(" "), _run("- hai.")), " - hai."),
        ((_run("một"), _run("-2 độ")), "một -2 độ"),
        ((_run("một"), _run("")), "một"),
    ],
)
def test_paragraph_whose_mark_is_gone_goes_on_without_the_next_one_s_dash(inner, text):
    assert _joined(*inner) == [text]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (_run("- ") + _run("hai", "<w:strike/>"), ""),
        (_run("- ") + _run("hai", "<w:vanish/>"), ""),
        (_run("1.2. ") + _run("hai", "<w:dstrike/>"), ""),
        (_run("IV. ") + _run("hai", "<w:strike/>"), ""),
        (_run("đ) ") + _run("hai", "<w:strike/>"), ""),
        (_run("- ") + _run("hai", "<w:strike/>") + _run("ba"), "- ba"),
        (_run("- ") + _run(" ", "<w:strike/>"), "- "),
        (_run("- "), "- "),
        (_run("28") + _run("26", "<w:strike/>"), "28"),
    ],
)
def test_mark_of_words_of_which_nothing_is_left_is_not_read(inner, text):
    assert _texts(f"<w:p>{inner}</w:p>") == [text]


@pytest.mark.parametrize(
    ("face", "looks"),
    [
        ('<w:u w:val="double"/>', ("gạch chân",)),
        ('<w:color w:val="00FF00"/><w:highlight w:val="red"/>', ("tô nền", "chữ màu")),
        ('<w:color w:val="000000"/>', ()),
        ('<w:color w:val="auto"/>', ()),
        ("<w:caps/>", ("chữ in hoa",)),
    ],
)
def test_looks_are_named(face, looks):
    (paragraph,) = _paper(f"<w:p>{_run('một', face)}</w:p>").blocks
    assert [each.looks for each in paragraph.faces] == [looks]


def test_look_that_the_paragraph_s_style_gives_is_not_named():
    look = '<w:rPr><w:color w:val="FF0000"/><w:u w:val="single"/></w:rPr>'
    style = f'<w:style w:type="paragraph" w:styleId="A">{look}</w:style>'
    (paragraph,) = _paper(
        f'<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>{_run("một")}</w:p>', styles=style
    ).blocks
    assert paragraph.faces[0].looks == ()


def test_link_is_named_with_its_place():
    link = f'<w:hyperlink w:anchor="nơi">{_run("một")}</w:hyperlink>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://a.vn" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run("hai")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    (paragraph,) = _paper(f"<w:p>{link}{field}{_run('ba')}</w:p>").blocks
    assert [(each.text, each.looks) for each in paragraph.faces] == [
        ("một", ("liên kết tới #nơi",)),
        ("hai", ("liên kết tới http://a.vn",)),
        ("ba", ()),
    ]


def test_reference_to_a_footnote_has_no_look():
    inner = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    (paragraph,) = _paper(f"<w:p>{inner}</w:p>").blocks
    assert [(each.text, each.looks) for each in paragraph.faces] == [("[^1]", ())]


def test_what_is_no_text_is_named_and_known():
    (paragraph,) = _paper(f'<w:p>{_run("một ")}<w:r><w:sym w:font="W" w:char="F041"/></w:r></w:p>').blocks
    assert [(each.text, each.foreign) for each in paragraph.faces] == [
        ("một ", False),
        ("[ký hiệu F041 của phông W]", True),
    ]


def test_cells_that_go_on_from_above_are_known():
    cells = "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc>"
    rows = "".join(
        f"<w:tr>{cells.format(how)}</w:tr>" for how in (' w:val="restart"', "", ' w:val="continue"')
    )
    first, *others = _paper(f"<w:tbl>{LINES}{rows}</w:tbl>").blocks
    assert (first.going_on, [each.going_on for each in others]) == ((), [(0,), (0,)])
