import pytest

from sinhkehoach.docx.content import Story
from sinhkehoach.docx.read import read_docx
from tests.support.docx import word_file

GONE = "<w:pPr><w:rPr>{}</w:rPr></w:pPr>"
DELETED = GONE.format('<w:del w:id="1"/>')


def _p(text, properties=""):
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p>{properties}{run}</w:p>"


def _paragraphs(content, **parts):
    return read_docx(word_file(content, **parts)).paragraphs


def _texts(content, **parts):
    return [each.text for each in _paragraphs(content, **parts)]


@pytest.mark.parametrize("mark", ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>"])
def test_text_before_a_mark_that_is_gone_goes_on_in_the_next_paragraph(mark):
    assert _texts(_p("một ", GONE.format(mark)) + _p("hai") + _p("ba")) == ["một hai", "ba"]


def test_paragraph_with_nothing_before_its_deleted_mark_is_gone():
    deleted = '<w:del w:id="2"><w:r><w:delText>một</w:delText></w:r></w:del>'
    bookmark = '<w:bookmarkStart w:id="3" w:name="cũ"/>'
    paragraphs = _paragraphs(f"<w:p>{DELETED}{bookmark}{deleted}</w:p>" + _p("hai"))
    assert [(each.text, each.bookmarks) for each in paragraphs] == [("hai", ())]


def test_inserted_mark_ends_its_paragraph():
    assert _texts(_p("một", GONE.format("<w:ins/>")) + _p("hai")) == ["một", "hai"]


def test_text_before_a_deleted_mark_stays_where_no_paragraph_follows():
    table = f"<w:tbl><w:tr><w:tc>{_p('hai', DELETED)}</w:tc></w:tr></w:tbl>"
    assert _texts(_p("một", DELETED) + table + _p("ba", DELETED)) == ["một", "hai", "ba"]


def test_joined_paragraph_is_set_as_the_one_whose_mark_is_left():
    right = '<w:pPr><w:jc w:val="right"/></w:pPr>'
    (paragraph,) = _paragraphs(_p("một ", DELETED) + _p("hai", right))
    assert (paragraph.setting.align, paragraph.place) == ("right", 1)


def test_deleted_paragraph_of_a_list_is_not_counted():
    number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    kept, gone = f"<w:pPr>{number}</w:pPr>", f"<w:pPr>{number}<w:rPr><w:del/></w:rPr></w:pPr>"
    lists = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    paragraphs = _paragraphs(_p("một", kept) + _p("", gone) + _p("hai", kept), numbering=lists)
    assert [each.full_text for each in paragraphs] == ["1. một", "2. hai"]


def test_cell_in_which_nothing_is_left_keeps_a_paragraph():
    cells = f"<w:tc>{_p('', DELETED)}</w:tc><w:tc>{_p('hai')}</w:tc>"
    paragraphs = _paragraphs(f"{_p('một')}<w:tbl><w:tr>{cells}</w:tr></w:tbl>")[1:]
    told = [(each.text, each.cell.column, each.place) for each in paragraphs]
    assert told == [("", 0, 1), ("hai", 1, 2)]


def test_deleted_row_is_not_read():
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc></w:tr>"
    assert _texts(f"<w:tbl>{row.format('<w:del/>', _p('một'))}{row.format('', _p('hai'))}</w:tbl>") == ["hai"]


@pytest.mark.parametrize(
    ("properties", "kept"), [("<w:cantSplit/>", True), ('<w:cantSplit w:val="0"/>', False), ("", False)]
)
def test_cell_tells_whether_its_row_stands_on_one_page(properties, kept):
    (paragraph,) = _paragraphs(
        f"<w:tbl><w:tr><w:trPr>{properties}</w:trPr><w:tc>{_p('một')}</w:tc></w:tr></w:tbl>"
    )
    assert paragraph.cell.is_row_kept is kept


def test_paragraphs_know_their_place_in_the_file_and_those_of_boxes_that_of_their_host():
    box = f"<w:r><w:pict><w:txbxContent>{_p('trong')}</w:txbxContent></w:pict></w:r>"
    alternatives = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:pict/></mc:Choice><mc:Fallback>{_p("cũ")}</mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )
    paragraphs = _paragraphs(f"<w:p>{alternatives}</w:p><w:p>{box}{box}</w:p>")
    told = [(each.text, each.story, each.place, each.box, each.part) for each in paragraphs]
    assert told == [
        ("", Story.BODY, 0, 0, "word/document.xml"),
        ("", Story.BODY, 2, 0, "word/document.xml"),
        ("trong", Story.BOX, 2, 1, "word/document.xml"),
        ("trong", Story.BOX, 2, 2, "word/document.xml"),
    ]


def test_table_inside_a_frame_of_one_cell_is_a_table_of_its_own():
    row = f"<w:tr><w:tc>{_p('a')}</w:tc><w:tc>{_p('b')}</w:tc></w:tr>"
    inner = f"<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{row}</w:tbl>"
    paragraphs = _paragraphs(
        f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{inner}{_p('c')}</w:tc></w:tr></w:tbl>"
    )
    assert [(each.cell.table.number, each.cell.column) for each in paragraphs] == [(2, 0), (2, 1), (1, 0)]


def test_table_inside_a_cell_belongs_to_that_cell():
    inner = f"<w:tbl><w:tr><w:tc>{_p('a')}</w:tc><w:tc>{_p('b')}</w:tc></w:tr></w:tbl>"
    grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    paragraphs = _paragraphs(
        f"<w:tbl>{grid}<w:tr><w:tc>{_p('c')}</w:tc><w:tc>{inner}{_p('d')}</w:tc></w:tr></w:tbl>"
    )
    assert [(each.text, each.cell.column) for each in paragraphs] == [("c", 0), ("a", 1), ("b", 1), ("d", 1)]


def test_paragraph_behind_a_page_break_at_the_end_of_another_begins_a_page():
    broken = '<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>'
    assert [each.breaks_page for each in _paragraphs(broken + _p("b") + _p("c"))] == [False, True, False]


def test_notes_carry_the_number_that_the_text_gives_them():
    body = '<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>'
    note = '<w:footnote w:id="{}" {}>{}</w:footnote>'
    notes = (
        note.format(1, 'w:type="separator"', _p(""))
        + note.format(4, "", _p("thừa"))
        + note.format(5, "", _p("chú"))
    )
    document = read_docx(
        word_file(body, footnotes=notes, endnotes=f'<w:endnote w:id="5">{_p("cuối")}</w:endnote>')
    )
    assert [(each.text, each.note, each.story) for each in document.notes] == [
        ("thừa", 0, Story.NOTE),
        ("chú", 1, Story.NOTE),
        ("cuối", 0, Story.NOTE),
    ]
